import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';

/** A server under measurement: a process of its own. */
export type Served = {
  readonly port: number;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
};

/** One round: requests per second, latencies in milliseconds, CPU of the server process per request in microseconds. */
export type Round = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
  readonly failed: number;
};

/** What is sent next. */
export type NextRequest = () => {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Starts a server file; it prints its port, or a line that ends with `:<port>`. */
export async function serve(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((found, failed) => {
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const match = /(\d+)$/.exec(line);
      if (match !== null) found(Number(match[1]));
    });
  });
  return {
    port,
    process: child,
    stop: async () => {
      child.removeAllListeners('exit');
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Loads a server for some seconds over so many connections, after a warm-up, and measures one round. */
export async function measure(
  served: Served,
  connections: number,
  seconds: number,
  next: NextRequest,
): Promise<Round> {
  const before = await cpuOf(served);
  const result = await load(served, connections, seconds, next);
  const after = await cpuOf(served);
  const done = result['2xx'];
  return {
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: Math.round(((after - before) * 1e6) / Math.max(1, done)),
    failed: result.non2xx + result.errors,
  };
}

function load(
  served: Served,
  connections: number,
  seconds: number,
  next: NextRequest,
): Promise<autocannon.Result> {
  return autocannon({
    url: `http://127.0.0.1:${served.port}`,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const { path, headers, body } = next();
          return { ...request, path, headers: { 'content-type': 'application/json', ...headers }, body };
        },
      },
    ],
  });
}

/** Seconds of CPU, user and system, that a process has used. */
async function cpuOf(served: Served): Promise<number> {
  const stat = await readFile(`/proc/${served.process.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The middle of several numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
