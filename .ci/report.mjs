import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/*
 * Prints the time of each suite and, on the last line, what passed, failed and was skipped. A suite that did not
 * load, one over five minutes and a command that failed for another reason each count as one failure.
 * It may run on a Node without node_modules, so it is plain JavaScript.
 */

const limit = 5 * 60;
const [file, ...exits] = process.argv.slice(2);
const none = { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none;

const suites = found.testResults
  .map(({ name, startTime, endTime, status, message, assertionResults }) => ({
    name: relative(process.cwd(), name),
    seconds: Math.max(0, (endTime - startTime) / 1000),
    unloaded: status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    message,
  }))
  .sort((one, other) => other.seconds - one.seconds);

console.log('\nTime of each suite, in seconds');
for (const { name, seconds } of suites) {
  console.log(`${seconds.toFixed(1).padStart(7)}  ${name}${seconds > limit ? '  OVER FIVE MINUTES' : ''}`);
}
for (const { name, message } of suites.filter((suite) => suite.unloaded)) {
  console.log(`\nDid not run: ${name}\n${message}`);
}

const slow = suites.filter(({ seconds }) => seconds > limit).length;
const unloaded = suites.filter((suite) => suite.unloaded).length;
const seen = found.numFailedTests + unloaded;
const commands = exits.map((exit) => exit.split('=')).filter(([, code]) => code !== '0');
const unexplained = commands.filter(([name]) => name !== 'tests' || seen === 0);
const empty = suites.length === 0 && unexplained.length === 0 ? 1 : 0;
for (const [name, code] of commands) console.log(`\n${name} failed (exit ${code})`);

const failed = seen + slow + unexplained.length + empty;
const skipped = found.numPendingTests + found.numTodoTests;
console.log(`\n${found.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
