import { leading, linesOf, type SetLine } from './lines.ts';
import type { Table } from './paper.ts';
import { area, asArtifact, type Element, elementIn, ink, type Press, rule, turnPage } from './press.ts';
import { linked, partsIn, styles, writeLine } from './writing.ts';

const pad = 5;
const height = leading(styles.body.size);

type Cell = {
  readonly left: number;
  readonly width: number;
  readonly lines: readonly SetLine[];
  readonly isNumber: boolean;
};

/** Writes a table; a row stays together unless it is longer than a page, and headings are drawn again on each page. */
export function writeTable(press: Press, { columns, rows }: Table): void {
  const table = elementIn(press, press.root, 'Table');
  const places = placesOf(columns);
  const cellsOf = (texts: readonly string[], isHead: boolean): readonly Cell[] =>
    places.map((place, at) => ({
      ...place,
      lines: linesOf(
        linked(texts[at] ?? '', isHead ? styles.label : styles.body),
        place.width - 2 * pad,
        press.measure,
      ),
    }));
  const titles = columns.map(({ title }) => title);
  const head = cellsOf(titles, true);
  const [first] = rows;
  roomFor(press, heightOf(head) + (first === undefined ? 0 : heightOf(cellsOf(first, false))));
  const thead = elementIn(press, table, 'THead');
  writeRow(press, thead, head, 'TH');
  thead.struct.end();
  const body = elementIn(press, table, 'TBody');
  for (const row of rows) {
    const cells = cellsOf(row, false);
    if (roomFor(press, heightOf(cells))) drawAgain(press, head);
    writeRow(press, body, cells, 'TD');
  }
  body.struct.end();
  table.struct.end();
  press.y += 10;
}

/** Writes labels with their values as a table of two columns, each label the heading of its row. */
export function writeFacts(
  press: Press,
  facts: readonly { readonly label: string; readonly text: string }[],
): void {
  const table = elementIn(press, press.root, 'Table');
  const label = area.width * 0.34;
  for (const fact of facts) {
    const cells: readonly Cell[] = [
      {
        left: area.left,
        width: label,
        isNumber: false,
        lines: linesOf([{ text: fact.label, style: styles.label }], label - 2 * pad, press.measure),
      },
      {
        left: area.left + label,
        width: area.width - label,
        isNumber: false,
        lines: linesOf(linked(fact.text, styles.body), area.width - label - 2 * pad, press.measure),
      },
    ];
    roomFor(press, heightOf(cells));
    writeRow(press, table, cells, 'fact');
  }
  table.struct.end();
  press.y += 10;
}

function placesOf(columns: Table['columns']): readonly Omit<Cell, 'lines'>[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let left: number = area.left;
  return columns.map(({ share, isNumber }) => {
    const place = { left, width: (area.width * share) / whole, isNumber: isNumber === true };
    left += place.width;
    return place;
  });
}

function heightOf(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ lines }) => lines.length), 1) * height + 2 * pad;
}

/** Turns the page for a row that fits on a fresh one; says whether it did. */
function roomFor(press: Press, points: number): boolean {
  if (press.y + points <= area.bottom || points > area.bottom - area.top || press.y === area.top)
    return false;
  turnPage(press);
  return true;
}

function writeRow(press: Press, parent: Element, cells: readonly Cell[], kind: 'TH' | 'TD' | 'fact'): void {
  const row = elementIn(press, parent, 'TR');
  const made = cells.map((_cell, at) => {
    if (kind === 'fact' && at === 0) return elementIn(press, row, 'TH', { scope: 'Row' });
    return kind === 'TH' ? elementIn(press, row, 'TH', { scope: 'Column' }) : elementIn(press, row, 'TD');
  });
  const parts = made.map((element) => partsIn(press, element));
  const count = Math.max(...cells.map(({ lines }) => lines.length), 1);
  for (let done = 0; done < count; ) {
    const room = Math.max(1, Math.floor((area.bottom - press.y - 2 * pad) / height));
    const share = Math.min(room, count - done);
    const top = press.y;
    if (kind === 'TH') shade(press, share * height + 2 * pad);
    for (const [at, cell] of cells.entries()) {
      const [element, own] = [made[at], parts[at]];
      if (element === undefined || own === undefined) continue;
      press.y = top + pad;
      for (const line of cell.lines.slice(done, done + share)) {
        writeLine(press, element, line, leftOf(cell, line), own);
        press.y += height;
      }
    }
    press.y = top + share * height + 2 * pad;
    rule(press, area.left, area.right, press.y, ink.rule, 0.5);
    done += share;
    if (done < count) turnPage(press);
  }
  for (const [at, element] of made.entries()) {
    parts[at]?.end();
    element.struct.end();
  }
  row.struct.end();
}

function leftOf(cell: Cell, line: SetLine): number {
  const width = line.reduce((sum, piece) => sum + piece.width, 0);
  return cell.isNumber ? cell.left + cell.width - pad - width : cell.left + pad;
}

function shade(press: Press, points: number): void {
  asArtifact(press, 'Layout', () => {
    press.doc.rect(area.left, press.y, area.width, points).fill(ink.shade);
  });
}

/** The headings once more on a further page, for the eye only: the structure has them once. */
function drawAgain(press: Press, head: readonly Cell[]): void {
  shade(press, heightOf(head));
  asArtifact(press, 'Layout', () => {
    for (const cell of head) {
      let y = press.y + pad;
      for (const line of cell.lines) {
        let left = leftOf(cell, line);
        for (const { text, face, style, width } of line) {
          press.doc.font(face).fontSize(style.size).fillColor(style.color);
          press.doc.text(text, left, y + leading(style.size) * 0.72, {
            lineBreak: false,
            baseline: 'alphabetic',
          });
          left += width;
        }
        y += height;
      }
    }
  });
  press.y += heightOf(head);
}
