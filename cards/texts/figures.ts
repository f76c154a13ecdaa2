/** Prices and terms of others, as the texts quote them: euros, weeks, minutes and years, checked on `checkedOn` (ISO date) against the sources in `sources.ts` (R17, R27, R35, R61). */
export const figures = {
  checkedOn: '2026-11-22',
  uwv: { employeeEuro: 100, employerEuro: 400, weeksFrom: 2, weeksTo: 4 },
  retest: { weeks: 1 },
  provider: { totalWeeks: 2, consultMinutes: 90 },
  medicalFile: { years: 20 },
} as const;

/** Terms of this product that the texts quote and that are the defaults of its deadlines: days, working days, weeks and months (the table of deadlines in the procedure). */
export const terms = {
  availabilityDays: 7,
  authorisationDays: 7,
  informationDays: 14,
  draftDays: 7,
  changeMindWeeks: 4,
  transferWeeks: 4,
  erasureMonths: 3,
  hrSmallestNumber: 10,
  hrSmallestStaff: 50,
} as const;
