/** Stretches of text as Word takes them. */

import { InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { ReportDocument, Run } from '#core/document/document.ts';
import { readableText } from '#export/tree/readable-text.ts';
import type { Composition } from './composition.ts';
import { typeOf } from './type.ts';

export type RunLook = Pick<IRunOptions, 'color' | 'bold' | 'font' | 'size' | 'style'>;

const HAN = /\p{Script=Han}/u;
/** Chinese with its marks, parted from what stands in another writing. */
const CHINESE = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]+)/u;

/** A stretch of text in one look, on the line of the one before it or on a new one. */
export interface Piece {
  readonly text: string;
  readonly look: RunLook;
  readonly isOnNewLine: boolean;
}

/** Pieces of text, as a link to a bookmark where there is one. */
export interface Stretch {
  readonly anchor: string | undefined;
  readonly pieces: readonly Piece[];
}

/** `text` in one look, with its line ends as line breaks. */
export function textRuns(text: string, look: RunLook = {}): readonly TextRun[] {
  return textPieces(text, look).map(asRun);
}

/** What `textRuns` writes, as pieces. */
export function textPieces(text: string, look: RunLook = {}): readonly Piece[] {
  return readableText(text)
    .split('\n')
    .map((line, i) => ({
      text: line,
      look: { ...look, ...fontHint(line, look) },
      isOnNewLine: i > 0,
    }));
}

function asRun({ text, look, isOnNewLine }: Piece): TextRun {
  return new TextRun({ text, ...look, ...(isOnNewLine ? { break: 1 } : {}) });
}

/** `text` that stands out: bold, but for Chinese where a font of its own stands for that. */
export function stressedRuns(
  text: string,
  document: Pick<ReportDocument, 'language'>,
  look: RunLook = {},
): readonly TextRun[] {
  return stressedPieces(text, document, look).map(asRun);
}

function stressedPieces(
  text: string,
  document: Pick<ReportDocument, 'language'>,
  look: RunLook,
): readonly Piece[] {
  const { stress } = typeOf(document);
  if (stress === undefined) return textPieces(text, { ...look, bold: true });
  return readableText(text)
    .split(CHINESE)
    .filter((part) => part !== '')
    .flatMap((part) =>
      textPieces(part, {
        ...look,
        ...(CHINESE.test(part) ? { font: { eastAsia: stress, hint: 'eastAsia' } } : { bold: true }),
      }),
    );
}

/** Runs of the tree; a link to a heading that is not there is plain text. */
export function runsOf(
  runs: readonly Run[],
  composition: Composition,
  look: RunLook = {},
): readonly ParagraphChild[] {
  return stretchesOf(runs, composition, look).flatMap(
    ({ anchor, pieces }): readonly ParagraphChild[] => {
      const children = pieces.map(asRun);
      return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
    },
  );
}

/** What `runsOf` writes, as stretches. */
export function stretchesOf(
  runs: readonly Run[],
  { bookmarks, document }: Composition,
  look: RunLook = {},
): readonly Stretch[] {
  return runs.map(({ text: typed, strong, to }, place) => {
    // A line end after the last word would leave an empty line.
    const text = place === runs.length - 1 ? typed.trimEnd() : typed;
    const write = (own: RunLook) =>
      strong ? stressedPieces(text, document, own) : textPieces(text, own);
    const anchor = to === undefined ? undefined : bookmarks.get(to);
    if (anchor === undefined) return { anchor, pieces: write(look) };
    // On the dark fill of a level the colour of links could not be read.
    const style = look.color === undefined ? { style: 'Hyperlink' } : {};
    return { anchor, pieces: write({ ...look, ...style }) };
  });
}

/** Quotation marks and dashes stand in both writings; between Chinese they take the Chinese font. */
function fontHint(text: string, { font }: RunLook): RunLook {
  return font === undefined && HAN.test(text) ? { font: { hint: 'eastAsia' } } : {};
}
