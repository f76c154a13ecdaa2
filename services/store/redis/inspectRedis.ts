import type { Redis } from 'ioredis';
import { Fault } from '../../fault.ts';
import type { Connection } from './connectRedis.ts';
import { asTexts, infoField } from './replies.ts';

/** Looks at every server that takes writes: rejects when one evicts keys or is too old, answers warnings otherwise. */
export async function inspectRedis(connection: Connection): Promise<readonly string[]> {
  const warnings = await connection.run(() => Promise.all(connection.masters().map(inspectServer)));
  return [...new Set(warnings.flat())];
}

async function inspectServer(server: Redis): Promise<readonly string[]> {
  const info = await server.info().catch(() => '');
  refuseOld(infoField(info, 'redis_version'));
  const policy = infoField(info, 'maxmemory_policy') ?? (await setting(server, 'maxmemory-policy'));
  if (policy !== undefined && policy !== 'noeviction') {
    const rule = 'It is used as a database and must never drop a key: set maxmemory-policy to noeviction.';
    throw new Fault('storeRefused', `This Redis evicts keys (maxmemory-policy ${policy}). ${rule}`);
  }
  const appends = infoField(info, 'aof_enabled') ?? (await setting(server, 'appendonly'));
  const syncs = await setting(server, 'appendfsync');
  return [
    ...(policy === undefined
      ? [
          'This Redis does not tell its maxmemory-policy. Make sure that it is noeviction, or cases can vanish.',
        ]
      : []),
    ...(appends === undefined
      ? [
          'This Redis does not tell whether it persists. Make sure that appendonly is yes, or a crash loses cases.',
        ]
      : []),
    ...(appends === '0' || appends === 'no'
      ? ['This Redis does not persist (appendonly no): when it stops, cases are lost. Set appendonly to yes.']
      : []),
    ...(appends !== '0' && appends !== 'no' && syncs !== undefined && syncs !== 'always'
      ? [
          `This Redis writes to disk with appendfsync ${syncs}: a crash can lose the last moments. Set it to always.`,
        ]
      : []),
  ];
}

/** GETDEL came with 6.2. */
function refuseOld(version: string | undefined): void {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  if (version !== undefined && (major < 6 || (major === 6 && minor < 2))) {
    throw new Fault('storeRefused', `This Redis is version ${version}; 6.2 or newer is needed.`);
  }
}

/** Managed servers often forbid CONFIG. */
async function setting(server: Redis, name: string): Promise<string | undefined> {
  try {
    return asTexts(await server.config('GET', name))[1];
  } catch {
    return undefined;
  }
}
