import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../services/fault.ts';
import { environment, settings } from '../config.ts';
import { appPackage, zipOf } from '../teams/appPackage.ts';

/** `npm run manifest`: the app package for Teams from the settings, checked against Microsoft's schema. */
async function main(): Promise<void> {
  const present = Object.fromEntries(Object.entries(environment()).filter(([, value]) => value));
  const read = settings.safeParse(present);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Fault('configuration', `The setting ${issue?.path.join('.')} is not right: ${issue?.message}.`);
  }
  const built = await appPackage(read.data);
  const target = join(import.meta.dirname, '../../manifest/build');
  await mkdir(target, { recursive: true });
  const path = join(target, `second-opinion-${built.manifest.version}.zip`);
  await writeFile(path, zipOf(built));
  console.log(`${path} follows the schema of version ${built.manifest.manifestVersion}.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Fault ? error.message : error);
  process.exitCode = 1;
});
