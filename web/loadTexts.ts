import type { actionsNl } from '../cards/texts/actions.nl.ts';
import type { pagesNl } from '../cards/texts/pages.nl.ts';
import type { Language } from '../domain/people.ts';

/** The words of the page in one language. */
export type Texts = {
  readonly language: Language;
  readonly pages: typeof pagesNl;
  readonly actions: Pick<typeof actionsNl, 'roleWords' | 'roles' | 'steps' | 'outcomes' | 'timeline'>;
};

/** Loads one language only: each stands in a file of its own. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') {
    const [{ pagesEn }, { actionsEn }] = await Promise.all([
      import('../cards/texts/pages.en.ts'),
      import('../cards/texts/actions.en.ts'),
    ]);
    return { language, pages: pagesEn, actions: actionsEn };
  }
  const [{ pagesNl }, { actionsNl }] = await Promise.all([
    import('../cards/texts/pages.nl.ts'),
    import('../cards/texts/actions.nl.ts'),
  ]);
  return { language, pages: pagesNl, actions: actionsNl };
}
