import type { Clause } from '#core/catalogue/catalogue.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { type AnswerLookup, type ClauseScore, scoreClause } from '#core/scoring/score-clause.ts';
import { answers } from './an-assessment.ts';

/** The answers of one clause as the scoring rule asks for them, one letter each: `mm mpu mu n`. */
export function lookUp(clause: Clause, letters: string): AnswerLookup {
  const given = answers(clause, letters);
  return (id) => given[id]?.value;
}

/** The score of a clause that is answered with these letters. */
export function scoreOf(clause: Clause, letters: string): ClauseScore {
  return scoreClause(clause, lookUp(clause, letters));
}

/** The last part of each criterion's id, such as `3a 3b`. */
export function names(criteria: readonly { readonly id: string }[]): string {
  return criteria.map(({ id }) => id.slice(id.lastIndexOf('/') + 1)).join(' ');
}

/** Level and index as they are printed, such as `2 · 2.50`; `–` where nothing applies. */
export function printed({ level, index }: Pick<ClauseScore, 'level' | 'index'>): string {
  return level === null || index === null ? '–' : `${level} · ${toFigure(index)}`;
}
