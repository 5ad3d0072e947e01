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

/** `text` that stands out: bold, but for Chinese where a font of its own stands for that. */
export function stressedRuns(
  text: string,
  document: Pick<ReportDocument, 'language'>,
  look: RunLook = {},
): readonly TextRun[] {
  const { stress } = typeOf(document);
  if (stress === undefined) return textRuns(text, { ...look, bold: true });
  return readableText(text)
    .split(CHINESE)
    .filter((part) => part !== '')
    .flatMap((part) =>
      textRuns(part, {
        ...look,
        ...(CHINESE.test(part) ? { font: { eastAsia: stress, hint: 'eastAsia' } } : { bold: true }),
      }),
    );
}

/** Runs of the tree; a link to a heading that is not there is plain text. */
export function runsOf(
  runs: readonly Run[],
  { bookmarks, document }: Composition,
  look: RunLook = {},
): readonly ParagraphChild[] {
  return runs.flatMap(({ text: typed, strong, to }, place): readonly ParagraphChild[] => {
    // A line end after the last word would leave an empty line.
    const text = place === runs.length - 1 ? typed.trimEnd() : typed;
    const write = (own: RunLook) =>
      strong ? stressedRuns(text, document, own) : textRuns(text, own);
    const anchor = to === undefined ? undefined : bookmarks.get(to);
    if (anchor === undefined) return write(look);
    // On the dark fill of a level the colour of links could not be read.
    const style = look.color === undefined ? { style: 'Hyperlink' } : {};
    return [new InternalHyperlink({ anchor, children: write({ ...look, ...style }) })];
  });
}

/** Quotation marks and dashes stand in both writings; between Chinese they take the Chinese font. */
function fontHint(text: string, { font }: RunLook): RunLook {
  return font === undefined && HAN.test(text) ? { font: { hint: 'eastAsia' } } : {};
}
