import { ownEntry } from '#core/own-entry.ts';
import type { Condition, FilledIn } from '#schema/authored/policy-draft.ts';
import type { Period, Policy, PolicyAnswer } from '#schema/record/policy.ts';
import {
  allQuestions,
  type DraftContent,
  type DraftOption,
  type DraftQuestion,
} from './draft-content.ts';

/** The answer that holds for a question: the user's own, or else what is filled in. */
export interface HeldAnswer {
  readonly question: DraftQuestion;
  readonly text: string;
  /** Options in the order in which they are offered. */
  readonly chosen: readonly DraftOption[];
  /** Lines by the id of their option; none is empty. */
  readonly details: ReadonlyMap<string, string>;
  readonly period: Period | undefined;
  /** Nothing of it was answered by the user. */
  readonly isFilledIn: boolean;
  /** It is filled in as a start: nobody has given it, and no code that was chosen asks it. */
  readonly isOurs: boolean;
  /** Its condition holds, so that it is asked. */
  readonly isAsked: boolean;
  /** The user typed the text; else it is ours and may carry marks. */
  readonly isTyped: boolean;
  /** Ids of options whose line the user typed. */
  readonly typedDetails: ReadonlySet<string>;
}

export type HeldAnswers = ReadonlyMap<string, HeldAnswer>;

/** What earlier answers fill in for later questions. */
interface Presets {
  readonly answers: Map<string, FilledIn>;
  readonly texts: Map<string, string>;
}

/** Entries of one's own, one a line. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Entries that were added to the options of a question. */
export function ownLines({ question, text }: Pick<HeldAnswer, 'question' | 'text'>) {
  return question.own ? linesOf(text) : [];
}

/**
 * The answer that holds for every question. What an earlier choice fills in, such as the limits of a
 * code, stands before what the question fills in by itself, and the user's own before both.
 */
export function holdAnswers(content: DraftContent, answers: Policy['answers']): HeldAnswers {
  const held = new Map<string, HeldAnswer>();
  const presets: Presets = { answers: new Map(), texts: new Map() };
  for (const question of allQuestions(content)) {
    const own = ownEntry(answers, question.id);
    const answer = holdAnswer(question, own, presets, holds(question, held));
    held.set(question.id, answer);
    if (question.kind === 'one' && answer.isAsked) addPresets(presets, answer.chosen);
  }
  return held;
}

function addPresets({ answers, texts }: Presets, chosen: readonly DraftOption[]): void {
  for (const option of chosen) {
    for (const [id, filledIn] of Object.entries(option.sets ?? {})) answers.set(id, filledIn);
    for (const [id, text] of Object.entries(option.texts ?? {})) texts.set(id, text);
  }
}

function holdAnswer(
  question: DraftQuestion,
  own: PolicyAnswer | undefined,
  presets: Presets,
  isAsked: boolean,
): HeldAnswer {
  const filledIn = { ...question.filledIn, ...presets.answers.get(question.id) };
  const typed = typedText(question, own);
  const isFilledIn = own === undefined || Object.keys(own).length === 0;
  const details = holdDetails(question, own, presets);
  return {
    question,
    text: typed ?? presets.texts.get(question.id) ?? question.text ?? '',
    chosen: holdChosen(question, own, filledIn.chosen ?? []),
    details,
    period: own?.period ?? filledIn.period,
    isFilledIn,
    isOurs: isFilledIn && !presets.answers.has(question.id),
    isAsked,
    isTyped: typed !== undefined,
    typedDetails: new Set([...details.keys()].filter((id) => ownEntry(own?.details, id)?.trim())),
  };
}

/** Lines may be left empty on purpose; a single line that is empty was not filled in. */
function typedText(
  { kind, own: takesOwn }: DraftQuestion,
  own: PolicyAnswer | undefined,
): string | undefined {
  if (kind === 'line') return own?.text?.trim() || undefined;
  return kind === 'lines' || takesOwn ? own?.text : undefined;
}

/** Only `many` takes several; a period that is given stands against an option that says there is none. */
function holdChosen(
  { kind, options = [] }: DraftQuestion,
  own: PolicyAnswer | undefined,
  filledIn: readonly string[],
): readonly DraftOption[] {
  const pick = (ids: readonly string[]) => options.filter(({ id }) => ids.includes(id));
  const given = own?.period === undefined ? filledIn : filledIn.filter((id) => id !== 'none');
  if (own?.chosen === undefined) return pick(given);
  const picked = pick(own.chosen);
  if (kind === 'many' || kind === 'matrix') return picked;
  const isNoneMeant = kind === 'period' && own.chosen.length === 0;
  return (picked.length > 0 || isNoneMeant ? picked : pick(given)).slice(0, 1);
}

function holdDetails(
  { kind, options = [] }: DraftQuestion,
  own: PolicyAnswer | undefined,
  { texts }: Presets,
): ReadonlyMap<string, string> {
  // What stands in a matrix are roles and cells of one's own, and an empty cell says something.
  if (kind === 'matrix') return new Map(Object.entries(own?.details ?? {}));
  const lines = options.map(({ id, text = '' }): [string, string] => [
    id,
    ownEntry(own?.details, id)?.trim() || (texts.get(id) ?? text),
  ]);
  return new Map(lines.filter(([, line]) => line !== ''));
}

/** Whether a condition holds: all of `when`, nothing of `unless`. */
export function holds(
  {
    when = {},
    unless = {},
  }: { readonly when?: Condition | undefined; readonly unless?: Condition | undefined },
  held: HeldAnswers,
): boolean {
  const isSo = ([id, states]: [string, readonly string[]]) =>
    states.some((state) => isState(held.get(id), state));
  return Object.entries(when).every(isSo) && !Object.entries(unless).some(isSo);
}

function isState(answer: HeldAnswer | undefined, state: string): boolean {
  if (answer === undefined || !answer.isAsked) return state === 'empty';
  if (state === 'empty' || state === 'filled') return isFilled(answer) === (state === 'filled');
  if (state === 'own')
    return answer.question.kind === 'matrix' ? !answer.isFilledIn : ownLines(answer).length > 0;
  if (answer.question.kind === 'details') return answer.details.has(state);
  return answer.chosen.some(({ id }) => id === state);
}

function isFilled({ question, text, chosen, period, details }: HeldAnswer): boolean {
  switch (question.kind) {
    case 'period':
      return period !== undefined && !chosen.some(({ id }) => id === 'none');
    case 'details':
      return details.size > 0;
    default:
      return chosen.length > 0 || linesOf(text).length > 0;
  }
}
