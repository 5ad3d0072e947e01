/** Stretches of text as Word takes them. */

import { InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '#core/document/document.ts';
import { readableText } from '#export/tree/readable-text.ts';
import type { Composition } from './composition.ts';

export type RunLook = Pick<IRunOptions, 'color' | 'bold' | 'font' | 'style'>;

const HAN = /\p{Script=Han}/u;

/** `text` in one look, with its line ends as line breaks. */
export function textRuns(text: string, look: RunLook = {}): readonly TextRun[] {
  return readableText(text)
    .split('\n')
    .map(
      (line, i) =>
        new TextRun({
          text: line,
          ...look,
          ...fontHint(line, look),
          ...(i > 0 ? { break: 1 } : {}),
        }),
    );
}

/** Runs of the tree; a link to a heading that is not there is plain text. */
export function runsOf(
  runs: readonly Run[],
  { bookmarks }: Composition,
  look: RunLook = {},
): readonly ParagraphChild[] {
  return runs.flatMap(({ text: typed, strong, to }, place): readonly ParagraphChild[] => {
    // A line end after the last word would leave an empty line.
    const text = place === runs.length - 1 ? typed.trimEnd() : typed;
    const own = { ...look, ...(strong ? { bold: true } : {}) };
    const anchor = to === undefined ? undefined : bookmarks.get(to);
    if (anchor === undefined) return textRuns(text, own);
    // On the dark fill of a level the colour of links could not be read.
    const style = look.color === undefined ? { style: 'Hyperlink' } : {};
    return [new InternalHyperlink({ anchor, children: textRuns(text, { ...own, ...style }) })];
  });
}

/** Quotation marks and dashes stand in both writings; between Chinese they take the Chinese font. */
function fontHint(text: string, { font }: RunLook): RunLook {
  return font === undefined && HAN.test(text) ? { font: { hint: 'eastAsia' } } : {};
}
