import type { Figures } from '../../../domain/figures.ts';
import type { Outcome, Phase, Step } from '../../../domain/procedure.ts';
import { type Html, html } from '../html.ts';
import { memberFrame } from './memberFrame.ts';
import type { MemberVisit } from './memberVisit.ts';

/** A table of figures: its name, and each line with its number; undefined is too few. */
export type FigureTable = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly rows: readonly { readonly label: string; readonly value: number | undefined }[];
};

/** The figures as tables in the reader's language. */
export function figureTables({ texts }: MemberVisit, figures: Figures): readonly FigureTable[] {
  const { figures: words } = texts.pages;
  const { phases, outcomes, steps, choices } = texts.actions;
  const adoption: Readonly<Record<string, string>> = choices.outcome ?? {};
  return [
    {
      ...words.open,
      id: 'open',
      rows: rowsOf(figures.open, (phase: Phase) => phases[phase]),
    },
    {
      ...words.outcomes,
      id: 'outcomes',
      rows: rowsOf(figures.outcomes, (outcome: Outcome) => outcomes[outcome]),
    },
    {
      ...words.days,
      id: 'days',
      rows: Object.entries(figures.days).map(([step, value]) => ({
        label: `${step}. ${steps[Number(step) as Step]}`,
        value,
      })),
    },
    {
      ...words.adoption,
      id: 'adoption',
      rows: rowsOf(figures.adoption, (outcome: string) => adoption[outcome] ?? outcome),
    },
    { ...words.mean, id: 'mean', rows: [{ label: words.mean.label, value: figures.mean }] },
  ];
}

function rowsOf<K extends string>(
  values: Readonly<Record<K, number | undefined>>,
  label: (key: K) => string,
): FigureTable['rows'] {
  return (Object.keys(values) as K[]).map((key) => ({ label: label(key), value: values[key] }));
}

/** `GET /figures`: tables with plain bars, for the back office of one service. */
export function figuresPage(visit: MemberVisit, figures: Figures): Html {
  const words = visit.texts.pages.figures;
  return memberFrame(visit, {
    title: words.title,
    at: '/figures',
    main: html`<p class="above"><a href="/cases">${visit.texts.pages.case.back}</a></p>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p>${words.suppressed}</p>
<p class="no-print"><a class="quiet-button" href="/figures.csv" download="figures.csv">${words.download}</a></p>
${figureTables(visit, figures).map((table) => tableHtml(visit, table))}`,
  });
}

function tableHtml(visit: MemberVisit, { id, title, about, rows }: FigureTable): Html {
  const words = visit.texts.pages.figures;
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<p>${about}</p>
<table class="figures"><thead><tr><th scope="col">${words.what}</th><th scope="col">${words.number}</th></tr></thead>
<tbody>
${rows.map(
  ({ label, value }) =>
    html`<tr><th scope="row">${label}</th><td>${value === undefined ? html`<span class="quiet">${visit.texts.pages.worklist.backOffice.tooFew}</span>` : html`<svg class="figure-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round((value / most) * 100)}" height="10"></rect></svg> ${inWords(visit, value)}`}</td></tr>
`,
)}</tbody></table></section>
`;
}

function inWords({ language }: MemberVisit, value: number): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(value);
}

/** The same as a file for a spreadsheet (RFC 4180); no cell can begin a formula. */
export function figuresCsv(visit: MemberVisit, figures: Figures): string {
  const words = visit.texts.pages.figures;
  const tooFew = visit.texts.pages.worklist.backOffice.tooFew;
  const lines = figureTables(visit, figures).flatMap(({ title, rows }) =>
    rows.map(({ label, value }) => [title, label, value === undefined ? tooFew : String(value)]),
  );
  return [[words.table, words.what, words.number], ...lines]
    .map((cells) => cells.map(csvCell).join(','))
    .map((line) => `${line}\r\n`)
    .join('');
}

/** A cell in quotes; what a spreadsheet would read as a formula gets an apostrophe before it. */
export function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
