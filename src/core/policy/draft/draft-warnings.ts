import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, joinList, joinSentences, writeDay } from '#core/message.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { type BuiltBlock, buildBlocks, type DraftContext } from './build-block.ts';
import { endingsInReach } from './code-endings.ts';
import { codeWarnings } from './code-warnings.ts';
import type { DraftWarning } from './draft-warning.ts';
import { dutyTable, MATRIX } from './duties.ts';
import { openSentences } from './duty-fillings.ts';
import { writePeriod } from './fill-places.ts';
import { type HeldAnswer, holds, linesOf } from './held-answers.ts';
import { innerLimitWarnings } from './inner-limits.ts';
import { plainText } from './markdown-blocks.ts';
import { isLonger } from './period-length.ts';
import { brokenPromises } from './ties.ts';

/**
 * What the answers leave open or contradict, what the chosen code says against them, and what an
 * assessment says against the text. `today` is a day, such as `2026-11-25`.
 */
export function draftWarnings(
  context: DraftContext,
  today: string,
  tie?: { readonly catalogue: Catalogue; readonly assessment: Assessment },
): readonly DraftWarning[] {
  const blocks = context.content.documents.flatMap((document) => buildBlocks(document, context));
  return [
    ...answerWarnings(context),
    ...limitsNotGiven(context),
    ...dutyWarnings(context),
    ...innerLimitWarnings(context),
    ...codeWarnings(context),
    ...endWarnings(context, today),
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

/** Codes of what has to be filled in or mended before a draft may go out as final. */
const GAPS: readonly DraftWarning['code'][] = ['noName', 'noOutsideBody', 'heldTo'];

/** What keeps a draft from going out as final. While it is so, its documents say that they are drafts. */
export function openGaps(context: DraftContext): readonly DraftWarning[] {
  return [...answerWarnings(context), ...codeWarnings(context)].filter(({ code }) =>
    GAPS.includes(code),
  );
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
  const [complex, answer, update] = ['complex', 'answer', 'update'].map(period);
  const acknowledge = period('acknowledge');
  if (complex && answer && !isLonger(complex, answer))
    warn('notShorter', 'complex', warnings.notShorter);
  if (acknowledge && answer && isLonger(acknowledge, answer))
    warn('lateAcknowledgement', 'acknowledge', warnings.lateAcknowledgement);
  const longest = complex ?? answer;
  if (update && longest && !isLonger(longest, update))
    warn('neverDue', 'update', warnings.neverDue);
  return found;
}

/** Limits that are filled in as a start, which nobody has promised yet: all in one line, since a new draft has many. */
function limitsNotGiven({ content, held, words }: DraftContext): readonly DraftWarning[] {
  const { language } = content;
  const ours = [...held.values()].filter(
    ({ question, isOurs }) =>
      question.kind === 'period' && isOurs && holds(filled(question.id), held),
  );
  const [first] = ours;
  if (first === undefined) return [];
  const limits = ours.flatMap(({ question, period }) =>
    period === undefined
      ? []
      : [
          fill(words.warnings.limit, {
            ask: question.ask,
            limit: writePeriod(language, period, words),
          }),
        ],
  );
  const text = fillCount(language, words.warnings.notGiven, ours.length, {
    limits: joinList(language, limits),
  });
  return [{ code: 'notGiven', questionId: first.question.id, text }];
}

const filled = (id: string) => ({ when: { [id]: ['filled'] } });

/** Duties for which nobody answers, and those for which several do. */
function dutyWarnings({ content, held, fillings, words }: DraftContext): readonly DraftWarning[] {
  const table = dutyTable(held, fillings);
  return openSentences(content.language, table, words.matrix).map((text) => ({
    ...{ code: 'openDuties', questionId: MATRIX, text },
  }));
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

/** What of the chosen code ends before the policy is looked at again. */
function endWarnings(context: DraftContext, today: string): readonly DraftWarning[] {
  const { content, words } = context;
  return endingsInReach(context, today).map(({ code, ending: { what, until, after } }) => ({
    code: 'ends',
    questionId: 'code',
    text: fill(words.warnings.ends, {
      code: code.name,
      day: writeDay(content.language, until),
      what,
      after,
    }),
  }));
}
