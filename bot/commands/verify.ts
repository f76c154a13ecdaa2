import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { accessExportProblems } from '../../services/accessLog/accessExport.ts';
import { verifyLog } from '../../services/accessLog/verifyLog.ts';
import { Fault } from '../../services/fault.ts';
import { receiptProblems, receiptShape } from '../../services/receipts/receipt.ts';
import { signedShape } from '../../services/receipts/signedText.ts';
import { environment, readConfig } from '../config.ts';
import { openStore } from '../openStore.ts';

const usage = `npm run verify -- receipt FILE [PUBLIC KEY]   checks a receipt of a consent, without store or network
npm run verify -- export FILE [PUBLIC KEY]    checks the access log in what somebody downloaded from "Mijn gegevens"
npm run verify -- log                         checks every chain of the access log in the store of the settings`;

/** Runs one check; answers the exit code: 0 all is as it was written, 1 something was changed, 2 it could not be checked. */
export async function verify(
  args: readonly string[],
  settings: ReturnType<typeof environment>,
  say: (line: string) => void,
): Promise<number> {
  const [what, file, key] = args;
  if (what === 'log') return checkLog(settings, say);
  if (file !== undefined && what === 'receipt')
    return checkFile(file, say, (json) => checkReceipt(json, key, say));
  if (file !== undefined && what === 'export')
    return checkFile(file, say, (json) =>
      tell(accessExportProblems(json, key), 'The access log in this file', say),
    );
  say(usage);
  return 2;
}

async function checkFile(
  file: string,
  say: (line: string) => void,
  check: (json: unknown) => number,
): Promise<number> {
  try {
    return check(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    say(`${file} cannot be read as JSON.`);
    return 2;
  }
}

function checkReceipt(json: unknown, key: string | undefined, say: (line: string) => void): number {
  const problems = receiptProblems(json, key);
  const file = signedShape.safeParse(json);
  const receipt = receiptShape.safeParse(file.data?.statement);
  if (problems.length === 0 && receipt.success) {
    const { consent, text, givenBy, givenAt, sender, receiver, items, signedIn } = receipt.data;
    say(`${consent}, given by ${givenBy.name} at ${givenAt}`);
    say(`text ${text.version}, SHA-256 ${text.sha256}`);
    say(`from ${sender.name} to ${receiver.name}${items.length === 0 ? '' : `: ${items.join(', ')}`}`);
    say(`signed in by ${signedIn.method}${signedIn.at === undefined ? '' : ` at ${signedIn.at}`}`);
    say(
      `key ${file.data?.signature.keyId ?? ''}: compare it with /.well-known/signing-keys.json of the product`,
    );
  }
  return tell(problems, 'This receipt', say);
}

async function checkLog(
  settings: ReturnType<typeof environment>,
  say: (line: string) => void,
): Promise<number> {
  const { store, keys } = await openStore(readConfig(settings), say);
  try {
    const { streams, lines, problems } = await verifyLog(store, keys);
    say(`${lines} lines in ${streams} chains.`);
    return tell(problems, 'The access log', say);
  } finally {
    await store.close();
  }
}

function tell(problems: readonly string[], what: string, say: (line: string) => void): number {
  for (const problem of problems) say(problem);
  say(problems.length === 0 ? `${what} is as it was written.` : `${what} is NOT as it was written.`);
  return problems.length === 0 ? 0 : 1;
}

const known = z.instanceof(Fault);

if (import.meta.main) {
  try {
    process.exitCode = await verify(process.argv.slice(2), environment(), (line) => console.log(line));
  } catch (error) {
    const fault = known.safeParse(error);
    console.error(fault.success ? fault.data.message : 'The check failed.');
    process.exitCode = 2;
  }
}
