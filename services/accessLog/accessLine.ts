import { hash } from 'node:crypto';
import { z } from 'zod';
import { groundNames } from '../../domain/grounds.ts';

/** Through which door somebody came: the JSON API, our pages, the web chat, Teams, or a command of the operator. */
export const doorNames = ['api', 'page', 'webChat', 'teams', 'mail', 'command'] as const;
export type AccessDoor = (typeof doorNames)[number];

/** What was done. */
export const deedNames = [
  'read',
  'wrote',
  'downloaded',
  'exported',
  'asked',
  'erased',
  'opened',
  'ended',
] as const;
export type Deed = (typeof deedNames)[number];

const entry = {
  /** When, on the product's clock. */
  at: z.string(),
  /** Who: the id of a person, or `clock`. */
  who: z.string(),
  /** Acting as: a role, or `clock`. */
  as: z.string(),
  did: z.enum(deedNames),
  /** What: verbs whose texts were read or written, ids of documents and receipts, names of files. Never content. */
  what: z.array(z.string()),
  /** Which case; absent where it is about none. */
  case: z.string().optional(),
  from: z.enum(doorNames),
  /** On what ground. */
  on: z.array(z.enum(groundNames)),
};

const line = z.strictObject({
  v: z.literal(1),
  /** Its place in the stream, from 1. */
  n: z.number().int().min(1),
  ...entry,
  /** SHA-256 of the line before it, in hex; empty for the first. */
  prev: z.string(),
});

const unchained = z.strictObject(entry);

/** One line of the access log, with the fields of NEN 7513: who, acting as, what, which case, when, from where, on what ground. */
export type AccessLine = z.infer<typeof line>;

/** A line before it has its place in a chain. */
export type AccessEntry = z.infer<typeof unchained>;

/** The text of a line, whose SHA-256 the next one carries: fields in a fixed order. */
export function lineText(n: number, added: AccessEntry, prev: string): string {
  const { at, who, as, did, what, from, on } = added;
  return JSON.stringify({
    v: 1,
    n,
    at,
    who,
    as,
    did,
    what,
    ...(added.case === undefined ? {} : { case: added.case }),
    from,
    on,
    prev,
  });
}

/** A line from its text; throws when it is none. */
export function parseLine(text: string): AccessLine {
  return line.parse(JSON.parse(text));
}

/** SHA-256 of a line's text, in hex. */
export function lineHash(text: string): string {
  return hash('sha256', text, 'hex');
}
