import { chapter } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { coverageBlocks } from '#core/result-blocks/coverage-blocks.ts';
import { areasTable, barsFigure, radarFigure } from '#core/result-blocks/profile-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** The areas side by side: two figures, and the same numbers as a table. */
export function profileSection(context: ReportContext): readonly Block[] {
  const radar = radarFigure(context);
  return [
    chapter('profile', context.words.profile.title),
    ...(radar === undefined ? [] : [radar]),
    barsFigure(context),
    areasTable(context),
    ...coverageBlocks(context),
  ];
}
