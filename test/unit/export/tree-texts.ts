import type { Block, FigureBlock, ReportDocument } from '#core/document/document.ts';
import { reportTexts } from '#export/pdf/undrawable.ts';

/** Text without white space: every format breaks its lines elsewhere. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

/** The texts of a document that do not stand in `written` in the order of the tree, the foot last. */
export function missingTexts(document: ReportDocument, written: string): readonly string[] {
  const whole = squeezed(written);
  const missing: string[] = [];
  let from = 0;
  for (const block of [...document.blocks, footOf(document)]) {
    const start = from;
    for (const text of textsOf(block, document)) {
      const wanted = squeezed(text);
      // The key of a figure stands above its figures in one format and below them in another.
      const at = whole.indexOf(wanted, block.kind === 'figure' ? start : from);
      if (at < 0) missing.push(text);
      else from = Math.max(from, at + wanted.length);
    }
  }
  return missing;
}

/** The numbers of a scale are drawn, and stand in no table. */
function namesAndFigures({ wide }: FigureBlock): readonly string[] {
  return wide
    .flatMap(({ shapes }) => shapes)
    .flatMap((shape) => (shape.kind === 'label' ? shape.texts : []))
    .flatMap(({ role, text }) => (role === 'scale' ? [] : [text]));
}

function footOf({ footer }: ReportDocument): Block {
  return { kind: 'paragraph', runs: [{ text: footer }] };
}

function textsOf(block: Block, document: ReportDocument): readonly string[] {
  if (block.kind === 'figure') return [block.caption, ...namesAndFigures(block)];
  return reportTexts({ ...document, stamp: undefined, blocks: [block] }).slice(0, -2);
}
