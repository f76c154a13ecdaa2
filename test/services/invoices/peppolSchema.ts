import { createRequire } from 'node:module';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { z } from 'zod';
import type { Tree } from './ublTree.ts';

type Schema = {
  readonly $ref?: string | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly items?: Schema | undefined;
  readonly $defs?: Readonly<Record<string, unknown>> | undefined;
};
const schema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    properties: z.record(z.string(), schema).optional(),
    items: schema.optional(),
    $defs: z.record(z.string(), z.unknown()).optional(),
  }),
);

// The package is written for `require`: as a module it looks for files that it does not bring.
const loaded: unknown = createRequire(import.meta.url)('@e-invoice-eu/core');
const { invoiceSchema } = z.looseObject({ invoiceSchema: schema }).parse(loaded);
const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(
  JSON.parse(JSON.stringify(invoiceSchema)),
);

/**
 * What is wrong with the shape of an invoice, by the description of the Peppol syntax that `@e-invoice-eu/core` brings:
 * elements, how often each may stand, code lists, and the order of UBL. Empty when nothing is.
 */
export function schemaProblems(invoice: Tree): readonly string[] {
  const root = invoiceSchema.properties?.['ubl:Invoice'];
  const isValid = validate({ 'ubl:Invoice': jsonOf(invoice, root) });
  const found = isValid
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return [...found, ...orderProblems(invoice, root)];
}

/** An element as the schema has it: attributes beside their element, what may be repeated as a list. */
function jsonOf(tree: Tree, of: Schema | undefined): unknown {
  if (tree.children.length === 0) return tree.text;
  const json: Record<string, unknown> = {};
  for (const child of tree.children) {
    const known = followed(of?.properties?.[child.name]);
    const isList = known?.items !== undefined;
    const value = jsonOf(child, isList ? followed(known?.items) : known);
    const before = json[child.name];
    // What stands twice although it may not is given as a list, which the schema then refuses.
    if (before === undefined) json[child.name] = isList ? [value] : value;
    else json[child.name] = [...(Array.isArray(before) ? before : [before]), value];
    for (const [name, text] of Object.entries(child.attributes)) json[`${child.name}@${name}`] = text;
  }
  return json;
}

function orderProblems(tree: Tree, of: Schema | undefined): readonly string[] {
  const names = Object.keys(of?.properties ?? {});
  const places = tree.children.map(({ name }) => names.indexOf(name));
  const own = places.some((place, index) => place < (places[index - 1] ?? -1)) ? [`${tree.name}: order`] : [];
  const below = tree.children.flatMap((child) => {
    const known = followed(of?.properties?.[child.name]);
    return orderProblems(child, known?.items === undefined ? known : followed(known.items));
  });
  return [...own, ...below];
}

function followed(of: Schema | undefined): Schema | undefined {
  if (of?.$ref === undefined) return of;
  const path = of.$ref.replace(/^#\//, '').split('/');
  const found = path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([key]) => key === name)?.[1]
        : undefined,
    invoiceSchema,
  );
  return schema.safeParse(found).data;
}
