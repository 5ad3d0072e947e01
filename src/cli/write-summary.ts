import { resolve } from 'node:path';
import { currentFinal } from '#core/assessment/finality.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { dayAt } from '#core/calendar/day.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { count, EMPTY, type FigureSheet, type SheetCell, text } from '#core/document/sheet-cell.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import type { Surroundings } from './command.ts';
import type { CommandWords } from './command-words.ts';
import type { Input, Inputs } from './find-inputs.ts';
import type { ReadAssessment } from './read-assessment.ts';
import { sheetBytes } from './sheet-bytes.ts';
import { demandPlace, writeOut } from './write-out.ts';

/** The columns of the summary, in their order. */
const COLUMNS = [
  'file',
  'organisation',
  'assessment',
  'standard',
  'depth',
  'startedOn',
  'final',
  'level',
  'index',
  'met',
  'applicable',
  'answered',
  'toAnswer',
  'gaps',
  'complies',
  'provisions',
  'catalogue',
  'rule',
  'output',
  'problem',
] as const satisfies readonly (keyof CommandWords['summary']['columns'])[];

/** One row of the summary: what is missing stays empty. */
export type Done = Partial<Readonly<Record<(typeof COLUMNS)[number], Cell>>>;

/** A text, a count, a day such as `2026-11-25`, an index as it is printed. */
type Cell = SheetCell | ((words: CommandWords) => SheetCell);

function day(written: string | undefined): SheetCell {
  return written ? { kind: 'day', day: written } : EMPTY;
}

/** A row for each standard of an assessment. */
export function doneRows(
  { assessment, standards }: ReadAssessment,
  { input, out }: { readonly input: Input; readonly out: string | undefined },
): readonly Done[] {
  return standards.map(({ catalogue }) => {
    const walked = walkedCatalogue(catalogue, assessment);
    return {
      file: text(input.file),
      organisation: text(assessment.organisation.trim()),
      assessment: text(assessment.name.trim()),
      standard: text(catalogue.standard.name),
      depth: ({ depths }) => text(depths[assessment.depth]),
      startedOn: day(assessment.startedOn),
      final: day(finalDay(assessment)),
      catalogue: text(catalogue.standard.catalogueVersion),
      rule: count(SCORING_VERSION),
      output: text(out ?? ''),
      ...(catalogue.standard.scale === 'levels'
        ? levelCells(walked, assessment)
        : provisionCells(walked, assessment)),
    };
  });
}

/** The row of a file that could not be used. */
export function failedRow({ file }: Input, problem: string): Done {
  return { file: text(file), problem: text(problem) };
}

function finalDay(assessment: Assessment): string | undefined {
  const final = currentFinal(assessment);
  return final && dayAt(final.at);
}

function levelCells(catalogue: Catalogue, assessment: Assessment): Done {
  const score = scoreAssessment(catalogue, assessment);
  const { level, index, alignment, completeness } = score.overall;
  return {
    level: level === null ? EMPTY : count(level),
    index: index === null ? EMPTY : { kind: 'decimal', value: Number(toFigure(index)) },
    met: count(alignment.met),
    applicable: count(alignment.applicable),
    answered: count(completeness.answered),
    toAnswer: count(completeness.applicable),
    gaps: count(findGaps(catalogue, assessment, score).length),
  };
}

function provisionCells(catalogue: Catalogue, assessment: Assessment): Done {
  const { counts, completeness, clauses } = scoreProvisions(catalogue, assessment);
  return {
    answered: count(completeness.answered),
    toAnswer: count(completeness.applicable),
    complies: count(counts.complies),
    provisions: count(clauses.length - counts.notApplicable),
  };
}

function sheetOf(rows: readonly Done[], words: CommandWords): FigureSheet {
  const { title, columns } = words.summary;
  const cellOf = (cell: Cell | undefined) => (typeof cell === 'function' ? cell(words) : cell);
  return {
    name: title,
    head: COLUMNS.map((column) => columns[column]),
    rows: rows.map((row) => COLUMNS.map((column) => cellOf(row[column]) ?? EMPTY)),
  };
}

/**
 * The writer of the summary, once it is certain that there is a place for it. Throws an `InputError`.
 */
export async function summaryWriter(
  { out, force }: { readonly out: string; readonly force: boolean },
  { inputs }: Inputs,
  surroundings: Surroundings,
): Promise<(rows: readonly Done[]) => Promise<void>> {
  const { folder, words } = surroundings;
  const place = { path: resolve(folder, out), out, force };
  await demandPlace(place, inputs, words);
  const form = out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
  return async (rows) =>
    writeOut(await sheetBytes([sheetOf(rows, words)], form), place, surroundings);
}
