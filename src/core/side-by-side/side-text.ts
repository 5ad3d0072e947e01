import { criterionName, criterionNameIn, isShared } from '#core/catalogue/catalogue.ts';
import type {
  MissedCriterion,
  SideRow,
  SideSpread,
  SideStanding,
} from '#core/comparison/side-by-side.ts';
import { fill } from '#core/message.ts';
import { type Fraction, toChange, toFigure, toPercent } from '#core/scoring/fraction.ts';
import type { Sides, SideWriting } from './sides.ts';

/** What a row is called. */
export function rowTitle({ kind, title }: SideRow, { words }: SideWriting): string {
  return kind === 'overall' ? words.overall : title;
}

/** How high an end of a spread is, as it is printed. */
export function heightText(height: Fraction, scale: SideStanding['scale']): string {
  return scale === 'levels'
    ? toFigure(height)
    : toPercent(Number(height.numerator), Number(height.denominator));
}

/** The difference of the ends as they are printed, so that it can be checked with a pencil. */
export function spreadText({ lowest, highest }: SideSpread, scale: SideStanding['scale']): string {
  return changeText(lowest.height, highest.height, scale).replace('+', '');
}

/** How a height has changed, as both are printed. */
export function changeText(from: Fraction, to: Fraction, scale: SideStanding['scale']): string {
  if (scale === 'levels') return toChange(from, to);
  const percent = (height: Fraction) => Number.parseInt(heightText(height, scale), 10);
  const change = percent(to) - percent(from);
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  return `${sign}${Math.abs(change)}%`;
}

/** An end of a spread with the numbers of those who stand there, unless these are many. */
export function endText(
  { height, places }: SideSpread['lowest'],
  scale: SideStanding['scale'],
  { words }: SideWriting,
): string {
  const MOST = 4;
  const numbers = places.map((place) => place + 1).join(', ');
  const who = places.length > MOST ? `×${places.length}` : numbers;
  return fill(words.ends, { figure: heightText(height, scale), who });
}

/** A standing in a cell. */
export function standingText(standing: SideStanding | undefined, { words }: SideWriting): string {
  if (standing === undefined) return words.none;
  if (standing.scale === 'levels')
    return fill(words.level, { level: standing.level, index: toFigure(standing.height) });
  const { compliance, complies, applicable } = standing;
  return compliance ? words.compliance[compliance] : fill(words.share, { complies, applicable });
}

/** `7.4 3a`, with the part where a clause has several; one that is shared is named by where it is asked. */
export function missedName({ clause, criterion }: MissedCriterion): string {
  const name = criterionNameIn(clause, criterion);
  if (isShared(clause, criterion)) return name;
  return [clause.number, clause.part, name].filter(Boolean).join(' ');
}

/** What a missed criterion says; one that a client wrote itself may name the client. */
export function missedStatement(
  { criterion }: MissedCriterion,
  { naming, words }: Pick<Sides, 'naming' | 'words'>,
): string {
  const isOwn = criterionName(criterion.id).startsWith('+');
  return isOwn && naming !== 'names' ? words.ownCriterion : criterion.text;
}
