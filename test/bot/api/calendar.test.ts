import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { employee, engaged, physician, second } from '../../journeys/roads.ts';
import { signIn } from '../../support/driver.ts';
import { by, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product.stop();
});

async function fetched(person: string, caseId: string) {
  const { cookie } = await signIn(product.address, person);
  const response = await fetch(`${product.address}/api/cases/${caseId}/calendar.ics`, {
    headers: { cookie },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** The file as an independent parser reads it, with its zone as the file itself describes it. */
async function read(person: string, caseId: string) {
  const { text, headers } = await fetched(person, caseId);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('The file has no event.');
  const event = new ICAL.Event(component);
  return {
    text,
    type: headers.get('content-type'),
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    location: event.location,
    description: event.description,
    zone: event.startDate.zone.tzid,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
  };
}

/** The Sunday on which summer time begins in a coming year, always ahead of whatever day it is now. */
const year = new Date().getUTCFullYear() + 2;
const march = new Date(Date.UTC(year, 2, 31));
const change = new Date(march.getTime() - march.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
const before = new Date(Date.parse(change) - 86_400_000).toISOString().slice(0, 10);

describe('The calendar file of an appointment', () => {
  it('is accepted by an independent parser at its proposal, confirmation, change and cancellation, with the right times across the change to summer time', async () => {
    const play = playAt(product.address, 'api');
    await play.go(
      ...engaged,
      by(second, 'appointment.propose', {
        startDate: before,
        startTime: '10:30',
        durationMinutes: 90,
        place: 'Marktplein 1, Arnhem',
        notes: 'Lift links;\nbel aan, de deur is zwaar',
      }),
    );
    const caseId = play.caseId();
    const proposed = await read(employee, caseId);
    expect(proposed).toMatchObject({
      method: 'PUBLISH',
      status: 'TENTATIVE',
      sequence: 0,
      summary: 'Afspraak',
      location: 'Marktplein 1, Arnhem',
      description: 'Lift links;\nbel aan, de deur is zwaar',
      zone: 'Europe/Amsterdam',
      start: `${before}T09:30:00.000Z`,
      end: `${before}T11:00:00.000Z`,
    });
    expect(proposed.type).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    await play.go(by(employee, 'appointment.confirm'));
    expect(await read(second, caseId)).toMatchObject({ status: 'CONFIRMED', sequence: 0, uid: proposed.uid });
    await play.go(
      by(second, 'appointment.propose', { startDate: change, startTime: '10:30', durationMinutes: 90 }),
    );
    expect(await read(employee, caseId)).toMatchObject({
      status: 'TENTATIVE',
      sequence: 1,
      uid: proposed.uid,
      // One hour earlier in the world, the same time on the clock in Amsterdam.
      start: `${change}T08:30:00.000Z`,
      end: `${change}T10:00:00.000Z`,
    });
    await play.go(by(employee, 'appointment.cancel'));
    const cancelled = await read(employee, caseId);
    expect(cancelled).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      sequence: 2,
      uid: proposed.uid,
    });
    expect(cancelled.type).toContain('method=CANCEL');
    expect(await read(second, caseId)).toMatchObject({ method: 'CANCEL', uid: proposed.uid });
    await play.go(
      by(second, 'appointment.propose', { startDate: change, startTime: '23:30', durationMinutes: 60 }),
    );
    expect(await read(second, caseId)).toMatchObject({
      method: 'PUBLISH',
      sequence: 3,
      end: `${change}T22:30:00.000Z`,
    });
    for (const { text } of [proposed, cancelled])
      expect(text).not.toMatch(/second|opinion|bedrijfsarts|arts|physician/i);
    expect(proposed.uid).not.toContain(caseId);
  });

  it('leaves out a place or notes that name somebody, or say what it is about', async () => {
    const play = playAt(product.address, 'api');
    const { name } = (await (await signIn(product.address, second)).ask('/api/me')).json as { name?: string };
    await play.go(
      by(employee, 'request.submit', { adviceDate: '2026-01-05' }),
      ...engaged.slice(1),
      by(second, 'appointment.propose', {
        place: 'Praktijk voor second opinions',
        notes: `Vraag naar ${name ?? 'de bedrijfsarts'}`,
      }),
    );
    const { location, description } = await read(employee, play.caseId());
    expect([location, description]).toEqual([
      'De uitleg staat op de pagina van de afspraak.',
      'De uitleg staat op de pagina van de afspraak.',
    ]);
  });

  it('is never for the physician or an office, nor for anybody before there is an appointment: the same bytes as no case', async () => {
    const play = playAt(product.address, 'api');
    await play.go(by(employee, 'request.submit', { adviceDate: '2026-01-06' }), ...engaged.slice(1));
    const caseId = play.caseId();
    const none = await fetched(employee, 'bestaatniet');
    expect((await fetched(employee, caseId)).text).toBe(none.text);
    await play.go(by(second, 'appointment.propose'));
    for (const person of [physician, 'backoffice-1', 'backoffice-2', 'hr-1', 'employee-2', 'second-2']) {
      const answered = await fetched(person, caseId);
      expect([person, answered.status, answered.text]).toEqual([person, 404, none.text]);
    }
    expect((await fetched(employee, caseId)).status).toBe(200);
  });
});
