import { spawn } from 'node:child_process';
import { z } from 'zod';

const usage = `npm run audit                  asks the registry which installed packages have known vulnerabilities
npm run audit -- --omit=dev    only those that the running product uses

Ends with 0 when none is known, 1 when there are, 2 when the registry did not tell: then nothing is known either way.`;

const counts = z.looseObject({
  info: z.number(),
  low: z.number(),
  moderate: z.number(),
  high: z.number(),
  critical: z.number(),
  total: z.number(),
});
const told = z.looseObject({
  vulnerabilities: z.record(
    z.string(),
    z.looseObject({ severity: z.string(), isDirect: z.boolean(), range: z.string() }),
  ),
  metadata: z.looseObject({ vulnerabilities: counts }),
});
const refused = z.looseObject({ message: z.string().optional(), statusCode: z.number().optional() });

/** What an audit comes to: the exit code, and what to say. */
export type Audit = { readonly status: 0 | 1 | 2; readonly lines: readonly string[] };

/** Runs `npm audit` in this folder and says in words what it found; answers the exit code. */
export async function audit(args: readonly string[], say: (line: string) => void): Promise<number> {
  if (args.includes('--help')) {
    say(usage);
    return 0;
  }
  const { status, lines } = judged(await npmAudit(args));
  for (const line of lines) say(line);
  return status;
}

/** Reads what `npm audit --json` printed; anything but a whole report means that the registry did not tell. */
export function judged(printed: string): Audit {
  const json = parsed(printed);
  const report = told.safeParse(json);
  if (!report.success) return { status: 2, lines: notTold(refused.safeParse(json).data) };
  const { total, critical, high, moderate, low, info } = report.data.metadata.vulnerabilities;
  if (total === 0)
    return { status: 0, lines: ['No installed package has a vulnerability that the registry knows.'] };
  const found = Object.entries(report.data.vulnerabilities).map(
    ([name, { severity, range, isDirect }]) =>
      `  ${severity.padEnd(9)} ${name} ${range}${isDirect ? '' : ' (brought by another package)'}`,
  );
  return {
    status: 1,
    lines: [
      `${total} installed packages have known vulnerabilities: ${critical} critical, ${high} high, ${moderate} moderate, ${low + info} low.`,
      ...found.sort(),
      'npm audit says more of each, and npm audit fix brings what can be mended without a new main version.',
    ],
  };
}

function notTold(why: z.infer<typeof refused> | undefined): readonly string[] {
  const { statusCode, message } = why ?? {};
  const how =
    statusCode === undefined
      ? `did not answer the question${message === undefined ? '' : ` (${message.split('\n')[0]})`}`
      : `refuses the question (${statusCode})`;
  return [
    `The registry ${how}: whether a package has a known vulnerability is not known.`,
    'A registry that only mirrors packages takes no audits. Ask again with --registry=https://registry.npmjs.org where the network allows it.',
  ];
}

function parsed(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}

function npmAudit(args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const child = spawn('npm', ['audit', '--json', '--package-lock-only', ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
    });
    child.on('error', () => done(''));
    child.on('close', () => done(printed));
  });
}

if (import.meta.main) process.exitCode = await audit(process.argv.slice(2), console.log);
