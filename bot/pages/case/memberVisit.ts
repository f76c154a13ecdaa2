import { textsIn } from '../../../cards/texts/index.ts';
import type { World } from '../../../domain/ask.ts';
import type { Person } from '../../../domain/people.ts';
import type { SignedIn } from '../../api/http.ts';
import { inLanguage, type Visit } from '../visit.ts';
import type { CaseFiles } from './caseFiles.ts';

/** One request of somebody signed in: a visit in that person's language, and the world at that moment. */
export type MemberVisit = Visit & {
  readonly person: Person;
  readonly world: World;
  /** What was done just before, said once on the page that follows. */
  readonly news?: News;
  /** Their own files in the case that is shown. */
  readonly files?: CaseFiles;
  /** Ids of the people of the case on this page whom no channel reached. */
  readonly unreached?: readonly string[];
  /** In demo mode; `isWalk` while somebody walks through a whole case. */
  readonly practice?: { readonly isWalk: boolean };
};

/** An action that was done, or had been done before. */
export type News = { readonly kind: 'done' | 'repeated'; readonly verb: string; readonly caseId: string };

/** The visit of somebody signed in; links to the open pages carry the language, because those know no person. */
export function memberVisit(visit: Visit, who: SignedIn, world: World, news?: News): MemberVisit {
  return {
    ...visit,
    ...who,
    texts: textsIn(who.language),
    link: (to) => (/^\/(?:cases|me)\b|^\/$/.test(to) ? to : inLanguage(to, who.language)),
    world,
    ...(news === undefined ? {} : { news }),
  };
}
