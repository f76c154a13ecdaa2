import { describe, expect, it } from '@jest/globals';
import { figures, terms } from '../../../cards/texts/figures.ts';
import { guideEn } from '../../../cards/texts/guide.en.ts';
import { guideNl } from '../../../cards/texts/guide.nl.ts';
import { steps } from '../../../domain/procedure.ts';
import { defaultSettings } from '../../../domain/settings.ts';

const pages = Object.entries(guideNl.pages).flatMap(([role, steps]) =>
  Object.entries(steps).map(([step, page]) => ({ role, step: Number(step), page })),
);

/** The words of a page in one line. */
function wordsOn(page: (typeof pages)[number]['page']): string {
  return [page.intro, ...page.whatHappens, ...page.asked, ...page.expect, page.howLong].join(' ');
}

describe('The step guide', () => {
  it('has ten pages for each of the three roles', () => {
    expect(pages).toHaveLength(30);
    expect(new Set(pages.map(({ page }) => page.title)).size).toBeGreaterThan(25);
  });

  it('gives no role to the physician in steps 5 and 7 and to the second physician in 1, 2 and 9 (R37)', () => {
    const without = pages.filter(({ page }) => page.noRole).map(({ role, step }) => `${role} ${step}`);
    expect(without).toEqual([
      'physician 5',
      'physician 7',
      'secondPhysician 1',
      'secondPhysician 2',
      'secondPhysician 9',
    ]);
  });

  it('gives no role exactly where the procedure has a page only', () => {
    for (const { step, pageOnly } of steps) {
      const without = pages
        .filter(({ page, step: on }) => page.noRole && on === step)
        .map(({ role }) => role);
      expect(without).toEqual(pageOnly);
    }
  });

  it('asks nothing on a page without a role', () => {
    const without = pages.filter(({ page }) => page.noRole);
    for (const { page } of without) {
      expect(page.asked).toHaveLength(1);
      expect(page.asked[0]).toMatch(/^U hoeft nu niets te doen\./);
    }
  });

  it('says at steps 1 and 2 to employee and physician that everything agreed goes on (R29)', () => {
    for (const role of ['employee', 'physician'] as const) {
      for (const step of [1, 2] as const) {
        expect(wordsOn(guideNl.pages[role][step])).toContain('opschortende werking');
        expect(wordsOn(guideEn.pages[role][step])).toContain('suspensive effect');
      }
    }
  });

  it('promises no medical data before the authorisation (R40, R41)', () => {
    for (const role of ['employee', 'physician', 'secondPhysician'] as const) {
      expect(wordsOn(guideNl.pages[role][3])).toMatch(/medische gegevens (gaan|krijgt u) .*nog niet/);
      expect(wordsOn(guideNl.pages[role][4])).toContain('toestemming met handtekening');
    }
  });

  it('names the identity document at step 5 (R42) and the warning about the employer at step 6 (R43)', () => {
    expect(wordsOn(guideNl.pages.employee[5])).toContain('legitimatiebewijs');
    expect(wordsOn(guideNl.pages.employee[6])).toContain(
      'dan weet uw werkgever dat u dit advies heeft gevraagd',
    );
  });

  it('names all three choices at step 8 (R45, R50)', () => {
    const page = wordsOn(guideNl.pages.employee[8]);
    expect(page).toMatch(/delen\. Dan geeft u een machtiging/);
    expect(page).toContain('zelf geven');
    expect(page).toContain('blokkeringsrecht');
  });

  it('quotes the deadlines that are the defaults of the procedure', () => {
    const { deadlines, afterwards, retentionMonths, hrThreshold, staffMinimum } = defaultSettings;
    expect(deadlines.availability.consequence).toEqual({ days: terms.availabilityDays });
    expect(deadlines.authorisation.consequence).toEqual({ days: terms.authorisationDays });
    expect(deadlines.informationConsent.consequence).toEqual({ days: terms.informationDays });
    expect(deadlines.draftReview.consequence).toEqual({ days: terms.draftDays });
    expect(afterwards).toEqual({ weeks: terms.changeMindWeeks });
    expect(terms.transferWeeks).toBe(terms.changeMindWeeks);
    expect([retentionMonths, hrThreshold, staffMinimum]).toEqual([
      terms.erasureMonths,
      terms.hrSmallestNumber,
      terms.hrSmallestStaff,
    ]);
  });

  it('gives the deadlines of the procedure on the pages', () => {
    expect(guideNl.pages.employee[2].howLong).toContain('na 3 en na 7 werkdagen');
    expect(guideNl.pages.secondPhysician[3].howLong).toMatch(/na 5 dagen.*Na 7 dagen/);
    expect(guideNl.pages.employee[6].howLong).toContain('14 dagen');
    expect(guideNl.pages.physician[6].howLong).toMatch(/5 werkdagen.*10 werkdagen/);
    expect(guideNl.pages.physician[9].howLong).toMatch(/5 werkdagen.*10 werkdagen/);
    expect(guideNl.pages.employee[10].howLong).toContain('3 maanden');
  });

  it('names its sources, each with a date', () => {
    for (const guide of [guideNl, guideEn]) {
      expect(guide.sources.length).toBeGreaterThan(3);
      for (const source of [...guide.sources, ...guide.employer.sources])
        expect(source.date).toMatch(/20\d\d/);
    }
  });

  it('tells employers the price and the terms at UWV and who may ask (R2, R18, R27)', () => {
    const page = guideNl.employer.sections.flatMap(({ lines }) => lines).join(' ');
    expect(figures.uwv).toEqual({ employeeEuro: 100, employerEuro: 400, weeksFrom: 2, weeksTo: 4 });
    expect(page).toContain('400 euro en duurt 2 tot 4 weken');
    expect(page).toContain('Alleen de werknemer. Als werkgever kunt u het niet vragen');
    expect(page).toContain('minstens 50 medewerkers en minstens 10 zaken');
  });
});
