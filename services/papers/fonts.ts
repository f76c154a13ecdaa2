import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

/** The faces of a paper; the last two are for signs that the text face lacks. */
export type Face = 'regular' | 'bold' | 'math' | 'symbols';
export const faces: readonly Face[] = ['regular', 'bold', 'math', 'symbols'];

/** A stretch of text in one face. `actual` is what stands there really, where it had to be written otherwise. */
export type Run = { readonly text: string; readonly face: Face; readonly actual?: string };

const require = createRequire(import.meta.url);
const files: { readonly [F in Face]: string } = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  math: '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  symbols: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
};

const opened = new Map<Face, Font>();

/** A font of the Noto family (SIL Open Font License: may be embedded), read once for all papers. */
export function fontOf(face: Face): Font {
  const known = opened.get(face);
  if (known !== undefined) return known;
  const font = openSync(require.resolve(files[face]));
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${files[face]} holds more than one font.`);
  opened.set(face, font);
  return font;
}

const clusters = new Intl.Segmenter('nl', { granularity: 'grapheme' });
/** Marks that show nothing by themselves: joiners, selectors, directions, soft hyphens. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const control = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu;

/** A text as it can be set: composed letters, tabs as spaces, without signs that show nothing. */
export function settable(text: string): string {
  return text.normalize('NFC').replaceAll('\t', '    ').replaceAll(invisible, '').replaceAll(control, '');
}

/** A text in stretches of one face each; a sign that no face has stands as its number in Unicode, and says what it is. */
export function runsOf(text: string, face: 'regular' | 'bold'): readonly Run[] {
  if (usual.test(text)) return text === '' ? [] : [{ text, face }];
  const runs: Run[] = [];
  for (const { segment } of clusters.segment(text)) {
    const run = runFor(segment, face);
    const last = runs.at(-1);
    if (last !== undefined && last.face === run.face && last.actual === undefined && run.actual === undefined)
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** What nearly all texts consist of and the text face has, as the test of the fonts shows. */
export const usual = /^[ -~\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*$/;

function runFor(segment: string, face: 'regular' | 'bold'): Run {
  const fitting = ([face, 'math', 'symbols'] as const).find((each) => hasAll(fontOf(each), segment));
  if (fitting !== undefined && !isRightToLeft.test(segment)) return { text: segment, face: fitting };
  const codes = [...segment].map(
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return { text: `[${codes.join(' ')}]`, face, actual: segment };
}

// Set from left to right they would read backwards.
const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function hasAll(font: Font, segment: string): boolean {
  return [...segment].every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
}
