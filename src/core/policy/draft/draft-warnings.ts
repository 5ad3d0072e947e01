import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Period } from '#schema/record/policy.ts';
import { type BuiltBlock, buildBlocks, type DraftContext } from './build-block.ts';
import { type HeldAnswer, holds, linesOf } from './held-answers.ts';
import { plainText } from './markdown-blocks.ts';
import { brokenPromises } from './ties.ts';

/** Something to look at before the draft is published. */
export interface DraftWarning {
  readonly code:
    | 'noName'
    | 'noContact'
    | 'oneChannel'
    | 'noOutsideBody'
    | 'notShorter'
    | 'lateAcknowledgement'
    | 'edited'
    | 'promised';
  readonly text: string;
  /** The question to go to. */
  readonly questionId?: string;
  /** The block to go to. */
  readonly key?: string;
}

/** Hours of working time; a month and a year are taken at their usual lengths, which is enough to compare by. */
const HOURS: Readonly<Record<Period['unit'], number>> = {
  hours: 1,
  days: 24,
  workingDays: 33.6,
  weeks: 168,
  months: 730,
  years: 8760,
};

function isLonger(one: Period | undefined, other: Period | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.count * HOURS[one.unit] > other.count * HOURS[other.unit];
}

/** What the answers leave open or contradict, and what an assessment says against the text. */
export function draftWarnings(
  context: DraftContext,
  tie?: { readonly catalogue: Catalogue; readonly assessment: Assessment },
): readonly DraftWarning[] {
  const blocks = context.content.documents.flatMap((document) => buildBlocks(document, context));
  return [
    ...answerWarnings(context),
    ...editWarnings(blocks, context),
    ...(tie === undefined
      ? []
      : brokenPromises(blocks.filter(isPolicy), tie.catalogue, tie.assessment).map(
          ({ built, criteria }) => ({
            code: 'promised' as const,
            key: built.key,
            text: promisedText(built, criteria, context),
          }),
        )),
  ];
}

/** The other documents repeat what the policy promises. */
function isPolicy({ key }: BuiltBlock): boolean {
  return key.split('/')[1] === 'policy';
}

function promisedText(
  { title }: BuiltBlock,
  criteria: readonly { readonly text: string }[],
  { content, words }: DraftContext,
): string {
  const texts = joinSentences(criteria.map(({ text }) => text));
  return fillCount(content.language, words.warnings.promised, criteria.length, {
    section: plainText(title),
    criteria: texts,
  });
}

function answerWarnings({ held, words }: DraftContext): readonly DraftWarning[] {
  const { warnings } = words;
  const found: DraftWarning[] = [];
  const warn = (code: keyof typeof warnings & DraftWarning['code'], id: string, text: string) =>
    found.push({ code, questionId: id, text });
  if (holds({ when: { organisation: ['empty'] } }, held))
    warn('noName', 'organisation', warnings.noName);
  const channels = held.get('channels');
  for (const option of optionsWithoutLine(channels))
    warn('noContact', 'channels', fill(warnings.noContact, { option }));
  if (countOf(channels) === 1) warn('oneChannel', 'channels', warnings.oneChannel);
  if (holds({ when: { external: ['empty'] } }, held))
    warn('noOutsideBody', 'external', warnings.noOutsideBody);
  const period = (id: string) =>
    holds({ when: { [id]: ['filled'] } }, held) ? held.get(id)?.period : undefined;
  const complex = period('complex');
  if (complex !== undefined && !isLonger(complex, period('answer')))
    warn('notShorter', 'complex', warnings.notShorter);
  if (isLonger(period('acknowledge'), period('answer')))
    warn('lateAcknowledgement', 'acknowledge', warnings.lateAcknowledgement);
  return found;
}

/** Labels of the chosen options whose line nobody has filled in. */
function optionsWithoutLine(answer: HeldAnswer | undefined): readonly string[] {
  return (answer?.chosen ?? [])
    .filter(({ id, detail }) => detail !== undefined && !answer?.details.has(id))
    .map(({ label }) => label);
}

function countOf(answer: HeldAnswer | undefined): number {
  return answer === undefined ? 0 : answer.chosen.length + linesOf(answer.text).length;
}

function editWarnings(
  blocks: readonly BuiltBlock[],
  { content, words }: DraftContext,
): readonly DraftWarning[] {
  const outdated = blocks.filter(({ state }) => state === 'outdated');
  const [first] = outdated;
  if (first === undefined) return [];
  const text = fillCount(content.language, words.warnings.edited, outdated.length);
  return [{ code: 'edited', key: first.key, text }];
}
