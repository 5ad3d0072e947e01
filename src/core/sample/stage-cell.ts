import type { Stage } from '#schema/record/sample.ts';

/** How a stage is typed in the grid: a day, `y` for on file without a day, `x` for missing, `-` for not applicable. */
const LETTERS: Readonly<Record<string, Stage>> = {
  y: { state: 'onFile' },
  x: { state: 'missing' },
  '-': { state: 'notApplicable' },
};

/** `2026-9-3`, `3.9.2026` and `3/9/2026`, day before month, as the year comes first or last. */
const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

function toDay(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  const isThere = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
  return isThere ? text : undefined;
}

/** What a cell of the grid says: a stage, nothing for an empty cell, `wrong` for what nobody can read. */
export function readStageCell(text: string): Stage | undefined | 'wrong' {
  const typed = text.trim().toLowerCase();
  if (typed === '') return undefined;
  const letter = LETTERS[typed];
  if (letter) return letter;
  const first = YEAR_FIRST.exec(typed);
  const last = YEAR_LAST.exec(typed);
  const [, year = '', month = '', day = ''] =
    first ?? (last ? [last[0], last[3], last[2], last[1]] : []);
  const date = toDay(year, month, day);
  return date === undefined ? 'wrong' : { state: 'onFile', date };
}

/** The text of a stage as it is typed. */
export function writeStageCell(stage: Stage | undefined): string {
  if (stage === undefined) return '';
  if (stage.date) return stage.date;
  const letter = Object.keys(LETTERS).find((key) => LETTERS[key]?.state === stage.state);
  return letter ?? '';
}
