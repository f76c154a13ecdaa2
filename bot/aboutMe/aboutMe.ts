import { partOf } from '../../domain/access.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import { caseBody } from '../api/caseBody.ts';
import type { Answer, SignedIn } from '../api/http.ts';
import { noteOf } from '../noteAccess.ts';
import { consentsOf, type Shared } from '../pages/case/consents.ts';
import type { Me } from '../pages/case/mePage.ts';
import type { Product } from '../product.ts';
import { keptInvoicesOf } from '../retention/keptInvoices.ts';
import { accessOf, type NamedLine } from './accessOf.ts';
import { accessWords } from './accessWords.ts';
import { keptOf } from './eraseMe.ts';

/** The most messages of a conversation that are read in one go. */
const PAGE = 500;

/** `GET /api/me`: everything the product holds about somebody, as a file. */
export async function showMe(product: Product, who: SignedIn): Promise<Answer> {
  const { person, language } = who;
  const world = product.world();
  const all = await product.cases.all(person);
  await Promise.all(all.map((log) => noteExport(product, log, who)));
  const { logs, consents, channel, access, invoices, kept } = await aboutMe(product, who);
  const [conversation, state] = await Promise.all([
    conversationOf(product, person.id),
    product.states.load(person.id),
  ]);
  return {
    status: 200,
    body: {
      person,
      language,
      channel: channel ?? null,
      cases: logs.flatMap((log) => caseBody(log, person, language, world) ?? []),
      consents: consents.map(({ at, withdrawnAt, withdraw: _withdraw, ...consent }) => ({
        ...consent,
        at: world.calendar.withOffset(at),
        ...(withdrawnAt === undefined ? {} : { withdrawnAt: world.calendar.withOffset(withdrawnAt) }),
      })),
      invoices,
      conversation,
      decisionAid: state.aid,
      teams: state.teams ?? null,
      accessLog: access.map((chain) => ({
        ...chain,
        lines: chain.lines.map((line) => ({ ...line, words: accessWords(line, who, world) })),
      })),
      kept,
    },
    headers: { 'Content-Disposition': 'inline; filename="me.json"' },
  };
}

/** What the product knows of a person, for the file and for the page. */
export async function aboutMe(product: Product, { person }: Pick<SignedIn, 'person'>): Promise<Me> {
  const world = product.world();
  const [all, state, access, invoices, kept] = await Promise.all([
    person.role === 'hr' ? [] : product.cases.all(person),
    product.states.load(person.id),
    accessOf(product, person),
    keptInvoicesOf(product, person),
    keptOf(product, person),
  ]);
  const logs = all.filter((log) => partOf(present(log), person, world.directory) !== undefined);
  const lines = access.flatMap((chain) => chain.lines);
  const consents = logs
    .flatMap((log) => consentsOf(log, person, world))
    .map((consent) => ({
      ...consent,
      shared: consent.shared.map((each) => readUnder(consent.caseId, each, lines)),
    }));
  return { person, logs, consents, channel: state.channel, access, invoices, kept };
}

/** What was shared, with the first time that its receiver read it. */
function readUnder(caseId: string, shared: Shared, lines: readonly NamedLine[]): Shared {
  const first = lines.find(
    (line) =>
      line.case === caseId &&
      line.who === shared.to &&
      (line.did === 'read' || line.did === 'downloaded') &&
      line.at >= shared.at &&
      line.what.some((what) => (shared.what as readonly string[]).includes(what)),
  );
  return first === undefined ? shared : { ...shared, readAt: first.at };
}

async function noteExport(product: Product, log: CaseLog, { person }: SignedIn): Promise<void> {
  const note = noteOf(product, log, person, { did: 'exported', what: [], from: 'api' });
  if (note !== undefined) await product.accessLog.note(note);
}

async function conversationOf(product: Product, personId: string): Promise<readonly object[]> {
  const activities: object[] = [];
  for (let watermark = 0; ; ) {
    const page = await product.conversations.read(personId, watermark, PAGE);
    if (page.watermark === watermark) return activities;
    watermark = page.watermark;
    activities.push(...page.activities);
  }
}
