import type { FormWords } from '#schema/authored/filled-form.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import type { FormBlock, FormEntry } from './form-blocks.ts';
import { below } from './form-blocks.ts';
import { type EditionPart, partsOf } from './form-parts.ts';
import {
  type EditionTargets,
  type FormStandard,
  type FormTarget,
  type TargetCriterion,
  targetsOf,
} from './form-targets.ts';
import { readAnswer } from './read-answer.ts';
import type { ColumnRole } from './read-columns.ts';
import { type FoundColumn, readEntries } from './read-entries.ts';
import { coverage, likeness, overlap, wordsOf } from './wording.ts';

/**
 * Why a row gives no answer by itself. `unnumbered`: nothing fits its words; `unlike`: its number and
 * its words speak of different things; `unknown`: nobody has this number; `dropped`: today's standard
 * does not ask it. `changed`: today's asks something else; `blank`: nothing was answered; `unclear`:
 * what was answered is not understood; `split`: rows that speak to the same say different things.
 */
export type RowDoubt =
  | 'unnumbered'
  | 'unlike'
  | 'unknown'
  | 'dropped'
  | 'changed'
  | 'blank'
  | 'unclear'
  | 'split';

/** A row of the form with what it comes to. */
export interface FormRow {
  /** Its place among the rows. */
  readonly id: number;
  readonly entry: FormEntry;
  /** The edition of its form; empty where the standard's form has none. */
  readonly edition: string;
  /** The number that it was matched by, or that its words were found to be of. */
  readonly number: string;
  readonly title: string;
  readonly by: 'number' | 'wording' | undefined;
  readonly criteria: readonly Pick<TargetCriterion, 'id' | 'text'>[];
  /** What it answers as it stands, whatever is doubtful about it. */
  readonly said: AnswerValue | undefined;
  readonly value: AnswerValue | undefined;
  readonly doubt: RowDoubt | undefined;
  readonly evidence: string;
  readonly commentary: string;
}

export interface MatchedForm {
  readonly rows: readonly FormRow[];
  /** Editions that the file has forms on, the newest first. */
  readonly editions: readonly string[];
  readonly columns: readonly FoundColumn[];
}

/** Words that a row without a number must share with what it is taken for, of those that this is known by. */
const CHOSEN = 0.5;
const LIKE = 0.3;
/** And the next best has so much less. */
const AHEAD = 1.15;
/** Less shared than this of the shorter text: the number is another's. */
const UNLIKE = 0.2;
/** And another fits so much better. */
const FITTING = 0.15;
const BETTER = 1.5;
/** A criterion that a row's words fit so well is what it speaks to. */
const CRITERION = 0.42;

function scoreOf(edition: EditionTargets, target: FormTarget, words: ReadonlySet<string>): number {
  if (edition.isChosen) return coverage(target.words, words, edition.weights);
  const single = target.criteria.map((one) => likeness(one.words, words, edition.weights));
  return Math.max(likeness(target.words, words, edition.weights), ...single);
}

/** The target that a text fits by its words, well and better than any other. */
function byWording(edition: EditionTargets, words: ReadonlySet<string>): FormTarget | undefined {
  if (words.size < 2) return undefined;
  const [best, next] = edition.targets
    .map((target) => ({ target, score: scoreOf(edition, target, words) }))
    .sort((a, b) => b.score - a.score);
  const least = edition.isChosen ? CHOSEN : LIKE;
  if (best === undefined || best.score < least) return undefined;
  const isSame = next?.target.criteria[0]?.id === best.target.criteria[0]?.id;
  return isSame || best.score >= (next?.score ?? 0) * AHEAD ? best.target : undefined;
}

/** The criteria that a row speaks to: one that its words fit, else all of its clause that the standard itself asks. */
function criteriaOf(
  targets: readonly FormTarget[],
  edition: EditionTargets,
  words: ReadonlySet<string>,
): readonly TargetCriterion[] {
  const all = [
    ...new Map(targets.flatMap((one) => one.criteria).map((one) => [one.id, one])).values(),
  ];
  if (edition.isChosen) return all;
  const fitting = all
    .map((one) => ({ one, score: likeness(one.words, words, edition.weights) }))
    .filter(({ score }) => score >= CRITERION)
    .sort((a, b) => b.score - a.score);
  return fitting.length === 0 ? all : fitting.slice(0, 1).map(({ one }) => one);
}

/** Whether words may be those of a number: they share some, or fit nothing else better. */
function isLike(
  numbered: readonly FormTarget[],
  edition: EditionTargets,
  words: ReadonlySet<string>,
): boolean {
  if (numbered.some((target) => overlap(target.words, words, edition.weights) >= UNLIKE))
    return true;
  const own = Math.max(...numbered.map((target) => scoreOf(edition, target, words)));
  return edition.targets.every((target) => {
    const score = scoreOf(edition, target, words);
    return score < FITTING || score < own * BETTER;
  });
}

type Found = Pick<FormRow, 'number' | 'title' | 'by' | 'criteria' | 'doubt'>;

const NOWHERE = { number: '', title: '', by: undefined, criteria: [] } as const;

function find(entry: FormEntry, edition: EditionTargets): Found {
  const words = wordsOf(entry.requirement);
  const numbered = edition.targets.filter(({ number }) => entry.numbers.includes(number));
  const number = entry.numbers.join(', ');
  if (numbered.length === 0) {
    const target = byWording(edition, words);
    const doubt = entry.numbers.length > 0 ? 'unknown' : 'unnumbered';
    // A number that nobody has is another list's own: its words alone are no proof where it has one.
    if (target === undefined) return { ...NOWHERE, number, doubt };
    return foundAt([target], edition, words, 'wording');
  }
  if (isLike(numbered, edition, words)) return foundAt(numbered, edition, words, 'number');
  return { ...NOWHERE, number, doubt: 'unlike' };
}

function foundAt(
  targets: readonly FormTarget[],
  edition: EditionTargets,
  words: ReadonlySet<string>,
  by: 'number' | 'wording',
): Found {
  const criteria = criteriaOf(targets, edition, words).map(({ id, text }) => ({ id, text }));
  const isChanged = targets.some((target) => target.isChanged);
  return {
    number: [...new Set(targets.map((target) => target.number))].join(', '),
    title: targets[0]?.title ?? '',
    ...{ by, criteria },
    doubt: criteria.length === 0 ? 'dropped' : isChanged ? 'changed' : undefined,
  };
}

/** Whether anything was written to an entry besides what it asks. */
function isFilledIn({ answer, evidence, commentary, recommendation }: FormEntry): boolean {
  return [answer, evidence, commentary, recommendation].some((text) => text !== '');
}

/** What stands in one cell is evidence for what is met, and the explanation of what is not. */
function toldApart(entry: FormEntry, value: AnswerValue | undefined, rest: string) {
  const isOne = entry.commentary === '' && value !== undefined && value !== 'met';
  const evidence = isOne ? '' : entry.evidence;
  const commentary = [rest, isOne ? entry.evidence : '', entry.commentary, entry.recommendation];
  return { evidence, commentary: commentary.reduce(below, '') };
}

function toRow(entry: FormEntry, { edition }: EditionPart, words: FormWords): Omit<FormRow, 'id'> {
  const found = find(entry, edition);
  const { value, rest } = readAnswer(entry.answer, words);
  const isDecided = found.doubt === undefined;
  const silent = entry.answer === '' ? 'blank' : 'unclear';
  return {
    ...{ entry, edition: edition.id, ...found },
    said: value,
    value: isDecided ? value : undefined,
    doubt: isDecided && value === undefined ? silent : found.doubt,
    ...toldApart(entry, value, value === undefined ? '' : rest),
  };
}

/** Rows that speak to one criterion and say different things of it have to be decided by somebody. */
function withSplits(rows: readonly FormRow[]): readonly FormRow[] {
  const said = new Map<string, Set<AnswerValue>>();
  for (const { criteria, value, edition } of rows)
    for (const { id } of value ? criteria : []) {
      const key = `${edition} ${id}`;
      said.set(key, (said.get(key) ?? new Set()).add(value as AnswerValue));
    }
  return rows.map((row) => {
    const isSplit =
      row.value !== undefined &&
      row.criteria.some(({ id }) => (said.get(`${row.edition} ${id}`)?.size ?? 0) > 1);
    return isSplit ? { ...row, doubt: 'split' as const, value: undefined } : row;
  });
}

/**
 * The rows of a filled-in form with the criteria that they speak to and the answers that they give;
 * what is not understood or has no place says so.
 */
export function matchForm(
  blocks: readonly FormBlock[],
  standard: FormStandard,
  words: FormWords,
  roles?: readonly ColumnRole[],
): MatchedForm {
  const editions = targetsOf(standard);
  const known = new Set(editions.flatMap(({ targets }) => targets.map(({ number }) => number)));
  const isKnown = (number: string) => known.has(number);
  const { read, columns } = readEntries(blocks, { words, isKnown, roles });
  const parts = partsOf(read, editions);
  const rows = parts.flatMap((part) =>
    part.entries
      .filter((entry) => isFilledIn(entry) || entry.numbers.some(isKnown))
      .map((entry) => toRow(entry, part, words)),
  );
  const isForm = rows.some(({ entry }) => isFilledIn(entry));
  return {
    rows: isForm ? withSplits(rows.map((row, id) => ({ ...row, id }))) : [],
    editions: parts.map(({ edition }) => edition.id),
    columns,
  };
}
