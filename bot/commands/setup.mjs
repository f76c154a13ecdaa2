import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Makes a clone ready to run: `prestart` calls it plain, `pretest` with `--tests`.
 * It runs before anything is installed, so it is plain JavaScript for Node 20 and imports built-ins only.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const cache = join(root, '.cache');
const bin = join(root, 'node_modules', '.bin');
const forTests = process.argv.includes('--tests');

const webChat = {
  package: 'botframework-webchat@4.18.1',
  member: 'package/dist/webchat.js',
  file: join(cache, 'webchat-4.18.1.js'),
  sha256: '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff',
};

const say = (text) => console.log(`setup: ${text}`);

/** The environment without the project's own binaries: what is being replaced must not do the replacing. */
const machineEnv = {
  ...process.env,
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => resolve(folder) !== bin)
    .join(delimiter),
};

function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  const shell = process.platform === 'win32';
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const done = spawnSync(command, args, {
    cwd,
    env: { ...machineEnv, ...env },
    shell,
    stdio,
    encoding: 'utf8',
  });
  return {
    ok: done.status === 0,
    text: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim(),
  };
}

function onPath(...names) {
  const folders = machineEnv.PATH.split(delimiter).filter(Boolean);
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
}

const lastLine = (text) => text.split('\n').filter(Boolean).at(-1) ?? 'no message';

/** True when every package of the lock file stands in node_modules in that version; optional ones may be absent. */
function packagesReady() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile) || !existsSync(join(bin, 'node'))) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const present = installed[path];
    if (path === '' || (!present && optional)) return true;
    return present?.version === version && (!integrity || present.integrity === integrity);
  });
}

function installPackages() {
  say('installing the packages of package-lock.json (a minute or two the first time)');
  // Under NODE_ENV=production npm would leave out the devDependencies, and with them the pinned Node.
  const { ok } = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) throw new Error('npm ci did not succeed; its own message stands above.');
  if (!existsSync(join(bin, 'node'))) {
    throw new Error(
      'the pinned Node is missing: npm must be allowed to run the install script of the package "node".',
    );
  }
}

/** Takes one file out of the package: installing it whole costs 565 MB. */
function fetchWebChat() {
  say(`fetching ${webChat.package}`);
  const folder = join(cache, 'webchat.part');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const packed = run('npm', ['pack', webChat.package, '--pack-destination', folder], { quiet: true });
    if (!packed.ok) throw new Error(`Web Chat could not be fetched: ${lastLine(packed.text)}`);
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    const unpacked = run('tar', ['-xzf', archive, webChat.member], { cwd: folder, quiet: true });
    if (!unpacked.ok) throw new Error(`Web Chat could not be unpacked: ${lastLine(unpacked.text)}`);
    const found = createHash('sha256')
      .update(readFileSync(join(folder, webChat.member)))
      .digest('hex');
    if (found !== webChat.sha256)
      throw new Error(`Web Chat is not the expected file: its SHA-256 is ${found}.`);
    renameSync(join(folder, webChat.member), webChat.file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const builtPage = join(root, 'web', 'dist');
const pageSources = ['web', 'cards/texts', 'vite.config.mjs', 'package-lock.json'].map((name) =>
  join(root, name),
);

/** When a file, or any file in a folder, last changed; what was built does not count. */
function changedAt(path) {
  if (path === builtPage) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

function pageReady() {
  const made = join(builtPage, 'manifest.json');
  return existsSync(made) && statSync(made).mtimeMs >= Math.max(...pageSources.map(changedAt));
}

/** Builds beside the old page and then takes its place, so that a running product never serves half of one. */
function buildPage() {
  const fresh = join(cache, 'page.part');
  rmSync(fresh, { recursive: true, force: true });
  const built = run(
    // The pinned Node: Vite does not run on every Node that npm does.
    join(bin, 'node'),
    [
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      ...['build', '--configLoader', 'native', '--outDir', fresh, '--logLevel', 'error'],
    ],
    { quiet: true },
  );
  if (!built.ok) throw new Error(`The page could not be built: ${built.text}`);
  rmSync(builtPage, { recursive: true, force: true });
  renameSync(fresh, builtPage);
}

const redisRoot = join(cache, 'redis', 'root');
const redisReady = () =>
  Boolean(process.env.REDIS_URL) ||
  onPath('redis-server', 'valkey-server') ||
  existsSync(join(redisRoot, 'usr', 'bin', 'redis-server'));

/** Unpacks Redis and the libraries this machine lacks into the cache; needs no root and leaves the system as it is. */
function unpackRedis() {
  if (!onPath('apt-get') || !onPath('dpkg')) {
    return 'no Redis here: install redis-server or set REDIS_URL; the Redis suites are skipped.';
  }
  say('unpacking a Redis for the tests into .cache/redis');
  const apt = join(cache, 'redis', 'apt');
  const unpacked = join(apt, 'root');
  const lists = join(apt, 'state', 'lists', 'partial');
  const archives = join(apt, 'cache', 'archives', 'partial');
  rmSync(join(cache, 'redis'), { recursive: true, force: true });
  for (const folder of [lists, archives]) mkdirSync(folder, { recursive: true });
  const options = [
    `Dir::State=${join(apt, 'state')}`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${join(apt, 'cache')}`,
    'Debug::NoLocking=1',
    'APT::Sandbox::User=root',
    'Acquire::Retries=2',
    'Acquire::http::Timeout=20',
  ].flatMap((option) => ['-o', option]);
  const updated = run('apt-get', [...options, 'update'], { quiet: true });
  const fetched = run(
    'apt-get',
    [...options, 'install', '--download-only', '--no-install-recommends', '-y', 'redis-server'],
    { quiet: true },
  );
  const packages = readdirSync(dirname(archives)).filter((name) => name.endsWith('.deb'));
  if (fetched.ok) {
    for (const name of packages) {
      run('dpkg', ['-x', join(dirname(archives), name), unpacked], { quiet: true });
    }
    if (existsSync(unpacked)) renameSync(unpacked, redisRoot);
  }
  rmSync(apt, { recursive: true, force: true });
  if (redisReady()) return undefined;
  const reason = lastLine(updated.ok ? fetched.text : updated.text);
  return `no Redis could be fetched (${reason}); install redis-server or set REDIS_URL; the Redis suites are skipped.`;
}

const chromiumReady = () =>
  onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ||
  existsSync('/Applications/Google Chrome.app');

function installChromium() {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID=debian$/m.test(system) || process.getuid?.() !== 0) {
    return 'no browser here: install chromium (on Debian: apt-get install chromium); the browser tests are skipped.';
  }
  say('installing chromium for the browser tests');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2'];
  const install = [...options, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  run('apt-get', [...options, 'update'], { env, quiet: true });
  const installed = run('apt-get', install, { env, quiet: true });
  if (chromiumReady()) return undefined;
  return `chromium could not be installed (${lastLine(installed.text)}); the browser tests are skipped.`;
}

const lockName = `second-opinion-setup-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
const lockPath =
  {
    linux: `\0${lockName}`,
    win32: `\\\\.\\pipe\\${lockName}`,
  }[process.platform] ?? join(tmpdir(), `${lockName}.sock`);

const listen = () =>
  new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', fail);
    server.listen(lockPath, () => done(server));
  });

const answers = () =>
  new Promise((done) => {
    const socket = connect(lockPath);
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('close', () => socket.destroy());
  });

/** Holds a socket name while it works: the operating system frees it, however this process ends. */
async function takeLock() {
  for (let waited = 0; ; waited += 1) {
    try {
      return await listen();
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      if (waited === 0) say('another setup of this folder is running; waiting for it');
      const isFile = !lockPath.startsWith('\0') && process.platform !== 'win32';
      if (isFile && !(await answers())) rmSync(lockPath, { force: true });
      await new Promise((done) => setTimeout(done, 500));
    }
  }
}

const steps = [
  { ready: packagesReady, work: installPackages },
  { ready: () => existsSync(webChat.file), work: fetchWebChat },
  { ready: pageReady, work: buildPage },
  ...(forTests
    ? [
        { ready: redisReady, work: unpackRedis },
        { ready: chromiumReady, work: installChromium },
      ]
    : []),
];

if (!steps.every((step) => step.ready())) {
  const lock = await takeLock();
  try {
    for (const step of steps) {
      const missing = step.ready() ? undefined : step.work();
      if (missing) say(missing);
    }
  } catch (error) {
    console.error(`setup: ${error.message}`);
    process.exitCode = 1;
  } finally {
    lock.close();
  }
}
