import type { Block, ChangedPiece, Paper, Table } from '../../../services/papers/paper.ts';
import { type Html, html } from '../html.ts';
import { factHtml, typedHtml, withAddresses } from './passageHtml.ts';

/** A paper as part of a page, the same as in its file. A mark such as that of a draft stands above it, and behind it for who looks. */
export function paperHtml({ title, watermark, opening = [], blocks }: Paper): Html {
  return html`<article class="paper aligned"${watermark !== undefined && html` data-mark="${watermark}"`}>
${
  watermark !== undefined &&
  html`<p class="paper-mark">${watermark}</p>
`
}${opening.map(blockHtml)}<h1>${title}</h1>
${blocks.map(blockHtml)}</article>
`;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case 'paragraph':
      return html`<p>${withAddresses(block.text)}</p>
`;
    case 'note':
      return html`<p class="paper-note">${withAddresses(block.text)}</p>
`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${withAddresses(item)}</li>`)}</ul>
`;
    case 'address':
      return html`<p class="address">${block.lines.map((line, at) => html`${at > 0 && html`<br>`}${withAddresses(line)}`)}</p>
`;
    case 'facts':
      return html`<dl class="facts">${block.facts.map(({ label, text }) => factHtml(label, text))}</dl>
`;
    case 'typed':
      return block.label === ''
        ? html`<figure class="typed"><p class="as-typed">${block.text}</p></figure>
`
        : typedHtml(block.label, block.text);
    case 'changes':
      return html`<figure class="typed"><figcaption>${block.label}</figcaption><p class="as-typed">${block.pieces.map(pieceHtml)}</p></figure>
`;
    case 'table':
      return tableHtml(block);
    default:
      return block satisfies never;
  }
}

/** What came is underlined and bold, what went is struck through; a screen reader says which in words. */
function pieceHtml({ change, text, spoken }: ChangedPiece): Html {
  if (change === 'same') return html`${text}`;
  const both = html`<span aria-hidden="true">${text}</span><span class="only-read">${spoken ?? text}</span>`;
  return change === 'added' ? html`<ins>${both}</ins>` : html`<del>${both}</del>`;
}

/** On a narrow screen each cell stands under its heading: nothing has to be moved sideways. */
function tableHtml({ columns, rows }: Table): Html {
  return html`<table class="paper-table" role="table"><thead role="rowgroup"><tr role="row">${columns.map(({ title }) => html`<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (row) =>
      html`<tr role="row">${row.map((cell, at) => html`<td role="cell"${columns[at]?.isNumber === true && html` class="number"`} data-column="${columns[at]?.title ?? ''}"><span class="as-typed">${cell}</span></td>`)}</tr>
`,
  )}</tbody></table>
`;
}
