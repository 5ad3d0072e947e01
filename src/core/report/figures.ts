import { criterionName } from '#core/catalogue/catalogue.ts';
import type { AnswerMark } from '#core/document/answer-mark.ts';
import { fill, joinList, writeDay } from '#core/message.ts';
import { type Fraction, toFigure, toPercent } from '#core/scoring/fraction.ts';
import type { Alignment } from '#core/scoring/score-clause.ts';
import type { Compliance } from '#core/scoring/score-provisions.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { Assessment, Person } from '#schema/record/assessment.ts';
import type { ReportContext } from './report-context.ts';

/** The names of criteria as a list in words, such as `3a and 3b`. */
export function criterionNames(
  criteria: readonly { readonly id: string }[],
  language: string,
): string {
  return joinList(
    language,
    criteria.map(({ id }) => criterionName(id)),
  );
}

/** Items that hold commas themselves, such as `Ada Quill, Auditor; Bo Lind, Analyst`. */
export function joinItems(items: readonly string[], { figures }: ReportWords): string {
  if (items.length === 0) return '';
  return items.reduce((before, next) => fill(figures.items, { before, next }));
}

/** `61% (74 of 121)`: whole per cent, cut and not rounded, so that 100% means all of them. */
export function shareText(part: number, whole: number, words: ReportWords): string {
  if (whole === 0) return words.figures.nothingApplies;
  return fill(words.figures.share, { percent: toPercent(part, whole), part, whole });
}

/** Alignment with its two numbers. */
export function alignmentShare({ met, applicable }: Alignment, words: ReportWords): string {
  return shareText(met, applicable, words);
}

/** The index with two decimals, cut; a dash where nothing applies. */
export function indexText(index: Fraction | null, words: ReportWords): string {
  return index === null ? words.figures.none : toFigure(index);
}

/** `Level 2`, or that it is not applicable. */
export function levelText(level: number | null, words: ReportWords): string {
  return level === null ? words.figures.notApplicable : fill(words.figures.level, { level });
}

/** What the maturity model calls a level; empty where it does not know it. */
export function levelName(model: MaturityModel | undefined, level: number): string {
  return model?.levels.find((described) => described.level === level)?.name ?? '';
}

/** `Name, role`, one of the two, or that nobody is stated. */
export function personText({ name, role }: Person, words: ReportWords): string {
  if (name.trim() === '') return role.trim() === '' ? words.record.notStated : role;
  return role.trim() === '' ? name : fill(words.record.person, { name, role });
}

/** The days of the assessment as far as they are stated. */
export function datesText(
  { startedOn, endedOn }: Pick<Assessment, 'startedOn' | 'endedOn'>,
  words: ReportWords,
  language: string,
): string {
  const from = writeDay(language, startedOn);
  const to = writeDay(language, endedOn);
  if (from !== '' && from === to) return from;
  if (from !== '' && to !== '') return fill(words.record.dates, { from, to });
  if (from !== '') return fill(words.record.datesBegun, { from });
  return to === '' ? words.record.notStated : fill(words.record.datesEnded, { to });
}

const COMPLIANCE_MARKS: Readonly<Record<Compliance, AnswerMark>> = {
  complies: 'met',
  partly: 'partly',
  doesNotComply: 'unmet',
  unknown: 'unknown',
  notAnswered: 'none',
  notApplicable: 'notApplicable',
};

/** The shape for how a provision is complied with. */
export function complianceMark(compliance: Compliance): AnswerMark {
  return COMPLIANCE_MARKS[compliance];
}

/** `31 of 48`: provisions complied with, of those that apply. */
export function compliedText({ provisions, words }: ReportContext): string {
  const { complies = 0, notApplicable = 0 } = provisions?.counts ?? {};
  const whole = (provisions?.clauses.length ?? 0) - notApplicable;
  return fill(words.figures.count, { part: complies, whole });
}

/** Where the organisation stands against a standard: its level and index, or how much of a code it complies with. */
export function standingText(context: ReportContext): string {
  const { score, provisions, maturityModel, isUnanswered, words } = context;
  if (isUnanswered) return words.cover.overallOpen;
  if (provisions) return fill(words.code.standing, { complied: compliedText(context) });
  const { level, index, provisional } = score.overall;
  if (level === null) return words.figures.notApplicable;
  const template = provisional ? words.cover.overallProvisional : words.cover.overallFigure;
  const name = levelName(maturityModel, level);
  return fill(template, {
    level: fill(words.figures.levelNamed, { level, name }),
    figure: indexText(index, words),
  });
}
