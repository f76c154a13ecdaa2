import { type ActionOffer, choicesOf } from '../../cards/actionForm.ts';
import { formerPartOf, partOf } from '../../domain/access.ts';
import type { World } from '../../domain/ask.ts';
import type { CaseDocument } from '../../domain/documents.ts';
import type { Input } from '../../domain/inputs.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { Language, Person } from '../../domain/people.ts';
import { freeVerbs, inputsOf, type Verb } from '../../domain/procedure.ts';
import { actionsOf, progressOf, viewOf } from '../../domain/view.ts';
import { listedPapers } from '../papers/caseFiles.ts';
import { receiptLinks } from '../receipts/receipts.ts';

/** An action as the API lists it. */
type ActionBody = {
  readonly verb: Verb;
  readonly opened?: number;
  readonly inputs: readonly {
    readonly id: string;
    readonly type: Input['type'];
    readonly required: boolean;
    readonly choices?: readonly { value: string; title: string }[];
  }[];
};

/** The body of `GET /api/cases/{id}`: what this reader may see, nothing else; undefined for who has no part in the case. */
export function caseBody(log: CaseLog, person: Person, language: Language, world: World): object | undefined {
  const state = present(log);
  const part = partOf(state, person, world.directory);
  if (part === undefined) return formerBody(log, person, language, world);
  const view = viewOf(log, part, person, world);
  return {
    id: view.id,
    step: view.step ?? null,
    phase: view.phase ?? null,
    outcome: view.outcome ?? null,
    version: view.version,
    role: view.role,
    waitingFor: view.waitingFor,
    due: view.due === undefined ? null : world.calendar.withOffset(view.due),
    actions: view.actions.map((action) =>
      actionBody(action.verb, action.opened, action.people, language, world),
    ),
    data: view.data,
    documents: [
      ...view.documents.map((document) => documentBody(view.id, document)),
      ...listedPapers(log, person, language, world),
    ],
    receipts: receiptLinks(log, part),
    timeline: view.timeline.map((entry) => ({ ...entry, at: world.calendar.withOffset(entry.at) })),
  };
}

/** A file of a case as the API lists it. */
function documentBody(caseId: string, { id, name, kind }: CaseDocument): object {
  return { id, name, kind, href: `/api/cases/${caseId}/documents/${id}` };
}

/** One line of `GET /api/cases`. */
export function caseLine(log: CaseLog, person: Person, world: World): object | undefined {
  const state = present(log);
  const part = partOf(state, person, world.directory);
  if (part === undefined) return undefined;
  const { step, phase, waitingFor, due } = progressOf(log, part, world);
  const role = part.role;
  return {
    id: state.id,
    step: step ?? null,
    phase: phase ?? null,
    outcome: state.closed ?? null,
    role,
    waitingFor,
    due: due === undefined ? null : world.calendar.withOffset(due),
  };
}

/** The verbs without a case that are open to a person; `requests` is the number an employee ever made, `answers` that given to the decision aid. */
export function freeActions(
  person: Person,
  requests: number | undefined,
  answers: number,
  language: Language,
  world: World,
): readonly ActionBody[] {
  const own = requests === undefined ? [] : [actionBody('request.submit', requests, {}, language, world)];
  const free = (Object.keys(freeVerbs) as readonly (keyof typeof freeVerbs)[]).filter((verb) =>
    (freeVerbs[verb].by as readonly string[]).includes(person.role),
  );
  return [
    ...own,
    ...free.map((verb) =>
      actionBody(verb, freeVerbs[verb].opened ? answers : undefined, {}, language, world),
    ),
  ];
}

/** What is left of a case for who left it by their own act: its shape with nothing in it. */
export function emptyBody(log: CaseLog, person: Person): object {
  return {
    id: present(log).id,
    step: null,
    phase: null,
    outcome: null,
    version: 0,
    role: person.role,
    waitingFor: [],
    due: null,
    actions: [],
    data: {},
    documents: [],
    receipts: [],
    timeline: [],
  };
}

/** A second physician who left sees of the case only what the own invoice needs. */
function formerBody(log: CaseLog, person: Person, language: Language, world: World): object | undefined {
  const state = present(log);
  const part = formerPartOf(state, person);
  if (part === undefined) return undefined;
  const actions = actionsOf(log, part, person, world).filter((action) => action.verb.startsWith('invoice.'));
  const own = (state.given['invoice.issue'] ?? []).filter((given) => given.person === person.id).at(-1);
  return {
    ...emptyBody(log, person),
    actions: actions.map((action) => actionBody(action.verb, action.opened, {}, language, world)),
    data: own === undefined ? {} : { 'invoice.issue': own.inputs },
  };
}

function actionBody(
  verb: Verb,
  opened: number | undefined,
  people: Readonly<Record<string, readonly string[]>>,
  language: Language,
  world: World,
): ActionBody {
  const named = Object.fromEntries(
    Object.entries(people).map(([id, ids]) => [
      id,
      ids.map((each) => ({ id: each, name: world.directory.person(each)?.name ?? each })),
    ]),
  );
  const offer: Pick<ActionOffer, 'verb' | 'people'> = { verb, people: named };
  const inputs = Object.entries(inputsOf(verb)).map(([id, input]) => {
    const isChoice = input.type === 'choice' || input.type === 'choices';
    const listed = isChoice
      ? choicesOf(offer, id, input, language).map(({ value, title }) => ({ value, title }))
      : [];
    return { id, type: input.type, required: input.required, ...(isChoice ? { choices: listed } : {}) };
  });
  return { verb, ...(opened === undefined ? {} : { opened }), inputs };
}
