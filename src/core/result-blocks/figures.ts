import { type Clause, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill, joinList } from '#core/message.ts';
import { type Fraction, toFigure, toPercent } from '#core/scoring/fraction.ts';
import type { Alignment } from '#core/scoring/score-clause.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import type { ResultContext } from './result-context.ts';

/** The names of criteria of a clause as a list in words, such as `3a and 3b`, or `a and 4.8 3a` where one is shared. */
export function criterionNames(
  clause: Pick<Clause, 'id'>,
  criteria: readonly { readonly id: string }[],
  language: string,
): string {
  return joinList(
    language,
    criteria.map((criterion) => criterionNameIn(clause, criterion)),
  );
}

/** Items that hold commas themselves, such as `Ada Quill, Auditor; Bo Lind, Analyst`. */
export function joinItems(items: readonly string[], { figures }: ResultWords): string {
  if (items.length === 0) return '';
  return items.reduce((before, next) => fill(figures.items, { before, next }));
}

/** `61% (74 of 121)`: whole per cent, cut and not rounded, so that 100% means all of them. */
export function shareText(part: number, whole: number, words: ResultWords): string {
  if (whole === 0) return words.figures.nothingApplies;
  return fill(words.figures.share, { percent: toPercent(part, whole), part, whole });
}

/** Alignment with its two numbers. */
export function alignmentShare({ met, applicable }: Alignment, words: ResultWords): string {
  return shareText(met, applicable, words);
}

/** The index with two decimals, cut; a dash where nothing applies. */
export function indexText(index: Fraction | null, words: ResultWords): string {
  return index === null ? words.figures.none : toFigure(index);
}

/** `Level 2`, or that it is not applicable. */
export function levelText(level: number | null, words: ResultWords): string {
  return level === null ? words.figures.notApplicable : fill(words.figures.level, { level });
}

/** `31 of 48`: provisions complied with, of those that apply. */
export function compliedText({
  provisions,
  words,
}: Pick<ResultContext, 'provisions' | 'words'>): string {
  const { complies = 0, notApplicable = 0 } = provisions?.counts ?? {};
  const whole = (provisions?.clauses.length ?? 0) - notApplicable;
  return fill(words.figures.count, { part: complies, whole });
}

/** How much of a code is complied with; where not all of it is asked here, that this is no verdict over the whole. */
function codeStanding({ catalogue, words }: ResultContext, complied: string): string {
  const { standing, standingInPart } = words.code;
  const isWhole = catalogue.standard.notAsked === undefined;
  return fill(isWhole ? standing : standingInPart, { complied });
}

/** Where the organisation stands against a standard: its level and index, or how much of a code it complies with. */
export function standingText(context: ResultContext): string {
  const { score, provisions, levelNames, isUnanswered, words } = context;
  if (isUnanswered) return words.standing.open;
  if (provisions) return codeStanding(context, compliedText(context));
  const { level, index, provisional } = score.overall;
  if (level === null) return words.figures.notApplicable;
  const template = provisional ? words.standing.provisional : words.standing.figure;
  const name = levelNames[level - 1] ?? '';
  return fill(template, {
    level: fill(words.figures.levelNamed, { level, name }),
    figure: indexText(index, words),
  });
}

/** The same with valid evidence alone; undefined where no evidence is recorded or nothing is answered. */
export function evidencedText(context: ResultContext): string | undefined {
  const { evidenced, evidencedProvisions, levelNames, isUnanswered, words } = context;
  if (isUnanswered) return undefined;
  if (evidencedProvisions) {
    const complied = compliedText({ provisions: evidencedProvisions, words });
    return codeStanding(context, complied);
  }
  const { level = null, index = null } = evidenced?.overall ?? {};
  if (level === null) return undefined;
  return fill(words.standing.figure, {
    level: fill(words.figures.levelNamed, { level, name: levelNames[level - 1] ?? '' }),
    figure: indexText(index, words),
  });
}
