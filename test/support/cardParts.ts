/** Anything of JSON that is an object. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether something of JSON is an object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An input of a card, as it stands there. */
export type CardInput = { readonly id: string; readonly json: Json };

/** A button that sends something: what it carries, and the inputs that go along when it is clicked. */
export type CardButton = {
  readonly title: string;
  readonly data: Json;
  readonly inputs: readonly CardInput[];
};

/** Every object in a card, the card itself first. */
export function partsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return isJson(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

/** Every button of a card that sends something; those behind other buttons too. A click takes along the inputs of its own card and of those around it. */
export function buttonsOf(card: Json, around: readonly CardInput[] = []): readonly CardButton[] {
  const inputs = [...around, ...inputsIn(card.body)];
  return actionsIn(card).flatMap((action): readonly CardButton[] => {
    if (action.type === 'Action.ShowCard') return isJson(action.card) ? buttonsOf(action.card, inputs) : [];
    if (action.type !== 'Action.Submit' && action.type !== 'Action.Execute') return [];
    const data = isJson(action.data) ? action.data : {};
    return [{ title: String(action.title), data, inputs }];
  });
}

/** What a client sends for inputs nobody touched: the values they start with, and "false" for what is not ticked. */
export function untouched(inputs: readonly CardInput[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    inputs.flatMap(({ id, json }) => {
      if (json.type === 'Input.Toggle') return [[id, 'false']];
      return typeof json.value === 'string' && json.value !== '' ? [[id, json.value]] : [];
    }),
  );
}

/** All words that stand on a card, in reading order, those behind its buttons too. */
export function wordsOn(card: Json): string {
  return partsOf(card)
    .flatMap((part) => [part.label, part.title, part.text, part.placeholder, part.errorMessage])
    .filter((word): word is string => typeof word === 'string' && word !== '')
    .join('\n');
}

function actionsIn(card: Json): readonly Json[] {
  const own = Array.isArray(card.actions) ? card.actions : [];
  const inBody = partsOf(card.body).flatMap((part) =>
    part.type === 'ActionSet' && Array.isArray(part.actions) ? part.actions : [],
  );
  return [...inBody, ...own].filter(isJson);
}

function inputsIn(body: unknown): readonly CardInput[] {
  const elements = Array.isArray(body) ? body : [];
  return elements.filter(isJson).flatMap((element) => {
    const type = String(element.type);
    if (type.startsWith('Input.')) return [{ id: String(element.id), json: element }];
    if (type === 'ActionSet') return [];
    return [...inputsIn(element.items), ...inputsIn(element.columns)];
  });
}
