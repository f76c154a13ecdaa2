import type { z } from 'zod';
import type { Input } from '../domain/inputs.ts';
import type { Language } from '../domain/people.ts';
import { caseVerbs, inputsOf, isCaseVerb, type Verb } from '../domain/procedure.ts';
import type { DataOf, inputData } from './layouts.ts';
import { type CardJson, renderCard, renderKept } from './renderCard.ts';
import { textsIn } from './texts/index.ts';

/** Where a card is read. Teams cards carry no text input and nothing that was typed. */
export type Channel = 'webChat' | 'teams';

/** A person to choose, with the name as it is shown. */
export type ChoicePerson = { readonly id: string; readonly name: string };

/** A verb as a button: what it carries, and the people among whom its inputs choose. */
export type ActionOffer = {
  readonly verb: Verb;
  readonly caseId?: string;
  readonly opened?: number;
  readonly people: Readonly<Record<string, readonly ChoicePerson[]>>;
  /** Values to start from, by input id. */
  readonly start?: Readonly<Record<string, string>>;
  /** Inputs that are not asked this time. */
  readonly without?: readonly string[];
};

type InputData = z.infer<typeof inputData>;

/**
 * A verb as a button of a card. What cannot be undone and what has inputs opens a form with the sentence and the
 * inputs first. `taken` are input ids used elsewhere on the card: a second one carries its verb in front.
 */
export function actionOf(
  offer: ActionOffer,
  language: Language,
  channel: Channel,
  taken: Set<string>,
): CardJson {
  const words = textsIn(language).actions.verbs[offer.verb];
  const inputs = formInputs(offer, language, channel, taken);
  const carried = carriedBy(offer);
  const isPlain =
    inputs.length === 0 && words.caution === '' && consentBlocks(offer.verb, language).length === 0;
  if (isPlain) return { ...submitOf(words.label, 'default'), data: carried };
  const submit = {
    ...submitOf(words.label, words.caution === '' ? 'positive' : 'destructive'),
    data: carried,
  };
  return withSubmit(formOf(offer.verb, inputs, language), submit);
}

function submitOf(title: string, style: 'default' | 'positive' | 'destructive'): CardJson {
  return renderKept('submit', { title, style, carried: {} });
}

function formOf(verb: Verb, inputs: InputData[], language: Language): CardJson {
  const { label, caution } = textsIn(language).actions.verbs[verb];
  const blocks = consentBlocks(verb, language);
  const data = { title: label, style: 'default', caution, blocks, inputs, submit: {} } as const;
  // What a request starts from may have been typed.
  return inputs.some((input) => input.start !== '') ? renderCard('form', data) : renderKept('form', data);
}

function withSubmit(form: CardJson, submit: CardJson): CardJson {
  const card = typeof form.card === 'object' ? form.card : {};
  return { ...form, card: { ...card, actions: [submit] } };
}

/** What stands above a form: the exact words of a consent (R48), or what somebody should know before an opt-in. */
function consentBlocks(verb: Verb, language: Language): DataOf<'form'>['blocks'] {
  const { consents, pages } = textsIn(language);
  const plain = (text: string, label = '', weight: 'Default' | 'Bolder' = 'Default') =>
    ({ label, text, typed: false, weight, spacing: 'Small', inner: 'None' }) as const;
  const abouts: Readonly<Record<string, string>> = pages.form.about;
  const about = abouts[verb];
  if (about !== undefined) return [plain(about)];
  if (takesDocuments({ verb }) === 'may') return [plain(textsIn(language).talk.upload.notHere)];
  if (verb !== 'authorisation.sign' && verb !== 'sharing.consent' && verb !== 'information.consent')
    return [];
  const { title, parts, know, statement } = consents[verb];
  return [
    plain(title, '', 'Bolder'),
    ...parts.map((part) => plain(part.text, part.label)),
    ...know.map((text) => plain(text)),
    plain(statement),
  ];
}

/** What a click carries besides its inputs. */
export function carriedBy(
  offer: Pick<ActionOffer, 'verb' | 'caseId' | 'opened'>,
): Readonly<Record<string, string | number>> {
  return {
    verb: offer.verb,
    ...(offer.caseId === undefined ? {} : { caseId: offer.caseId }),
    ...(offer.opened === undefined ? {} : { opened: offer.opened }),
  };
}

/** Whether a verb asks a text to be typed or a person to be chosen: on Teams that is done on the page. */
export function needsPage(offer: ActionOffer): boolean {
  return Object.values(inputsOf(offer.verb)).some(
    (input) => 'from' in input || (input.required && isTyped(input)),
  );
}

/** Whether a verb takes files, and whether it cannot do without: those are added on the page, on every channel. */
export function takesDocuments(offer: Pick<ActionOffer, 'verb'>): 'must' | 'may' | 'no' {
  const input = Object.values(inputsOf(offer.verb)).find(({ type }) => type === 'documents');
  return input === undefined ? 'no' : input.required ? 'must' : 'may';
}

function isTyped(input: Input): boolean {
  return input.type === 'text' || input.type === 'multiline' || input.type === 'number';
}

function formInputs(
  offer: ActionOffer,
  language: Language,
  channel: Channel,
  taken: Set<string>,
): InputData[] {
  const shown = Object.entries(inputsOf(offer.verb)).filter(
    ([id, input]) =>
      input.type !== 'documents' &&
      (channel === 'webChat' || !isTyped(input)) &&
      offer.without?.includes(id) !== true,
  );
  return shown.map(([id, input]) => {
    const unique = taken.has(id) ? `${offer.verb}:${id}` : id;
    taken.add(unique);
    return inputOf(offer, id, unique, input, language);
  });
}

function inputOf(
  offer: ActionOffer,
  id: string,
  unique: string,
  input: Input,
  language: Language,
): InputData {
  const { actions, talk } = textsIn(language);
  const words = actions.inputs[offer.verb][id] ?? { label: id, hint: '', error: '' };
  const kind = kindOf(input);
  const isHintInside = kind === 'text' || kind === 'multiline' || kind === 'number';
  return {
    kind,
    id: unique,
    label: input.required ? words.label : `${words.label} ${talk.optional}`,
    hint: kind === 'toggle' && words.hint === '' ? words.label : words.hint,
    explained: !isHintInside && kind !== 'toggle' && words.hint !== '',
    error: words.error,
    required: input.required,
    max: 'max' in input ? input.max : 0,
    choiceStyle: choicesOf(offer, id, input, language).length > 5 ? 'compact' : 'expanded',
    choices: [...choicesOf(offer, id, input, language)],
    start: offer.start?.[id] ?? '',
  };
}

function kindOf(input: Input): InputData['kind'] {
  // A card takes no files: a text stands in the form instead, and a link leads to the page.
  if (input.type === 'documents') return 'text';
  if (input.type !== 'boolean') return input.type;
  return input.mustBeTrue || !input.required ? 'toggle' : 'choice';
}

/** The values of a choice with their titles in a language; empty for other inputs. */
export function choicesOf(
  offer: Pick<ActionOffer, 'verb' | 'people'>,
  id: string,
  input: Input,
  language: Language,
): readonly { title: string; value: string }[] {
  const titles = textsIn(language).actions.choices;
  if (input.type === 'boolean')
    return ['true', 'false'].map((value) => ({ title: titles.boolean?.[value] ?? value, value }));
  const people = offer.people[id];
  if (people !== undefined && !('values' in input))
    return people.map((person) => ({ title: person.name, value: person.id }));
  if (!('values' in input)) return [];
  const offered =
    people === undefined
      ? input.values
      : input.values.filter((value) => people.some((person) => person.id === value));
  return offered.map((value) => ({ title: titles[id]?.[value] ?? value, value }));
}

/** Whether a verb cannot be undone and is asked once more. */
export function isFinal(verb: Verb): boolean {
  return isCaseVerb(verb) && 'final' in caseVerbs[verb];
}
