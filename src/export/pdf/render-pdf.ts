/**
 * The report as a PDF. Runs wherever JavaScript does, a worker included: fonts come through the
 * caller, dates from the document, and the same document gives the same bytes.
 */

import type { ReportDocument } from '#core/document/document.ts';
import { cleanText, codePointsOf } from '#export/tree/clean-text.ts';
import { drawFeet } from './blocks/foot.ts';
import { layBlock } from './blocks/handlers.ts';
import { layEnd, layHead, underHead } from './blocks/letterhead.ts';
import { drawStamps } from './blocks/stamp.ts';
import { FOOT } from './blocks/styles.ts';
import { readCoverage } from './fonts/coverage.ts';
import { type FontSource, findMissing, loadTypefaces } from './fonts/typeface.ts';
import { type Composition, createComposition } from './page/composition.ts';
import { addFragments, createFlow, finishFlow } from './page/flow.ts';
import { reportTexts } from './undrawable.ts';
import { writeFile } from './write-file.ts';

export type { FontSource } from './fonts/typeface.ts';

export interface PdfProgress {
  readonly done: number;
  readonly total: number;
}

export interface PdfOptions {
  readonly fonts: FontSource;
  /** Called with steps done, never backwards; the last call has `done` equal to `total`. */
  readonly onProgress?: ((progress: PdfProgress) => void) | undefined;
  /** Called once where characters are drawn as boxes because their font could not be had. */
  readonly onMissing?: ((characters: readonly string[]) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Steps beside the blocks: fonts before them, the file after them. */
const OTHER_STEPS = 2;
/** Pieces laid out before other tasks may run. */
const PIECES_PER_TURN = 150;

/**
 * Draws `document` as a tagged A4 PDF.
 *
 * @throws a `DOMException` named `AbortError` when the signal is aborted
 * @throws RangeError when `createdAt` is no instant; what the font source throws
 */
export async function renderPdf(
  document: ReportDocument,
  { fonts, onProgress, onMissing, signal }: PdfOptions,
): Promise<Uint8Array> {
  const total = document.blocks.length + OTHER_STEPS;
  throwIfAborted(signal);
  const typefaces = await openTypefaces(document, fonts, onMissing);
  throwIfAborted(signal);
  onProgress?.({ done: 1, total });
  const composition = createComposition(document, typefaces);
  const flow = await layBlocks(composition, signal, (blocks) =>
    onProgress?.({ done: 1 + blocks, total }),
  );
  drawFeet(composition, flow.sheets, FOOT);
  drawStamps(composition, flow.sheets);
  const bytes = await writeFile(composition, flow.sheets);
  throwIfAborted(signal);
  onProgress?.({ done: total, total });
  return bytes;
}

async function openTypefaces(
  document: ReportDocument,
  fonts: FontSource,
  onMissing: PdfOptions['onMissing'],
) {
  const coverage = readCoverage(await fonts.loadCoverage());
  const codes = new Set<number>();
  for (const text of new Set(reportTexts(document)))
    for (const code of codePointsOf(cleanText(text))) codes.add(code);
  const isChinese = /^(zh|ja)\b/iu.test(document.language);
  const typefaces = await loadTypefaces(fonts, coverage, codes, isChinese);
  const missing = findMissing(typefaces, codes);
  if (missing.length > 0) onMissing?.(missing);
  return typefaces;
}

async function layBlocks(
  composition: Composition,
  signal: AbortSignal | undefined,
  onBlock: (done: number) => void,
) {
  const flow = createFlow();
  let pieces = 0;
  const { blocks } = composition.document;
  const head = layHead(composition);
  for (const [i, block] of blocks.entries()) {
    composition.around = { previous: blocks[i - 1], next: blocks[i + 1] };
    const laid = layBlock(block, composition);
    const fragments = i === 0 ? underHead(laid, head) : laid;
    addFragments(flow, fragments);
    pieces += fragments.length;
    onBlock(i + 1);
    if (pieces < PIECES_PER_TURN) continue;
    pieces = 0;
    await nextTurn();
    throwIfAborted(signal);
  }
  addFragments(flow, layEnd(composition));
  finishFlow(flow);
  return flow;
}

/** Lets waiting tasks run: messages in and out of a worker, an abort. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new DOMException('The PDF was called off before it was finished.', 'AbortError');
}
