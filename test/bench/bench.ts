import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startRedis } from '../support/redis.ts';
import { cardTurns } from './cardTurns.ts';
import { measure, median, type NextRequest, type Round, type Served, serve } from './measure.ts';
import { signedTokens } from './signedTokens.ts';

/** One contestant: a server and what each connection sends to it. */
type Contestant = {
  readonly name: string;
  readonly served: Served;
  readonly next: NextRequest;
  /** The contestant it is compared with; (b) where it is not named. */
  readonly against?: string;
};

const CONNECTIONS = 20;
const people = Array.from({ length: 20 }, (_unused, n) => n + 1);
const WARM_UP = 3;
const CASES = Number(process.argv[4] ?? 25);
const ROUNDS = Number(process.argv[2] ?? 3);
const SECONDS = Number(process.argv[3] ?? 3);
const STOCK = '(b) stock bot, waterfall, Redis';
const SIGNED_STOCK = '(b) the same with tokens checked';
const here = import.meta.dirname;

/** Measures all contestants in turn, several rounds in one run on one machine, and prints medians and ratios. */
async function bench(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'so-bench-'));
  const onDisk = join(dir, 'server');
  await mkdir(onDisk);
  const redis = await startRedis({ dir: onDisk });
  const running: Served[] = [];
  const started = async (file: string, args: readonly string[], environment = {}): Promise<Served> => {
    const served = await serve(join(here, file), args, environment);
    running.push(served);
    return served;
  };
  try {
    const connector = await started('servers/connector.ts', []);
    const serviceUrl = `http://127.0.0.1:${connector.port}`;
    const plain = await started('servers/plainRedis.ts', [redis.url]);
    const stock = await started('servers/stockBot.ts', [redis.url]);
    const onRedis = await started('../../bot/main.ts', [], {
      ...product(join(dir, 'redis')),
      REDIS_URL: redis.url,
    });
    const tokens = await signedTokens(serviceUrl);
    const signedStock = await started('servers/stockBot.ts', [redis.url], tokens.environment);
    const signed = await started('../../bot/main.ts', [], {
      ...product(join(dir, 'signed')),
      ...tokens.environment,
      DEMO: 'true',
      REDIS_URL: redis.url,
      REDIS_PREFIX: 'signed:',
    });
    const teamsOnRedis = await started('../../bot/main.ts', [], {
      ...product(join(dir, 'teams')),
      REDIS_URL: redis.url,
      REDIS_PREFIX: 'teams:',
    });
    const onFile = await started('../../bot/main.ts', [], product(join(dir, 'file')));
    console.log(`Preparing ${people.length * CASES} cases on each store …`);
    const redisTurns = await cardTurns(`http://127.0.0.1:${onRedis.port}`, people, CASES);
    const teamsTurns = await cardTurns(`http://127.0.0.1:${teamsOnRedis.port}`, people, CASES);
    const signedTurns = await cardTurns(`http://127.0.0.1:${signed.port}`, people, CASES);
    const fileTurns = await cardTurns(`http://127.0.0.1:${onFile.port}`, people, CASES);
    const contestants: readonly Contestant[] = [
      {
        name: '(a) restify, one GET and one SET',
        served: plain,
        next: plainTurn(),
      },
      { name: STOCK, served: stock, next: stockTurn(serviceUrl, () => ({})) },
      { name: '(c) card turn, Direct Line, Redis', served: onRedis, next: redisTurns.directLine },
      { name: '(c) card turn, Direct Line, SQLite', served: onFile, next: fileTurns.directLine },
      { name: '(d) card turn, /api/messages', served: teamsOnRedis, next: teamsTurns.teams(serviceUrl) },
      { name: SIGNED_STOCK, served: signedStock, next: stockTurn(serviceUrl, tokens.header) },
      {
        name: '(d) the same with tokens checked',
        served: signed,
        next: signedTurns.teams(serviceUrl, tokens.header),
        against: SIGNED_STOCK,
      },
    ];
    for (const { served, next } of contestants) await measure(served, CONNECTIONS, WARM_UP, next);
    await newLines(redis.url, connector);
    print(await rounds(contestants), contestants);
    await alone('Memory', 'memory.ts', redis.url);
    await alone('What is due', 'ticks.ts', redis.url);
  } finally {
    for (const served of running) await served.stop();
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Has every server connect anew: a line that was opened while Microsoft was played goes through the player for good. */
async function newLines(redisUrl: string, connector: Served): Promise<void> {
  const redis = new Redis(redisUrl);
  for (const type of ['NORMAL', 'PUBSUB'] as const)
    await redis.call('CLIENT', 'KILL', 'TYPE', type, 'SKIPME', 'YES');
  redis.disconnect();
  connector.process.kill('SIGHUP');
  await setTimeout(1_000);
}

async function rounds(
  contestants: readonly Contestant[],
): Promise<ReadonlyMap<Contestant, readonly Round[]>> {
  const results = new Map<Contestant, Round[]>();
  for (let n = 1; n <= ROUNDS; n += 1) {
    for (const contestant of contestants) {
      const round = await measure(contestant.served, CONNECTIONS, SECONDS, contestant.next);
      results.set(contestant, [...(results.get(contestant) ?? []), round]);
      console.log(
        `round ${n}  ${contestant.name.padEnd(36)} ${String(round.perSecond).padStart(6)}/s  cpu ${round.cpu} µs  failed ${round.failed}`,
      );
    }
  }
  return results;
}

function print(results: ReadonlyMap<Contestant, readonly Round[]>, contestants: readonly Contestant[]): void {
  const of = (contestant: Contestant | undefined, figure: keyof Round): number =>
    median((contestant === undefined ? [] : (results.get(contestant) ?? [])).map((round) => round[figure]));
  const named = (name: string): Contestant | undefined => contestants.find((each) => each.name === name);
  console.log(
    `\nMedians of ${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections; × is requests per second against (b) with the same checks, and CPU of (b) against it.`,
  );
  for (const contestant of contestants) {
    const rate = of(contestant, 'perSecond');
    const cpu = of(contestant, 'cpu');
    const stock = named(contestant.against ?? (contestant.name === SIGNED_STOCK ? SIGNED_STOCK : STOCK));
    console.log(
      `${contestant.name.padEnd(36)} ${String(rate).padStart(6)}/s  p50 ${of(contestant, 'p50')} ms  p99 ${of(contestant, 'p99')} ms  cpu ${String(cpu).padStart(5)} µs  × ${(rate / of(stock, 'perSecond')).toFixed(2)} (cpu × ${(of(stock, 'cpu') / cpu).toFixed(2)})`,
    );
  }
}

/** Runs a part of the bench in a process of its own, which prints its figures. */
async function alone(title: string, file: string, url: string): Promise<void> {
  console.log(`\n${title}, in a process of its own …`);
  const child = spawn(process.execPath, ['--expose-gc', join(here, file), url], { stdio: 'inherit' });
  await once(child, 'exit');
}

function product(dataDir: string): Record<string, string> {
  return { PORT: '0', DATA_DIR: dataDir, REDIS_URL: '', MICROSOFT_APP_ID: '' };
}

function plainTurn(): NextRequest {
  let n = 0;
  return () => ({ path: '/turn', headers: {}, body: JSON.stringify({ n: n++ % 1_000 }) });
}

function stockTurn(serviceUrl: string, header: (n: number) => Readonly<Record<string, string>>): NextRequest {
  let n = 0;
  return () => {
    n += 1;
    const user = n % 1_000;
    const activity = {
      type: 'message',
      id: `s${n}`,
      text: 'ja',
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:u${user}` },
      recipient: { id: '28:bot' },
      conversation: { id: `a:u${user}`, conversationType: 'personal' },
    };
    return { path: '/api/messages', headers: header(n), body: JSON.stringify(activity) };
  };
}

// The servers under measurement do not keep this process alive while it waits for them to end.
const alive = setInterval(() => undefined, 60_000);
await bench();
clearInterval(alive);
