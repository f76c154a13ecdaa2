import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import restify from 'restify';
import { readConfig } from '../../../bot/config.ts';
import { openStore } from '../../../bot/openStore.ts';
import { casePages } from '../../../bot/pages/casePages.ts';
import { product } from '../../../bot/product.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { demoDirectory } from '../../../services/directory/demoDirectory.ts';
import { Fault } from '../../../services/fault.ts';
import { sessions } from '../../../services/sessions.ts';
import { quickFolder } from '../../support/quickFolder.ts';
import { calendar } from '../../support/world.ts';
import { wordsOf } from './readPage.ts';

let address = '';
let cookie = '';
let stop: () => Promise<void>;

/** The pages over a product whose store takes no action. */
beforeAll(async () => {
  const dir = await quickFolder('so-pages-');
  const { store, keys } = await openStore(readConfig({ DATA_DIR: dir }), () => undefined);
  const clock = { now: Date.now, machine: Date.now };
  const parts = { store, keys, clock, directory: demoDirectory, calendar, settings: defaultSettings };
  const whole = await product({ ...parts, documentsDir: join(dir, 'documents'), address: () => '' });
  const fails = () => Promise.reject(new Fault('storeUnavailable', 'The store is away.'));
  const server = restify.createServer();
  const people = sessions(store);
  cookie = `so_session=${await people.start('employee-1', { method: 'demo', at: new Date().toISOString(), secondFactor: false })}`;
  casePages({
    server,
    product: { ...whole, cases: { ...whole.cases, submit: fails } },
    sessions: people,
    isLoopback: true,
    isPractice: false,
    report: () => undefined,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port }: AddressInfo = server.address();
  address = `http://127.0.0.1:${port}`;
  stop = async () => {
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.server.closeAllConnections();
    });
    whole.connectors.close();
    await store.close();
    await rm(dir, { recursive: true, force: true });
  };
});
afterAll(() => stop());

it('A form that could not be stored answers 503, says that sending it again does no harm, and keeps what was typed', async () => {
  const response = await fetch(`${address}/cases/actions/request.submit`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ opened: '0', advice: 'Niet kwijtraken & <b>dit</b>' }),
  });
  const page = await response.text();
  expect(response.status).toBe(503);
  expect(wordsOf(page)).toContain(textsIn('nl').pages.common.notStored);
  expect(page).toContain('Niet kwijtraken &amp; &lt;b&gt;dit&lt;/b&gt;');
});
