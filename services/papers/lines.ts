import { type Face, type Run, runsOf, settable } from './fonts.ts';

/** How a stretch of text looks. */
export type Style = {
  readonly face: 'regular' | 'bold';
  readonly size: number;
  readonly color: string;
  readonly line?: 'under' | 'through';
};

/** A stretch of text of one look and one meaning; what has the same `part` belongs to one element of the structure. */
export type Stretch = {
  readonly text: string;
  readonly style: Style;
  readonly part?: Part;
};

/** What a stretch is besides text of its paragraph: a link, or text that is spoken otherwise than it is written. */
export type Part =
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'spoken'; readonly actual: string };

/** A piece of a line as it is set: `width` in points. */
export type Piece = {
  readonly text: string;
  readonly face: Face;
  readonly style: Style;
  readonly part?: Part;
  readonly width: number;
};
export type SetLine = readonly Piece[];

/** Measures a text in a face, in points. */
export type Measure = (text: string, face: Face, size: number) => number;

/** The height of a line of a size. */
export function leading(size: number): number {
  return size * 1.42;
}

/** Breaks stretches into lines of at most `width` points; line breaks in the text stay, a word longer than a line is split. */
export function linesOf(stretches: readonly Stretch[], width: number, measure: Measure): readonly SetLine[] {
  const lines: Piece[][] = [[]];
  let left = width;
  const breakLine = (): void => {
    lines.push([]);
    left = width;
  };
  const put = (piece: Piece): void => {
    lines.at(-1)?.push(piece);
    left -= piece.width;
  };
  for (const word of wordsOf(stretches, measure)) {
    if (word === 'break') {
      breakLine();
      continue;
    }
    const bare = word.reduce(
      (sum, piece) => sum + measure(piece.text.trimEnd(), piece.face, piece.style.size),
      0,
    );
    if (bare > left && left < width) breakLine();
    if (bare <= width) word.forEach(put);
    else
      for (const sign of word.flatMap((piece) => signsOf(piece, measure))) {
        if (sign.width > left && left < width) breakLine();
        put(sign);
      }
  }
  return lines.map(joined);
}

type Word = readonly Piece[];

/** Words with the spaces after them; a word can change its look or meaning in the middle. */
function wordsOf(stretches: readonly Stretch[], measure: Measure): readonly (Word | 'break')[] {
  const words: (Word | 'break')[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) words.push(open);
    open = [];
  };
  for (const { text, style, part } of stretches) {
    for (const [at, row] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
      if (at > 0) {
        close();
        words.push('break');
      }
      for (const chunk of settable(row).match(/[^ ]* +|[^ ]+/g) ?? []) {
        for (const run of runsOf(chunk, style.face)) open.push(pieceOf(run, style, part, measure));
        if (chunk.endsWith(' ')) close();
      }
    }
  }
  close();
  return words;
}

function pieceOf(run: Run, style: Style, part: Part | undefined, measure: Measure): Piece {
  const meaning: Part | undefined =
    part ?? (run.actual === undefined ? undefined : { kind: 'spoken', actual: run.actual });
  const piece = { text: run.text, face: run.face, style, width: measure(run.text, run.face, style.size) };
  return meaning === undefined ? piece : { ...piece, part: meaning };
}

function signsOf(piece: Piece, measure: Measure): readonly Piece[] {
  return [...new Intl.Segmenter('nl').segment(piece.text)].map(({ segment }) => ({
    ...piece,
    text: segment,
    width: measure(segment, piece.face, piece.style.size),
  }));
}

/** Neighbours of one look and meaning as one piece: fewer strokes, and words are not torn apart for who copies them. */
function joined(line: readonly Piece[]): SetLine {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (
      last !== undefined &&
      last.face === piece.face &&
      last.style === piece.style &&
      last.part === piece.part
    )
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    else pieces.push(piece);
  }
  return pieces;
}
