import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import type { CaseVerb } from '../../../domain/procedure.ts';
import { demoDirectory } from '../../../services/directory/demoDirectory.ts';
import { by, later, type Move, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { formsOn, type Seen, type Visitor, visitor } from './caseVisitor.ts';
import { wordsOf } from './readPage.ts';

const employee = 'employee-1';
const physician = 'physician-1';
const second = 'second-1';
const { actions, pages, talk } = textsIn('nl');

let product: RunningProduct;
const visitors = new Map<string, Promise<Visitor>>();
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product.stop();
  expect(product.said.filter((line) => /^(error|fault)/.test(line))).toEqual([]);
});

const as = (person: string): Promise<Visitor> => {
  const known = visitors.get(person) ?? visitor(product.address, person);
  visitors.set(person, known);
  return known;
};
/** A case of its own at the product, made over the JSON API; the second lets the play know the product's clock. */
const played = async (...moves: readonly Move[]): Promise<Play> => {
  const play = playAt(product.address, 'api');
  await play.go(later('PT1S'), ...moves);
  return play;
};
const seenBy = async (person: string, play: Play): Promise<Seen> =>
  (await as(person)).see(`/cases/${play.caseId()}`);

/** Every verb of the procedure once, the last ones to a settled invoice. */
const road: readonly Move[] = [
  by(employee, 'request.submit'),
  by(physician, 'suitability.advise'),
  by(employee, 'request.insist'),
  by(physician, 'suitability.confirm'),
  by(physician, 'selection.recommend'),
  by(employee, 'hrStatus.allow'),
  by(employee, 'hrStatus.stop'),
  by(employee, 'selection.choose', { second: 'second-3' }),
  by(second, 'availability.acknowledge'),
  by(second, 'availability.accept'),
  by(employee, 'authorisation.refuse'),
  by(employee, 'authorisation.sign'),
  by(physician, 'referral.send', { medicalSummary: 'Rugklachten.' }),
  by(second, 'referral.return'),
  by(employee, 'authorisation.withdraw'),
  by(physician, 'referral.send', { workSituation: 'Meer over het werk.' }),
  by(second, 'referral.accept'),
  by(second, 'appointment.propose'),
  by(employee, 'appointment.decline'),
  by(second, 'appointment.propose', { place: 'Elders' }),
  by(employee, 'appointment.confirm'),
  by(employee, 'appointment.cancel'),
  by(second, 'appointment.propose', { place: 'Weer elders' }),
  later('P4D'),
  by(second, 'appointment.missed'),
  by(second, 'appointment.propose', { place: 'Tot slot hier' }),
  later('P4D'),
  by(second, 'appointment.held'),
  by(second, 'information.request'),
  by(employee, 'information.consent'),
  by(physician, 'information.provide'),
  by(second, 'information.request', { source: 'practitioner', name: 'Huisarts', what: 'Nog iets' }),
  by(employee, 'information.consent'),
  by(second, 'information.record'),
  by(employee, 'information.withdraw'),
  by(second, 'information.request', { what: 'Nog eens' }),
  by(employee, 'information.deny'),
  by(second, 'draft.submit'),
  by(employee, 'draft.comment'),
  by(second, 'advice.finalise', { handling: 'Verbeterd.' }),
  by(employee, 'sharing.handOver'),
  by(employee, 'sharing.consent'),
  by(employee, 'sharing.withdraw'),
  by(physician, 'adoption.decide', { adviceChanged: true }),
  by(employee, 'transfer.request'),
  by(physician, 'employer.informed'),
  by(second, 'invoice.issue'),
  by('backoffice-1', 'invoice.settle'),
  by(physician, 'transfer.decide'),
  by(employee, 'evaluation.give'),
];

/** What a confirmation leaves out of what comes next: whose turn it is, and until when where the page names a day. */
function sayNext({ markup, words }: Seen): readonly string[] {
  if (words.includes(actions.outcomes.completed)) return [];
  const news = wordsOf(/id="news"[\s\S]*?<\/div>/.exec(markup)?.[0] ?? '');
  const [, until = ''] = new RegExp(`<dt>${pages.case.until}</dt><dd>([^<]+)`).exec(markup) ?? [];
  return [pages.form.next, until === pages.case.noDue ? '' : until].filter((part) => !news.includes(part));
}

describe('On the pages alone', () => {
  it('a case goes from the request to a settled invoice, each act followed by what it did and what comes next', async () => {
    const play = playAt(product.address, 'api');
    let place = '/cases';
    for (const move of road) {
      if (move.kind === 'later') await play.go(move);
      else {
        const who = await as(move.person);
        const at = move.verb === 'request.submit' ? '/cases' : place;
        const after = await who.fill(at, move.verb, play.inputs(move.verb, move.inputs));
        expect([move.verb, after.status, after.words]).toEqual([
          move.verb,
          200,
          expect.stringContaining(actions.verbs[move.verb].done),
        ]);
        expect([move.verb, ...sayNext(after)]).toEqual([move.verb]);
        place = /action="(\/cases\/[\w-]+)\/actions/.exec(after.markup)?.[1] ?? place;
        await agree(place, [employee, physician, second, 'backoffice-1', 'backoffice-2']);
      }
    }
    const ended = await (await as(employee)).see(place);
    expect(ended.words).toContain(actions.outcomes.completed);
    expect(ended.words).toContain(actions.timeline['invoice.issue']);
  });

  it('who left after accepting the referral sends the bill from the list, and sees nothing of the case', async () => {
    const play = await played(
      by('employee-5', 'request.submit'),
      by(physician, 'suitability.confirm'),
      by('employee-5', 'selection.choose', { first: 'second-2' }),
      by('second-2', 'availability.accept'),
      by('employee-5', 'authorisation.sign'),
      by(physician, 'referral.send'),
      by('second-2', 'referral.accept'),
    );
    const who = await as('second-2');
    const left = await who.fill(`/cases/${play.caseId()}`, 'engagement.end', { reason: 'ill' });
    expect(left.words).toContain(actions.verbs['engagement.end'].done);
    expect((await who.see(`/cases/${play.caseId()}`)).status).toBe(404);
    const wrong = await who.fill('/cases', 'invoice.issue', { ...play.inputs('invoice.issue'), amount: '0' });
    expect([wrong.status, wrong.words]).toEqual([422, expect.stringContaining(pages.form.errors(1))]);
    const billed = await who.fill('/cases', 'invoice.issue', play.inputs('invoice.issue'));
    expect(billed.words).toContain(actions.verbs['invoice.issue'].done);
  });

  it('the back office replaces a physician who is away', async () => {
    const play = await played(by('employee-6', 'request.submit'));
    const office = await as('backoffice-1');
    const inputs = { role: 'physician', personId: 'physician-2' };
    const after = await office.fill(`/cases/${play.caseId()}`, 'participant.replace', inputs);
    expect(after.words).toContain(actions.verbs['participant.replace'].done);
    expect((await seenBy('physician-2', play)).words).toContain(actions.verbs['suitability.confirm'].label);
    expect((await seenBy(physician, play)).status).toBe(404);
  });
});

/** What the page offers to each reader is what the API offers. */
async function agree(place: string, people: readonly string[]): Promise<void> {
  const caseId = place.replace('/cases/', '');
  for (const person of people) {
    const play = playAt(product.address, 'api');
    const member = await play.member(person);
    const page = await (await as(person)).see(place);
    const answered = await member.ask(`/api/cases/${caseId}`);
    expect([person, page.status]).toEqual([person, answered.status]);
    if (answered.status !== 200) continue;
    const open = (await member.case(caseId)).actions.map(({ verb, opened }) => `${verb} ${opened}`);
    const shown = formsOn(page.markup).map(({ verb, opened }) => `${verb} ${opened}`);
    expect([person, shown.sort()]).toEqual([person, open.sort()]);
  }
}

describe('A form that is not taken', () => {
  it('keeps everything that was typed, and leads to each field that is wrong', async () => {
    const who = await as('employee-7');
    const typed = 'Eerste regel <b> & "zo"\n\nTweede regel';
    const refused = await who.fill('/cases', 'request.submit', {
      subject: 'healthCheck',
      adviceDate: '2199-01-01',
      advice: typed,
    });
    expect(refused.status).toBe(422);
    expect(refused.words).toContain(pages.form.errors(2));
    expect(refused.markup).toContain(
      'Eerste regel &lt;b&gt; &amp; &quot;zo&quot;\n\nTweede regel</textarea>',
    );
    expect(refused.markup).toMatch(/value="healthCheck" checked/);
    for (const id of ['adviceDate', 'question'])
      expect(refused.markup).toMatch(
        new RegExp(`href="#request-submit-${id}"[\\s\\S]*id="request-submit-${id}"[^>]*aria-invalid="true"`),
      );
    expect(refused.words).toContain(actions.problems.inFuture);
    expect((await who.see('/cases')).words).toContain(pages.cases.none);
  });

  it('keeps the text of a step that is over, and says so; the same again has one effect', async () => {
    const play = await played(by('employee-8', 'request.submit'));
    const doctor = await as(physician);
    const path = `/cases/${play.caseId()}`;
    const { opened = '' } =
      formsOn((await doctor.see(path)).markup).find(({ verb }) => verb === 'suitability.advise') ?? {};
    const confirmed = await doctor.fill(path, 'suitability.confirm', { explanation: 'Past goed.' });
    expect(confirmed.status).toBe(200);
    const explanation = 'Dit schreef ik lang en breed.';
    const late = await doctor.post(`${path}/actions/suitability.advise`, {
      opened,
      instrument: 'driegesprek',
      explanation,
    });
    expect([late.status, late.words]).toEqual([409, expect.stringContaining(explanation)]);
    expect(late.words).toContain(actions.refusals.notNow);
    const again = { opened, explanation: 'Past goed.' };
    expect((await doctor.post(`${path}/actions/suitability.confirm`, again)).status).toBe(303);
    expect((await doctor.see(path)).words).toContain(talk.alreadyDone);
  });

  it('is refused from another site, and when it is too large or no form at all', async () => {
    const play = await played(by('employee-9', 'request.submit'));
    const who = await as('employee-9');
    const path = `/cases/${play.caseId()}/actions/request.withdraw`;
    expect((await who.post(path, { opened: 1 }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await who.post(path, { opened: 1, reason: 'x'.repeat(300_000) })).status).toBe(413);
    expect((await who.post(path, {}, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await who.see(`/cases/${play.caseId()}`)).words).toContain(
      actions.verbs['request.withdraw'].label,
    );
  });
});

describe('A reader', () => {
  it('gets the same bytes for a case of others, an unknown case and an unknown verb', async () => {
    const play = await played(by('employee-10', 'request.submit'));
    for (const person of ['employee-2', 'hr-1', 'second-1', 'backoffice-4']) {
      const who = await as(person);
      const unknown = await who.see('/cases/unknown');
      const others = [
        await who.see(`/cases/${play.caseId()}`),
        await who.post(`/cases/${play.caseId()}/actions/request.withdraw`, { opened: 1 }),
        await who.post(`/cases/${play.caseId()}/actions/no.such`, {}),
        await who.post('/cases/actions/suitability.confirm', {}),
      ];
      expect(unknown.status).toBe(404);
      for (const other of others) expect([other.status, other.markup]).toEqual([404, unknown.markup]);
    }
  });

  it('who is signed out is sent to sign in, page and form alike', async () => {
    for (const [path, method] of [
      ['/cases', 'GET'],
      ['/cases/unknown', 'GET'],
      ['/me', 'GET'],
      ['/cases/unknown/actions/request.withdraw', 'POST'],
    ] as const) {
      const response = await fetch(`${product.address}${path}`, { method });
      expect([path, response.status]).toEqual([path, 401]);
      expect(await response.text()).toContain('href="/"');
    }
    expect((await fetch(`${product.address}/api/me`)).status).toBe(401);
  });

  it('gets pages that nobody keeps and only Teams frames, without inline script', async () => {
    const { headers, markup } = await (await as(employee)).see('/cases');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain('frame-ancestors https://teams.microsoft.com ');
    expect(markup).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });

  it.each(['nl', 'en'] as const)('reads it in the own language, %s', async (language) => {
    const who = await as('employee-11');
    await who.post('/me/actions/language.set', { language, back: '/me' });
    const { markup, words } = await who.see('/me');
    expect(markup).toContain(`<html lang="${language}">`);
    expect(words).toContain(textsIn(language).pages.me.lead);
  });

  it('is never led to another site by a form', async () => {
    const who = await as('employee-12');
    for (const back of ['https://elsewhere.example', '//elsewhere.example', '/cases/../x', '/guide']) {
      const sent = await who.post('/me/actions/language.set', { language: 'nl', back });
      expect(sent.headers.get('location')).toBe('/cases');
    }
  });
});

describe('Who reads what', () => {
  const secret = 'KANARIE';
  const say = (what: string) => `${secret}-${what} <i>"&'`;
  let play: Play;
  beforeAll(async () => {
    play = await played(
      by('employee-13', 'request.submit', { advice: say('advies'), question: say('vraag') }),
      by(physician, 'suitability.confirm', { explanation: say('uitleg') }),
      by('employee-13', 'selection.choose'),
    );
  });
  const canaries = (page: Seen): readonly string[] =>
    [...new Set([...page.markup.matchAll(/KANARIE-(\w+)/g)].map(([, what = '']) => what))].sort();

  it('every typed text stands escaped', async () => {
    const page = await seenBy('employee-13', play);
    expect(page.markup).toContain(`${secret}-advies &lt;i&gt;&quot;&amp;&#39;`);
    expect(page.markup).not.toContain(`${secret}-advies <i>`);
  });

  it('the second physician who is asked knows neither who it is nor what was written', async () => {
    const page = await seenBy(second, play);
    expect(page.status).toBe(200);
    expect(canaries(page)).toEqual([]);
    const { name = '', phone = '' } = demoDirectory.person('employee-13') ?? {};
    expect(name).not.toBe('');
    for (const identity of [name, phone]) {
      expect(page.words).not.toContain(identity);
      expect((await (await as(second)).see('/cases')).words).not.toContain(identity);
    }
  });

  it('the physician sees steps 5 to 7 only as "at the second physician"', async () => {
    await play.go(
      by(second, 'availability.accept'),
      by('employee-13', 'authorisation.sign'),
      by(physician, 'referral.send', { medicalSummary: say('medisch') }),
      by(second, 'referral.accept'),
    );
    const before = await seenBy(physician, play);
    expect(before.words).toContain(pages.case.atSecondPhysician);
    expect(before.words).toContain(pages.case.noRole);
    await play.go(
      by(second, 'appointment.propose', { place: say('plaats') }),
      by('employee-13', 'appointment.confirm'),
      later('P4D'),
      by(second, 'appointment.held'),
      by(second, 'information.request', { source: 'practitioner', name: say('huisarts'), what: say('wat') }),
    );
    expect((await seenBy(physician, play)).markup).toBe(before.markup);
    await play.go(
      by('employee-13', 'information.deny'),
      by(second, 'draft.submit', { advice: say('concept'), grounds: say('gronden') }),
    );
    expect((await seenBy(physician, play)).markup).toBe(before.markup);
    expect(canaries(before)).toEqual(['advies', 'medisch', 'uitleg', 'vraag']);
  });

  it('the employee reads the draft whole, the back office no text at all, and HR has no case', async () => {
    expect(canaries(await seenBy('employee-13', play))).toEqual(
      ['advies', 'concept', 'gronden', 'huisarts', 'medisch', 'plaats', 'uitleg', 'vraag', 'wat'].sort(),
    );
    for (const office of ['backoffice-1', 'backoffice-2']) {
      expect(canaries(await seenBy(office, play))).toEqual([]);
      expect(canaries(await (await as(office)).see('/cases'))).toEqual([]);
    }
    const hr = await (await as('hr-1')).see('/cases');
    for (const line of pages.cases.hr) expect(hr.words).toContain(line);
    expect(hr.markup).toBe((await (await as('hr-1')).see('/cases')).markup);
    expect(formsOn(hr.markup)).toEqual([]);
  });

  it('a person reads which consents they gave, when and to which words, and when they took them back', async () => {
    const member = await play.member('employee-13');
    await play.go(by('employee-13', 'authorisation.withdraw'));
    const { json } = await member.ask('/api/me');
    expect(json).toMatchObject({
      person: { id: 'employee-13' },
      language: 'nl',
      channel: null,
      cases: [{ id: play.caseId(), step: 7 }],
      consents: [
        {
          caseId: play.caseId(),
          verb: 'authorisation.sign',
          textVersion: textsIn('nl').consents['authorisation.sign'].version,
          textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          at: expect.stringMatching(/[+-]\d\d:\d\d$/),
          withdrawnAt: expect.stringMatching(/[+-]\d\d:\d\d$/),
        },
      ],
    });
    const page = await (await as('employee-13')).see('/me');
    expect(page.words).toContain(actions.timeline['authorisation.sign']);
    const [, version = ''] =
      textsIn('nl').consents['authorisation.sign'].version.split('authorisation.sign-');
    expect(page.words).toContain(pages.case.consentText(version.replace('-', '\u2011')));
    const other = await (await play.member(physician)).ask('/api/me');
    expect(other.json).toMatchObject({ consents: [] });
    expect(JSON.stringify(other.json.consents)).not.toContain(secret);
  });
});

describe('The list', () => {
  it('shows first what is up to the reader, earliest due first, with what is late', async () => {
    await played(by('employee-41', 'request.submit'), later('P12D'), by('employee-42', 'request.submit'));
    const { markup, words } = await (await as('physician-2')).see('/cases');
    const rows = [...markup.matchAll(/<li class="(mine|other)"[^>]*>[\s\S]*?<\/li>/g)].map(([row]) => row);
    const mine = rows.filter((row) => row.includes('class="mine"'));
    expect(rows.slice(0, mine.length)).toEqual(mine);
    const dues = mine.map((row) => Date.parse(/datetime="([^"]+)"/.exec(row)?.[1] ?? ''));
    expect(dues.length).toBeGreaterThanOrEqual(2);
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
    expect(mine[0]).toContain(pages.worklist.late);
    expect(mine.at(-1)).not.toContain(pages.worklist.late);
    expect(words).toContain(pages.worklist.count(mine.length));
  });

  it('shows the employee which right opens, and that it has opened', async () => {
    const play = await played(by('employee-14', 'request.submit'));
    const { words: before, markup } = await seenBy('employee-14', play);
    expect(before).toContain(pages.case.complaint);
    expect(markup).toContain('<a href="mailto:klachten@service-1.example">klachten@service-1.example</a>');
    await play.go(later('P20D'));
    const { words } = await seenBy('employee-14', play);
    expect(words).toContain('Dit zijn uw rechten.');
    expect(words).toContain('klachten@service-1.example');
  });
});

describe('Signing out on a page', () => {
  it('ends the session and empties what the device kept', async () => {
    const who = await visitor(product.address, 'employee-15');
    const out = await who.post('/me/sign-out', {});
    expect([out.status, out.headers.get('location')]).toEqual([303, '/']);
    expect(out.headers.get('clear-site-data')).toBe('"storage"');
    expect((await who.see('/cases')).status).toBe(401);
  });
});

/** Verbs that end a case early, each on a case of its own. */
const endings: readonly (readonly [CaseVerb, string, readonly Move[], object])[] = [
  ['request.refuse', physician, [], {}],
  ['request.withdraw', 'employee-16', [], { reason: 'Niet meer nodig.' }],
  ['alternative.accept', 'employee-16', [by(physician, 'suitability.advise')], {}],
];

describe('What cannot be undone', () => {
  it.each(endings)(
    '%s is asked once more, with what will happen, and then ends the case',
    async (verb, person, before, inputs) => {
      const play = await played(by('employee-16', 'request.submit'), ...before);
      const who = await as(person);
      const page = await who.see(`/cases/${play.caseId()}`);
      const asked = page.markup.indexOf(`<details class="action" id="${verb.replace('.', '-')}">`);
      expect(asked).toBeGreaterThan(0);
      expect(page.markup.slice(asked, page.markup.indexOf('</details>', asked))).toContain(
        actions.verbs[verb].caution,
      );
      const after = await who.fill(`/cases/${play.caseId()}`, verb, play.inputs(verb, inputs));
      expect(after.words).toContain(actions.verbs[verb].done);
      expect(after.words).toContain(pages.case.outcome);
    },
  );
});
