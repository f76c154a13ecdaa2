import type { Language, Role } from '../../domain/people.ts';
import type { ActionTexts } from './shape.ts';

type Words = {
  readonly language: Language;
  readonly actions: Pick<ActionTexts, 'roleWords' | 'roles'>;
  readonly pages: { readonly case: { readonly you: string } };
};

/** Roles as the reader would say them, the reader's own as "you": "you and the second physician". */
export function roleNames(
  reader: Role,
  roles: readonly string[],
  { language, actions, pages }: Words,
): string {
  const words: Readonly<Record<string, string>> =
    actions.roleWords[reader === 'employee' ? 'toEmployee' : 'toOthers'];
  const others: Readonly<Record<string, string>> = actions.roles;
  return new Intl.ListFormat(language).format(
    roles.map((role) => (role === reader ? pages.case.you : (words[role] ?? others[role] ?? role))),
  );
}
