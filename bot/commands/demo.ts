import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textsIn } from '../../cards/texts/index.ts';
import type { Language } from '../../domain/people.ts';
import type { CaseVerb } from '../../domain/procedure.ts';
import { environment, readConfig } from '../config.ts';
import { start } from '../main.ts';
import { type DemoClient, demoClient, type SeenCase } from './demoClient.ts';

/** One thing somebody does in the demo: who, which verb, with what. */
type Scene =
  | { readonly who: string; readonly verb: CaseVerb; readonly inputs?: Readonly<Record<string, unknown>> }
  | { readonly advance: string };

const people = ['employee-1', 'physician-1', 'second-1', 'hr-1'] as const;

/** Plays a whole case against a running product (its address as argument) or one of its own, and says what everybody sees. */
async function demo(address: string | undefined, language: Language): Promise<void> {
  if (address !== undefined) return play(demoClient(address), language);
  const dir = await mkdtemp(join(tmpdir(), 'so-demo-'));
  const config = readConfig({
    ...environment(),
    PORT: '0',
    DATA_DIR: dir,
    REDIS_URL: '',
    DEMO: 'true',
    HOST: '127.0.0.1',
  });
  const running = await start(config, () => undefined);
  try {
    await play(demoClient(running.address), language);
  } finally {
    await running.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function play(client: DemoClient, language: Language): Promise<void> {
  const { actions } = textsIn(language);
  for (const who of people) await client.signIn(who, language);
  const day = async (days: number): Promise<string> =>
    new Date((await client.now()) + days * 86_400_000).toISOString().slice(0, 10);
  const story = await scenes(day);
  const read = new Map<string, number>();
  for (const who of people) read.set(who, (await client.outbox(who)).length);
  let caseId = '';
  let n = 0;
  for (const scene of story) {
    n += 1;
    const progress = `[${String(n).padStart(2)}/${story.length}]`;
    if ('advance' in scene) {
      console.log(`\n${progress} The clock moves on to ${await client.advance(scene.advance)}`);
    } else {
      const seen: SeenCase =
        scene.verb === 'request.submit'
          ? await client.submit(scene.who, scene.inputs ?? {})
          : await client.act(scene.who, caseId, scene.verb, scene.inputs ?? {});
      caseId = seen.id;
      const step =
        seen.step === null
          ? actions.outcomes[seen.outcome ?? 'completed']
          : `${seen.step}. ${actions.steps[seen.step]}`;
      console.log(
        `\n${progress} ${scene.who}: ${actions.verbs[scene.verb].label}  (${scene.verb})\n        now: ${step}`,
      );
    }
    await showNews(client, read);
  }
  await showEnd(client, caseId, language);
}

/** What has come into each person's conversation since the last time one looked. */
async function showNews(client: DemoClient, read: Map<string, number>): Promise<void> {
  for (const who of people) {
    const all = await client.outbox(who);
    for (const line of all.slice(read.get(who) ?? 0)) console.log(`        → ${who} reads: ${line}`);
    read.set(who, all.length);
  }
}

async function showEnd(client: DemoClient, caseId: string, language: Language): Promise<void> {
  const { actions } = textsIn(language);
  console.log('\nTime line, as the employee reads it');
  for (const { at, by, what } of await client.timeline('employee-1', caseId)) {
    const when = at.slice(0, 16).replace('T', ' ');
    console.log(`  ${when}  ${actions.roles[by].padEnd(24)} ${actions.timeline[what] ?? what}`);
  }
  console.log(
    `\nTwo quarters later, ${(await client.advance('P6M')).slice(0, 10)}: what the employer (hr-1) received`,
  );
  const received = await client.outbox('hr-1');
  for (const line of received) console.log(`  ${line}`);
}

async function scenes(day: (days: number) => Promise<string>): Promise<readonly Scene[]> {
  const [adviceDate, appointment] = await Promise.all([day(-7), day(10)]);
  const advice = 'Bouw in vier weken op naar hele dagen zittend werk, met elk uur een korte pauze.';
  const grounds = 'Gesprek, onderzoek van de rug en de gegevens van de eigen bedrijfsarts.';
  return [
    {
      who: 'employee-1',
      verb: 'request.submit',
      inputs: {
        subject: 'absenceAdvice',
        adviceDate,
        advice: 'Vanaf maandag weer hele dagen werken.',
        question: 'Is dat met mijn rug niet te snel?',
      },
    },
    {
      who: 'physician-1',
      verb: 'suitability.confirm',
      inputs: { explanation: 'Wij hebben het vandaag besproken.' },
    },
    { who: 'employee-1', verb: 'selection.choose', inputs: { first: 'second-1', second: 'second-2' } },
    { who: 'second-1', verb: 'availability.accept', inputs: { earliestDate: appointment } },
    {
      who: 'employee-1',
      verb: 'authorisation.sign',
      inputs: { agreed: true, items: ['complaints', 'examination'] },
    },
    {
      who: 'physician-1',
      verb: 'referral.send',
      inputs: {
        background: 'Verschil van inzicht over de opbouw.',
        workSituation: 'Drukker, 36 uur, staand werk.',
        medicalSummary: 'Rugklachten sinds de zomer.',
      },
    },
    { who: 'second-1', verb: 'referral.accept' },
    {
      who: 'second-1',
      verb: 'appointment.propose',
      inputs: {
        startDate: appointment,
        startTime: '10:00',
        durationMinutes: 60,
        place: 'Velperweg 1, Arnhem',
      },
    },
    { who: 'employee-1', verb: 'appointment.confirm' },
    { advance: 'P11D' },
    { who: 'second-1', verb: 'appointment.held' },
    {
      who: 'second-1',
      verb: 'information.request',
      inputs: {
        source: 'physician',
        what: 'Wat was de opbouw tot nu toe?',
        why: 'Om de volgende stap te bepalen.',
      },
    },
    { who: 'employee-1', verb: 'information.consent' },
    { who: 'physician-1', verb: 'information.provide', inputs: { answer: 'Halve dagen sinds drie weken.' } },
    { who: 'second-1', verb: 'draft.submit', inputs: { advice, grounds } },
    { who: 'employee-1', verb: 'draft.comment', inputs: { inaccuracies: 'Ik werk 32 uur, niet 36.' } },
    {
      who: 'second-1',
      verb: 'advice.finalise',
      inputs: { advice, grounds, handling: 'De uren zijn verbeterd.' },
    },
    { who: 'employee-1', verb: 'sharing.consent', inputs: { agreed: true } },
    {
      who: 'physician-1',
      verb: 'adoption.decide',
      inputs: {
        outcome: 'full',
        reasons: 'De opbouw in vier weken past bij het herstel en is op de werkplek haalbaar.',
        adviceChanged: true,
      },
    },
    { who: 'physician-1', verb: 'employer.informed' },
    { who: 'second-1', verb: 'invoice.issue', inputs: { amount: 950, vat: 21, performedOn: appointment } },
    { who: 'physician-1', verb: 'invoice.settle' },
  ];
}

const [, , ...rest] = process.argv;
await demo(
  rest.find((each) => each.startsWith('http')),
  rest.includes('--en') ? 'en' : 'nl',
);
