import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Microsoft 365 Agents Playground for one person. */
export type Playground = { readonly url: string; readonly stop: () => Promise<void> };

const cli = join(import.meta.dirname, '../../../node_modules/@microsoft/m365agentsplayground/cli.js');

/** Starts the Playground as this person, against a product; resolves when its page answers. */
export async function startPlayground(product: string, person: string, name: string): Promise<Playground> {
  const dir = await mkdtemp(join(tmpdir(), 'so-playground-'));
  const config = join(dir, 'config.yml');
  await writeFile(config, configFor(person, name));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [cli, 'start', '-e', `${product}/api/messages`, '-c', 'msteams', '-p', String(port), '--dt'],
    {
      cwd: dir,
      detached: true,
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        HOME: dir,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_LOGFILE: join(dir, 'playground.log'),
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      },
    },
  );
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) {
      const gone = once(child, 'exit');
      // It starts processes of its own: the group ends as a whole.
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    }
    await rm(dir, { recursive: true, force: true });
  };
  for (let i = 0; i < 600; i += 1) {
    const answered = await fetch(url).catch(() => undefined);
    await answered?.body?.cancel();
    if (answered?.ok) return { url, stop };
    await sleep(100);
  }
  await stop();
  throw new Error('The Playground did not start.');
}

function configFor(person: string, name: string): string {
  const users = [1, 2, 3, 4, 5].map(
    (n) =>
      `  - { id: user-id-${n}, name: User ${n}, userPrincipleName: u${n}@example.com, aadObjectId: 00000000-0000-0000-0000-00000000002${n}, givenName: U, surname: S${n}, email: u${n}@example.com }`,
  );
  return [
    'version: "0.1.0"',
    'tenantId: 00000000-0000-0000-0000-0000000000001',
    'bot: { id: 00000000-0000-0000-0000-00000000000011, name: Second opinion }',
    `currentUser: { id: ${person}, name: ${name}, userPrincipleName: ${person}@example.com, aadObjectId: ${person}, givenName: ${name}, surname: ${name}, email: ${person}@example.com }`,
    'users:',
    ...users,
    `personalChat: { id: conversation-${person} }`,
    'groupChat: { id: group, name: Group }',
    'team: { id: team-id, name: Team, aadGroupId: 00000000-0000-0000-0000-000000000031, channels: [ { id: channel-a, name: Ann } ] }',
    '',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await new Promise((closed) => server.close(closed));
  return port;
}
