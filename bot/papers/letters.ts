import { refusalEn } from '../../cards/texts/parts.en.ts';
import { refusalNl } from '../../cards/texts/parts.nl.ts';
import { serviceOf } from '../../domain/people.ts';
import type { Block, Paper } from '../../services/papers/paper.ts';
import { blocksOf, dayOf, paperIn, type Reading, versionsOf } from './reading.ts';

/** The letters of the procedure. */
export type LetterName = 'refusal' | 'noCopy' | 'cost' | 'withdrawn';

/** The letters that are for this reader now. */
export function lettersFor(
  reading: Reading,
): readonly { readonly name: LetterName; readonly paper: Paper }[] {
  return letterNames.flatMap((name) => {
    const paper = letters[name](reading);
    return paper === undefined ? [] : [{ name, paper }];
  });
}

const letterNames: readonly LetterName[] = ['refusal', 'noCopy', 'cost', 'withdrawn'];

const letters: { readonly [L in LetterName]: (reading: Reading) => Paper | undefined } = {
  refusal: refusalLetter,
  noCopy: noCopyLetter,
  cost: costLetter,
  withdrawn: withdrawnLetter,
};

/** R36: the reasons in writing, and where a complaint goes; also for the physician's own file. */
function refusalLetter(reading: Reading): Paper | undefined {
  const { texts, seen, part, language } = reading;
  const words = texts.papers.refusal;
  const refused = versionsOf(reading, 'request.refuse').at(-1);
  if (refused === undefined || (part.role !== 'employee' && part.role !== 'physician')) return undefined;
  const day = dayOf(reading, refused.given.at);
  return paperIn(reading, {
    title: words.title,
    madeAt: refused.given.at,
    opening: letterHead(reading, physicianLines(reading), [seen.employee.name], day),
    blocks: [
      { kind: 'paragraph', text: words.greeting(seen.employee.name) },
      { kind: 'paragraph', text: words.intro(day) },
      { kind: 'heading', level: 2, text: words.reasons },
      ...blocksOf(language === 'nl' ? refusalNl(seen) : refusalEn(seen)),
      { kind: 'heading', level: 2, text: words.todo },
      { kind: 'list', items: words.options },
      { kind: 'paragraph', text: words.complaint(seen.complaints) },
      { kind: 'note', text: words.meanwhile },
      { kind: 'address', lines: [words.closing, ...physicianLines(reading)] },
    ],
  });
}

/** R45, R50: that no copy will come, and nothing else; gone when the employee shares after all. */
function noCopyLetter(reading: Reading): Paper | undefined {
  const { texts, seen, state, part } = reading;
  const words = texts.papers.noCopy;
  if (part.role !== 'physician' || state.sharing !== 'blocked' || state.blockedAt === undefined)
    return undefined;
  return paperIn(reading, {
    title: words.title,
    madeAt: state.blockedAt,
    opening: letterHead(
      reading,
      [seen.second.name, serviceName(reading, state.second?.id)],
      physicianLines(reading),
      dayOf(reading, state.blockedAt),
    ),
    blocks: [
      { kind: 'paragraph', text: words.greeting(seen.physician.name) },
      { kind: 'paragraph', text: words.text },
      { kind: 'paragraph', text: words.further },
      { kind: 'address', lines: [words.closing, seen.second.name, serviceName(reading, state.second?.id)] },
    ],
  });
}

/** R34, R56: for the employee to send or not; only they have it. */
function costLetter(reading: Reading): Paper | undefined {
  const { texts, state, part, person, world, language } = reading;
  const words = texts.papers.cost;
  const chosen = state.given['selection.choose']?.at(-1);
  const second = state.second;
  if (part.role !== 'employee' || chosen === undefined || second === undefined || second.inContract !== false)
    return undefined;
  const employer = world.directory.employer(state.employer);
  const price = world.directory.person(second.id)?.practice?.price;
  const service = serviceName(reading, second.id);
  const euros = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
  });
  return paperIn(reading, {
    title: words.title,
    madeAt: chosen.at,
    opening: letterHead(reading, [person.name], [employer?.name ?? ''], dayOf(reading, world.now)),
    blocks: [
      { kind: 'paragraph', text: words.greeting },
      {
        kind: 'paragraph',
        text: price === undefined ? words.askWithoutPrice(service) : words.ask(euros.format(price), service),
      },
      { kind: 'paragraph', text: words.question },
      { kind: 'paragraph', text: words.reasons },
      { kind: 'paragraph', text: words.reply },
      { kind: 'address', lines: [words.closing, person.name] },
    ],
  });
}

/** R51: what withdrawing did, for the one who withdrew. */
function withdrawnLetter(reading: Reading): Paper | undefined {
  const { texts, state, part, person, seen } = reading;
  const words = texts.papers.withdrawn;
  if (part.role !== 'employee' || state.closed !== 'withdrawn' || state.closedAt === undefined)
    return undefined;
  const day = dayOf(reading, state.closedAt);
  const told: readonly Block[] = [
    words.shared,
    ...(state.referralAccepted ? [words.invoice] : []),
    words.told,
    words.again,
  ].map((text) => ({ kind: 'paragraph', text }));
  return paperIn(reading, {
    title: words.title,
    madeAt: state.closedAt,
    opening: letterHead(
      reading,
      [serviceName(reading, state.physician?.id), seen.contact.name, seen.contact.phone],
      [person.name],
      day,
    ),
    blocks: [
      { kind: 'paragraph', text: words.greeting(person.name) },
      { kind: 'paragraph', text: words.text(day) },
      ...told,
      { kind: 'address', lines: [words.closing, serviceName(reading, state.physician?.id)] },
    ],
  });
}

function letterHead(
  { texts }: Reading,
  from: readonly string[],
  to: readonly string[],
  day: string,
): readonly Block[] {
  const known = (lines: readonly string[]): readonly string[] => lines.filter((line) => line !== '');
  return [
    { kind: 'address', lines: known(from) },
    { kind: 'address', lines: known(to) },
    { kind: 'paragraph', text: `${texts.papers.people.date}: ${day}` },
  ];
}

function physicianLines(reading: Reading): readonly string[] {
  return [reading.seen.physician.name, serviceName(reading, reading.state.physician?.id)].filter(
    (line) => line !== '',
  );
}

function serviceName({ world }: Reading, personId: string | undefined): string {
  return serviceOf(world.directory, world.directory.person(personId ?? ''))?.name ?? '';
}
