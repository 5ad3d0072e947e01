import { chapter } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { changeBlocks, sourceNote } from '#core/result-blocks/change-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** What has changed since the previous assessment; not there where there is none, or where it was against another standard. */
export function changeSection(context: ReportContext): readonly Block[] {
  const { previous, words } = context;
  if (previous === undefined) return [];
  const change = changeBlocks(context, previous);
  if (change === undefined) return [];
  const { said, shown, behind } = change;
  return [
    chapter('change', words.comparison.title),
    ...said,
    ...shown,
    ...behind,
    sourceNote(previous, context),
  ];
}
