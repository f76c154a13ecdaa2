import { rm } from 'node:fs/promises';
import { readConfig } from '../../bot/config.ts';
import { start } from '../../bot/main.ts';
import { quickFolder } from '../support/quickFolder.ts';
import type { Place } from './cannotTell.ts';

/** A product in the process of the test. */
export async function openHere(): Promise<Place> {
  const dir = await quickFolder('so-hr-');
  const { address, routes, stop } = await start(readConfig({ PORT: '0', DATA_DIR: dir }), () => undefined);
  return {
    address,
    routes,
    stop: async () => {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
