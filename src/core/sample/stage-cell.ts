import { ownEntry } from '#core/own-entry.ts';
import { plainText } from '#core/reading/typed-text.ts';
import type { Stage } from '#schema/record/sample.ts';
import { type DayOrder, readCaseDay } from './read-case-day.ts';

/** How a stage is typed in the grid: a day, `y` for on file without a day, `x` for missing, `-` for not applicable. */
const LETTERS: Readonly<Record<string, Stage>> = {
  y: { state: 'onFile' },
  x: { state: 'missing' },
  '-': { state: 'notApplicable' },
};

/** What registers write instead of these letters. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  yes: 'y',
  '✓': 'y',
  '✔': 'y',
  '☑': 'y',
  '√': 'y',
  是: 'y',
  有: 'y',
  n: 'x',
  no: 'x',
  none: 'x',
  missing: 'x',
  '✗': 'x',
  '✘': 'x',
  '×': 'x',
  否: 'x',
  缺: 'x',
  无: 'x',
  無: 'x',
  未: 'x',
  'n/a': '-',
  'n.a.': '-',
  na: '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  不适用: '-',
  不適用: '-',
};

/** What a cell of the grid says: a stage, nothing for an empty cell, or why nobody can read it. */
export type ReadStage = Stage | undefined | 'wrong' | 'ambiguous';

/** Reads a cell of the grid. A day in three numbers with the year last needs the order in which it is meant. */
export function readStageCell(text: string, order?: DayOrder): ReadStage {
  const typed = plainText(text).replace(/\ufe0f/g, '');
  if (typed === '') return undefined;
  const stage = ownEntry(LETTERS, ownEntry(OTHER_LETTERS, typed) ?? typed);
  if (stage !== undefined) return stage;
  const read = readCaseDay(text, order);
  if ('day' in read) return { state: 'onFile', date: read.day };
  return read.isAmbiguous ? 'ambiguous' : 'wrong';
}

/** The text of a stage as it is typed. */
export function writeStageCell(stage: Stage | undefined): string {
  if (stage === undefined) return '';
  if (stage.date) return stage.date;
  const letter = Object.keys(LETTERS).find((key) => ownEntry(LETTERS, key)?.state === stage.state);
  return letter ?? '';
}
