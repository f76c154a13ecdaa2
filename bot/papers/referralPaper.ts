import { signedWords } from '../../cards/texts/consents.nl.ts';
import { textsIn } from '../../cards/texts/index.ts';
import { enclosedEn, questionEn, subjectEn } from '../../cards/texts/parts.en.ts';
import { enclosedNl, questionNl, subjectNl } from '../../cards/texts/parts.nl.ts';
import { enclosedFor } from '../../domain/access.ts';
import { isAuthorised } from '../../domain/case.ts';
import { serviceOf } from '../../domain/people.ts';
import type { Block, Paper } from '../../services/papers/paper.ts';
import { blocksOf, dayOf, factsBlock, paperIn, type Reading, typedBlock, versionsOf } from './reading.ts';

/** The application form with the referral as one document, from what this reader may see of both now; undefined before it was sent to this reader. */
export function referralPaper(reading: Reading): Paper | undefined {
  const sent = versionsOf(reading, 'referral.send').at(-1);
  if (sent === undefined) return undefined;
  const { texts, seen, language } = reading;
  const words = texts.papers.referral;
  const { background, workSituation } = sent.inputs;
  const question = language === 'nl' ? questionNl(seen) : questionEn(seen);
  const subject = language === 'nl' ? subjectNl(seen) : subjectEn(seen);
  return paperIn(reading, {
    title: words.title,
    madeAt: sent.given.at,
    blocks: [
      { kind: 'paragraph', text: words.intro },
      ...partiesBlock(reading, sent.given.at),
      { kind: 'heading', level: 2, text: words.request },
      ...blocksOf(subject),
      { kind: 'heading', level: 2, text: words.question },
      ...typedBlock(words.background, background),
      ...blocksOf(question),
      { kind: 'heading', level: 2, text: words.work },
      ...typedBlock('', workSituation),
      { kind: 'heading', level: 2, text: words.authorisation },
      ...authorisationBlocks(reading, sent.inputs.medicalSummary !== undefined),
      ...medicalBlocks(reading, sent.inputs.medicalSummary),
      { kind: 'heading', level: 2, text: words.documents },
      ...documentBlocks(reading),
    ],
  });
}

function partiesBlock({ seen, state, texts, world, language }: Reading, sentAt: string): readonly Block[] {
  const { people } = texts.papers;
  const at = (id: string | undefined): string =>
    serviceOf(world.directory, world.directory.person(id ?? ''))?.name ?? '';
  const with_ = (name: string, ...more: readonly string[]): string =>
    [name, ...more].filter((each) => each !== '').join(', ');
  return factsBlock(
    [people.employee, with_(seen.employee.name, seen.employee.phone)],
    [people.physician, with_(seen.physician.name, at(state.physician?.id), seen.physician.phone)],
    [people.second, with_(seen.second.name, at(state.second?.id), seen.second.phone)],
    [people.sentOn, dayOf({ world, language }, sentAt)],
  );
}

/** What goes with the referral and what is missing, and the files of it that this reader may fetch. */
function documentBlocks(reading: Reading): readonly Block[] {
  const { state, part, texts, seen, language } = reading;
  const words = texts.papers.referral;
  const { kinds } = texts.documents;
  const documents = enclosedFor(state, part);
  const rows = documents.map(({ name, kind }) => [name, kinds[kind]]);
  const columns = [
    { title: words.document, share: 3 },
    { title: words.documentKind, share: 2 },
  ];
  return [
    ...blocksOf(language === 'nl' ? enclosedNl(seen) : enclosedEn(seen)),
    ...(seen.isAdviceIn ? [] : [{ kind: 'note', text: words.adviceMissing } as const]),
    rows.length === 0 ? { kind: 'paragraph', text: words.noDocuments } : { kind: 'table', columns, rows },
  ];
}

/** What was authorised with its receipt, or the statement that nothing was (R41). */
function authorisationBlocks(reading: Reading, hasMedical: boolean): readonly Block[] {
  const { state, log, texts, world, language } = reading;
  const words = texts.papers.referral;
  const meaning: Block = { kind: 'paragraph', text: words.meaning };
  if (!isAuthorised(state)) {
    const isWithdrawn = state.authorisation.status === 'withdrawn';
    const gone = hasMedical ? words.withdrawnForSecond : words.withdrawn;
    return [meaning, { kind: 'note', text: isWithdrawn ? gone : words.none }];
  }
  const signed = versionsOf(reading, 'authorisation.sign').at(-1);
  const event = signed === undefined ? undefined : log.events[signed.given.version - 1];
  if (signed === undefined || event?.type !== 'AuthorisationSigned') return [meaning];
  const { textVersion, textSha256 } = event.facts;
  const items = (signed.inputs.items ?? []).map((item) => texts.actions.choices.items?.[item] ?? item);
  return [
    meaning,
    { kind: 'paragraph', text: `${words.items}:` },
    { kind: 'list', items },
    ...factsBlock(
      [words.signedOn, world.calendar.words(signed.given.at, language)],
      [words.textVersion, textVersion],
      [words.textSha256, textSha256],
    ),
    ...typedBlock(words.text, signedText(textVersion)),
  ];
}

/** The words that were signed, in the language in which they were; undefined once the texts have changed. */
function signedText(version: string): string | undefined {
  const consents = (['nl', 'en'] as const).map(
    (language) => textsIn(language).consents['authorisation.sign'],
  );
  const signed = consents.find((consent) => consent.version === version);
  return signed === undefined ? undefined : signedWords(signed);
}

function medicalBlocks({ state, texts }: Reading, summary: string | undefined): readonly Block[] {
  if (!isAuthorised(state) && summary === undefined) return [];
  const words = texts.papers.referral;
  const blocks = typedBlock(words.medicalLabel, summary);
  return [
    { kind: 'heading', level: 2, text: words.medical },
    ...(blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: words.noMedical } as const]),
  ];
}
