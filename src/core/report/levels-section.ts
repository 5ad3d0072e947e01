import {
  cell,
  chapter,
  column,
  heading,
  labelRuns,
  paragraph,
  table,
} from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import type { AreaScore } from '#core/scoring/score-assessment.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import type { ReportContext } from './report-context.ts';

const LEVELS: readonly MaturityLevel[] = [1, 2, 3, 4, 5];

/** The five levels, then for each area what the reached level looks like and what the next one does. */
export function levelsSection(context: ReportContext): readonly Block[] {
  const { score, words, maturityModel } = context;
  if (maturityModel === undefined) return [];
  return [
    chapter('levels', words.levels.title),
    paragraph(maturityModel.note),
    modelTable(maturityModel, context),
    heading(2, 'levels-areas', words.levels.areasTitle),
    paragraph(fill(words.levels.areasLead, { organisation: context.organisation })),
    ...score.areas.flatMap((area) => areaBlocks(area, context)),
  ];
}

function modelTable(maturityModel: MaturityModel, { words }: ReportContext): Block {
  const rows = LEVELS.flatMap((level) => {
    const described = maturityModel.levels.find((entry) => entry.level === level);
    if (described === undefined) return [];
    const name = fill(words.levels.name, { name: described.name });
    return [[cell(String(level), { level }), cell(labelRuns(name, described.text))]];
  });
  return table(words.levels.caption, columns(words, 1), rows);
}

function columns({ columns: labels }: ReportContext['words'], width: number) {
  return [column(labels.level, width), column(labels.meaning, 8)];
}

function areaBlocks(
  { area, level }: AreaScore,
  { words, maturityModel }: ReportContext,
): readonly Block[] {
  if (level === null) return [paragraph(fill(words.levels.areaNone, { area: area.title }))];
  const described = maturityModel?.areas.find((entry) => entry.area === area.slug)?.levels ?? [];
  const row = (shown: MaturityLevel, template: string): TableCell[][] => {
    const text = described.find((entry) => entry.level === shown)?.text;
    const label = fill(template, { level: shown });
    return text === undefined ? [] : [[cell(label, { level: shown }), cell(text)]];
  };
  const next = LEVELS.find((candidate) => candidate === level + 1);
  const rows = [
    ...row(level, words.levels.reached),
    ...(next === undefined ? [] : row(next, words.levels.next)),
  ];
  if (rows.length === 0) return [];
  const caption = fill(words.levels.areaCaption, { area: area.title, level });
  return [
    table(caption, columns(words, 2.4), rows),
    ...(next === undefined ? [paragraph(fill(words.levels.highest, { level }), 'note')] : []),
  ];
}
