/** The report as CommonMark with pipe tables. The same document gives the same text. */

import type { Block, ReportDocument } from '#core/document/document.ts';
import { linkTargets, outlineLevels } from '#core/document/headings.ts';
import { hasHead } from '../tree/letterhead.ts';
import { type Composition, firmLines, writeBlock } from './blocks.ts';
import { lineOf, strongLine } from './write-text.ts';

/** A comment between two lists, which readers of Markdown would otherwise join. */
const LIST_END = '<!-- -->';

/** Writes `document` as Markdown, with what stands at the foot of pages once at its end. */
export function renderMarkdown(document: ReportDocument): string {
  const composition: Composition = {
    document,
    targets: linkTargets(document, (place) => `section-${place}`),
    levels: outlineLevels(document),
    levelsAbove: document.blocks.some(({ kind }) => kind === 'cover') ? 1 : 0,
  };
  const parts = document.blocks.flatMap((block, place) => [
    ...(isSecondList(block, document.blocks[place - 1]) ? [LIST_END] : []),
    ...writeBlock(block, composition),
  ]);
  const { letterhead } = document;
  const feet = [document.footer, letterhead?.footer ?? ''].map(lineOf).filter(Boolean);
  const hasNoCover = letterhead !== undefined && hasHead(document);
  const head = hasNoCover ? firmLines(letterhead) : [];
  const end = hasNoCover ? [lineOf(letterhead.disclaimer)].filter(Boolean) : [];
  const stamp = strongLine(document.stamp ?? '');
  return `${[...(stamp === '' ? [] : [stamp]), ...head, ...parts, ...end, ...(feet.length === 0 ? [] : ['---', ...feet])].join('\n\n')}\n`;
}

function isSecondList(block: Block, previous: Block | undefined): boolean {
  return block.kind === 'list' && previous?.kind === 'list' && block.ordered === previous.ordered;
}
