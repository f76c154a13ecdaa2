import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../cards/texts/index.ts';
import { cardIn, type FakeTeams, fakeTeams } from '../bot/teams/fakeTeams.ts';
import { isJson, partsOf, wordsOn } from '../support/cardParts.ts';
import { type Activity, cardsOf, isFromBot, request } from '../support/driver.ts';
import { pdf } from '../support/files.ts';
import { by, type Play } from '../support/play.ts';
import { employee, endEach, engaged, physician, played, product, requested, second } from './roads.ts';

endEach();

let teams: FakeTeams;
beforeEach(async () => {
  teams = await fakeTeams();
});
afterEach(async () => {
  await teams.stop();
});

const { talk } = textsIn('nl');

/** Sends a file in somebody's web chat, with words where there are any; answers what the bot said. */
async function sendFile(play: Play, person: string, text = '', type = 'application/pdf') {
  const { cookie } = await play.member(person);
  const chat = await play.chat(person);
  await chat.poll();
  const { json } = await request(play.address, '/api/webchat/token', {}, { cookie });
  const form = new FormData();
  if (text !== '') form.append('activity', new Blob([JSON.stringify({ type: 'message', text })]));
  form.append('file', new Blob([new Uint8Array(pdf())], { type }), 'canary-naam.pdf');
  const path = `/v3/directline/conversations/${String(json.conversationId)}/upload`;
  const headers = { authorization: `Bearer ${String(json.token)}` };
  const sent = await fetch(`${play.address}${path}`, { method: 'POST', headers, body: form });
  expect(sent.status).toBe(200);
  return (await chat.poll()).filter(isFromBot);
}

const linksIn = (activities: readonly Activity[]): readonly string[] =>
  activities
    .flatMap(cardsOf)
    .flatMap(partsOf)
    .filter(({ type }) => type === 'Action.OpenUrl')
    .map(({ url }) => String(url));

describe('A file sent in the web chat', () => {
  it('is kept nowhere, and answered with the way to the page where it can be added', async () => {
    const play = await played('api', ...requested);
    for (const type of ['application/pdf', 'image/png']) {
      const said = await sendFile(play, employee, '', type);
      expect(said[0]?.text).toBe(talk.odd.file);
      expect(linksIn(said)).toEqual([`${play.address}/cases/${play.caseId()}/documents`]);
    }
    const { cookie } = await play.member(employee);
    const page = await request(play.address, `/cases/${play.caseId()}/documents`, undefined, { cookie });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('canary-naam');
  });

  it('with words has the words answered first', async () => {
    const play = await played('api', ...requested);
    const said = await sendFile(play, employee, 'Hoe zit het met de kosten?');
    expect(wordsOn(cardsOf(said[0] ?? { id: '' })[0] ?? {}) + String(said[0]?.text)).toMatch(/betaal|kost/i);
    expect(said.map(({ text }) => text)).toContain(talk.odd.file);
    expect(linksIn(said)).toContain(`${play.address}/cases/${play.caseId()}/documents`);
  });

  it('leads to the list where somebody has several cases, and nowhere without one', async () => {
    const play = await played(
      'api',
      ...requested,
      by(employee, 'request.submit', { adviceDate: '2026-01-05' }),
    );
    expect(linksIn(await sendFile(play, physician))).toEqual([`${play.address}/cases`]);
    for (const person of ['employee-2', 'hr-1', 'backoffice-1']) {
      const said = await sendFile(play, person);
      expect([person, said.length, linksIn(said)]).toEqual([person, 1, []]);
    }
  });
});

describe('A file sent in Teams', () => {
  it('is answered with the link alone: no name of the file, and none of a person', async () => {
    const play = await played('api', ...requested);
    await teams.post(product().address, employee, {
      type: 'message',
      text: '',
      attachments: [
        { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'canary-naam.pdf' },
      ],
    });
    const sent = teams.sentTo(employee);
    const cards = sent.map(({ body }) => cardIn(body)).filter(isJson);
    const links = cards.flatMap(partsOf).filter(({ type }) => type === 'Action.OpenUrl');
    expect(links.map(({ url }) => url)).toContain(`${play.address}/cases/${play.caseId()}/documents`);
    expect(JSON.stringify(sent.map(({ body }) => body))).not.toMatch(/canary|Dijkstra|Terpstra/);
  });
});

describe('The invitation to an appointment', () => {
  it('has a button for the calendar file in the web chat, and none in Teams', async () => {
    const play = await played('api', ...engaged);
    await teams.say(product().address, employee, 'hallo');
    await play.go(by(second, 'appointment.propose', { place: 'Marktplein 1, Arnhem' }));
    const chat = await play.chat(employee);
    const own = linksIn((await chat.read()).filter(isFromBot)).filter((url) => url.includes('calendar'));
    expect(own).toEqual([`${play.address}/api/cases/${play.caseId()}/calendar.ics`]);
    const { cookie } = await play.member(employee);
    const file = await request(own[0] ?? '', '', undefined, { cookie });
    expect(file.text).toContain('BEGIN:VEVENT');
    await teams.until(employee, ({ text }) => text.includes('appointment.confirm'));
    const inTeams = JSON.stringify(teams.sentTo(employee).map(({ body }) => body));
    expect(inTeams).not.toMatch(/calendar|Marktplein/);
  });
});
