import { createHash } from 'node:crypto';
import { signedWords } from '../../cards/texts/consents.nl.ts';
import { textsIn } from '../../cards/texts/index.ts';
import { isVisible } from '../../domain/access.ts';
import type { World } from '../../domain/ask.ts';
import type { CaseState } from '../../domain/case.ts';
import { type CaseEvent, type VerbEvent, verbOf } from '../../domain/events.ts';
import type { CaseLog } from '../../domain/opened.ts';
import { present } from '../../domain/opened.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { Part } from '../../domain/possible.ts';
import type { SignIn } from '../../domain/signIn.ts';
import { type Receipt, receiptId, receiptShape } from '../../services/receipts/receipt.ts';
import { type Signed, signed, signedShape } from '../../services/receipts/signedText.ts';
import type { KeyRing } from '../../services/sealing/keyRing.ts';
import { openText, sealText } from '../../services/sealing/sealedEvents.ts';
import type { SigningKey } from '../../services/sealing/signingKey.ts';
import type { Store } from '../../services/store/store.ts';

/** How somebody came to give a consent: the channel, and how they had signed in. */
export type Given = { readonly channel: string; readonly signIn: SignIn | undefined };

/** Receipts of consents, signed with the product's key and kept sealed with the key of their case. */
export type Receipts = {
  /** Makes and keeps the receipt of each consent among the events from a place in the log on. */
  readonly keep: (log: CaseLog, from: number, given: Given) => Promise<void>;
  /** The receipt with an id; undefined when this reader may not know of that consent. One that a crash lost is laid down again from the log. */
  readonly find: (log: CaseLog, part: Part, id: string) => Promise<Signed<Receipt> | undefined>;
};

type ConsentEvent = VerbEvent<'authorisation.sign' | 'information.consent' | 'sharing.consent'>;

/** The receipts this reader may see, oldest first, with where each is fetched. */
export function receiptLinks(
  log: CaseLog,
  part: Part,
): readonly { readonly id: string; readonly href: string }[] {
  const { id: caseId } = present(log);
  return visibleConsents(log, part).map(({ id }) => ({ id, href: `/api/cases/${caseId}/receipts/${id}` }));
}

/** Receipts over a store. `issuer` is where this product is reached. */
export function receipts(parts: {
  readonly store: Store;
  readonly keys: KeyRing;
  readonly signing: SigningKey;
  readonly world: () => World;
  readonly issuer: () => string;
}): Receipts {
  const { store, keys, signing, world } = parts;

  const write = async (log: CaseLog, version: number, given: Given): Promise<Signed<Receipt> | undefined> => {
    const made = receiptOf(log, version, given, world(), parts.issuer());
    if (made === undefined) return undefined;
    const file = signed(made, signing);
    const key = keyOf(made.case, made.id);
    await store.saveDocument(
      key,
      0,
      sealText(JSON.stringify(file), await keys.keyFor(`case:${made.case}`), key),
    );
    return file;
  };

  return {
    keep: async (log, from, given) => {
      for (const [index, event] of log.events.entries())
        if (index >= from && isConsent(event)) await write(log, index + 1, given);
    },
    find: async (log, part, id) => {
      const consent = visibleConsents(log, part).find((each) => each.id === id);
      if (consent === undefined) return undefined;
      const caseId = present(log).id;
      const [kept, key] = await Promise.all([
        store.loadDocument(keyOf(caseId, id)),
        keys.existingKey(`case:${caseId}`),
      ]);
      if (kept === undefined || key === undefined)
        return write(log, consent.version, { channel: 'unknown', signIn: undefined });
      const file = signedShape.parse(JSON.parse(openText(kept.body, key, keyOf(caseId, id))));
      return { ...file, statement: receiptShape.parse(file.statement) };
    },
  };
}

function visibleConsents(
  log: CaseLog,
  part: Part,
): readonly { readonly id: string; readonly version: number }[] {
  const state = present(log);
  return log.events.flatMap((event, index) =>
    isConsent(event) && isVisible(state, part, event, index + 1)
      ? [{ id: receiptId(state.id, verbOf(event) ?? '', event.at), version: index + 1 }]
      : [],
  );
}

function isConsent(event: CaseEvent): event is ConsentEvent {
  return (
    event.type === 'AuthorisationSigned' ||
    event.type === 'InformationConsented' ||
    event.type === 'SharingConsented'
  );
}

function receiptOf(
  log: CaseLog,
  version: number,
  { channel, signIn }: Given,
  world: World,
  issuer: string,
): Receipt | undefined {
  const event = log.events[version - 1];
  const state = log.states[version];
  if (event === undefined || state === undefined || !isConsent(event)) return undefined;
  const consent = verbOf(event) as Receipt['consent'];
  const text = shownText(consent, event.facts.textSha256);
  if (text === undefined) return undefined;
  const person = world.directory.person(event.person);
  const question = consent === 'information.consent' ? questionOf(state) : undefined;
  return {
    type: 'consentReceipt',
    v: 1,
    id: receiptId(state.id, consent, event.at),
    issuer,
    case: state.id,
    consent,
    text: {
      language: text.language,
      version: event.facts.textVersion,
      sha256: event.facts.textSha256,
      words: text.words,
    },
    items: event.type === 'AuthorisationSigned' ? [...event.inputs.items] : [],
    ...(question === undefined ? {} : { question }),
    ...partiesOf(consent, state, world, question),
    purpose: text.purpose,
    validity: text.validity,
    givenBy: { id: event.person, name: person?.name ?? '', role: event.by },
    givenAt: world.calendar.withOffset(event.at),
    signedIn:
      signIn === undefined
        ? { method: 'unknown' }
        : {
            method: signIn.method,
            at: signIn.at,
            secondFactor: signIn.secondFactor,
            ...(signIn.issuer === undefined ? {} : { issuer: signIn.issuer }),
          },
    channel,
  };
}

/** The places of purpose and validity among the parts of a consent (R48). */
const PURPOSE = 4;
const VALIDITY = 5;

/** The words behind a SHA-256, in the language in which they were shown. */
function shownText(
  consent: Receipt['consent'],
  sha256: string,
):
  | {
      readonly language: Language;
      readonly words: string;
      readonly purpose: string;
      readonly validity: string;
    }
  | undefined {
  for (const language of ['nl', 'en'] as const) {
    const text = textsIn(language).consents[consent];
    const words = signedWords(text);
    if (createHash('sha256').update(words).digest('hex') === sha256)
      return {
        language,
        words,
        purpose: text.parts[PURPOSE]?.text ?? '',
        validity: text.parts[VALIDITY]?.text ?? '',
      };
  }
  return undefined;
}

function questionOf(state: CaseState): Receipt['question'] {
  const asked = state.given['information.request']?.at(-1)?.inputs;
  const word = (id: string): string => (asked?.[id] === undefined ? '' : String(asked[id]));
  return { source: word('source'), name: word('name'), what: word('what'), why: word('why') };
}

function partiesOf(
  consent: Receipt['consent'],
  state: CaseState,
  world: World,
  question: Receipt['question'],
): Pick<Receipt, 'sender' | 'receiver'> {
  const party = (id: string | undefined, role: Person['role']): Receipt['sender'] => {
    const person = world.directory.person(id ?? '');
    return {
      name: person?.name ?? '',
      role,
      organisation: world.directory.service(person?.service ?? '')?.name ?? '',
    };
  };
  const physician = party(state.physician?.id, 'physician');
  const second = party(state.second?.id ?? state.author, 'secondPhysician');
  if (consent === 'authorisation.sign') return { sender: physician, receiver: second };
  if (consent === 'sharing.consent') return { sender: second, receiver: physician };
  const isPhysician = question === undefined || question.source === 'physician';
  const other = { name: question?.name ?? '', role: question?.source ?? '', organisation: '' };
  return { sender: isPhysician ? physician : other, receiver: second };
}

function keyOf(caseId: string, id: string): string {
  return `receipt:${caseId}:${id}`;
}
