import { cell, column } from '#core/document/blocks.ts';
import type { TableCell, TableColumn } from '#core/document/document.ts';
import { fillCount } from '#core/message.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import type { ResultContext } from './result-context.ts';

interface Standing {
  readonly level: MaturityLevel | null;
}

/** The column for what holds with valid evidence alone: none while there is no evidence at all. */
export function evidencedColumn(
  evidenced: unknown,
  { columns }: ResultWords,
): readonly TableColumn[] {
  return evidenced === undefined ? [] : [column(columns.evidenced, 2)];
}

/** The level with valid evidence alone: that it is the claimed one, or how much lower it is. */
export function evidencedLevel(
  claimed: MaturityLevel | null,
  standing: Standing | undefined,
  { evidenced, words, language }: ResultContext,
): readonly TableCell[] {
  if (evidenced === undefined) return [];
  const level = standing?.level ?? null;
  if (claimed === null || level === null) return [cell(words.figures.none)];
  if (level === claimed) return [cell(words.evidenced.same)];
  return [cell(fillCount(language, words.evidenced.lower, claimed - level, { level }))];
}
