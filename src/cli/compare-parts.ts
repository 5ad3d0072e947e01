import { criterionName, homeOfCriterion } from '#core/catalogue/catalogue.ts';
import type {
  MissedCriterion,
  SideRow,
  SideSpread,
  SideStanding,
} from '#core/comparison/side-by-side.ts';
import { type Fraction, toChange, toFigure, toPercent } from '#core/scoring/fraction.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Surroundings } from './command.ts';

/** An assessment among others, with its file. */
export interface Compared {
  readonly file: string;
  readonly assessment: Assessment;
}

/** What names are written with. */
export type Words = Pick<Surroundings, 'words' | 'language'>;

/** What people call an assessment among others: whose, which, when. */
export function titleOf({ assessment }: Compared, { words }: Words): string {
  const { organisation, name, startedOn } = assessment;
  const whose = organisation.trim() || words.score.unnamed;
  const which = name.trim() === organisation.trim() ? '' : name.trim();
  return [whose, which, startedOn].filter((part) => part !== '').join(' · ');
}

/** What a row is called. */
export function rowTitle({ kind, title }: SideRow, { words }: Words): string {
  return kind === 'overall' ? words.compare.overall : title;
}

/** The headings of a spread. */
export function endColumns({ words }: Words): readonly string[] {
  const { lowest, highest, spread } = words.compare.columns;
  return [lowest, highest, spread];
}

/** How high an end of a spread is, as it is printed. */
export function heightText(height: Fraction, scale: SideStanding['scale']): string {
  return scale === 'levels'
    ? toFigure(height)
    : toPercent(Number(height.numerator), Number(height.denominator));
}

/** The difference of the ends as they are printed, so that it can be checked with a pencil. */
export function spreadText({ lowest, highest }: SideSpread, scale: SideStanding['scale']): string {
  if (scale === 'levels') return toChange(lowest.height, highest.height).replace('+', '');
  const percent = (height: Fraction) => Number.parseInt(heightText(height, scale), 10);
  return `${percent(highest.height) - percent(lowest.height)}%`;
}

/** `7.4 3a`. */
export function nameOf({ criterion }: MissedCriterion): string {
  return `${homeOfCriterion(criterion.id).clause} ${criterionName(criterion.id)}`;
}
