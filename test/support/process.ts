import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { join } from 'node:path';

/** How a process ended, and everything it said. */
export type Ending = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
};

/** The product in a process of its own. */
export type ProductProcess = {
  readonly address: string;
  readonly pid: number;
  /** What it printed to stderr so far. */
  readonly said: () => string;
  /** Ends it as a power cut would. */
  readonly kill9: () => Promise<Ending>;
  /** Asks it to end (SIGTERM). */
  readonly stop: () => Promise<Ending>;
};

/** Settings of the environment; `nodeOptions` come before the program, `cwd` is the folder it runs in. */
export type Launch = {
  readonly settings: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
  readonly cwd?: string;
};

const main = join(import.meta.dirname, '../../bot/main.ts');
/** Every start after the first is quicker with it; beside the caches of the tests. */
const compiled = join(import.meta.dirname, '../../.cache/compiled');

/** A start whose address can be waited for, and that can be killed before it is there. */
export type Starting = {
  readonly pid: number;
  /** Resolves when it listens; rejects with what it said when it ends before. */
  readonly running: Promise<ProductProcess>;
  readonly ended: Promise<Ending>;
  readonly kill9: () => Promise<Ending>;
};

/** Starts `node bot/main.ts` on a free port, with these settings and nothing else in its environment. */
export function beginProduct({ settings, nodeOptions = [], cwd }: Launch): Starting {
  const child = spawn(process.execPath, [...nodeOptions, main], {
    env: { PATH: process.env.PATH, PORT: '0', NODE_COMPILE_CACHE: compiled, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  guard(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said.err += String(chunk);
  });
  const ended = once(child, 'close').then((): Ending => {
    return { code: child.exitCode, signal: child.signalCode, ...said };
  });
  const end = (signal: NodeJS.Signals): Promise<Ending> => {
    child.kill(signal);
    return ended;
  };
  const running = new Promise<ProductProcess>((ready, failed) => {
    child.stdout.on('data', () => {
      const address = /running at (http:\S+)/.exec(said.out)?.[1];
      if (address === undefined) return;
      ready({
        address,
        pid: child.pid ?? 0,
        said: () => said.err,
        kill9: () => end('SIGKILL'),
        stop: () => end('SIGTERM'),
      });
    });
    void ended.then(({ err }) => failed(new Error(`The product did not start:\n${err}`)));
  });
  running.catch(() => undefined);
  return { pid: child.pid ?? 0, running, ended, kill9: () => end('SIGKILL') };
}

/** Starts it and waits until it listens. */
export function launchProduct(launch: Launch): Promise<ProductProcess> {
  return beginProduct(launch).running;
}

/** Ends the product when the process of the tests is gone without having done so: its end of the pipe closes. */
function guard(child: ChildProcess): void {
  const watcher = spawn('sh', ['-c', `read -r _; kill -9 ${child.pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  if (watcher.stdin instanceof Socket) watcher.stdin.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}
