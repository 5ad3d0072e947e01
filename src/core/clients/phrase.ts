import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { dayAt } from '#core/calendar/day.ts';
import { fill, writeDay } from '#core/message.ts';
import { startDraft } from '#core/record/draft.ts';
import { type DatedEdits, makeEdit } from '#core/record/edit.ts';
import type { RecordKind } from '#core/record/record-kind.ts';
import type { Action } from '#schema/record/action.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Finding } from '#schema/record/finding.ts';
import type { Phrase } from '#schema/record/phrase.ts';
import { PHRASE_FORMAT, PHRASE_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import { namesIn } from './known-names.ts';
import { type InsteadOfNames, type TakeNames, takeNames } from './without-names.ts';

/** Longest name that is made of the beginning of a finding, in characters. */
const NAME_LENGTH = 80;

function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<Fields>;
}

/** What of the first action about a finding is kept: never who does it, nor when. */
function actionOf(
  { actions }: Assessment,
  findingId: string,
  take: (text: string | undefined) => string | undefined,
): Phrase['action'] {
  const found = inRegisterOrder(actions).find(([, action]) => action.findingId === findingId);
  if (found === undefined) return undefined;
  const { cause, correction, correctiveAction, effort } = found[1];
  return given({
    ...{ cause: take(cause), correction: take(correction) },
    ...{ correctiveAction: take(correctiveAction), effort },
  });
}

/**
 * The wording of a finding and of its first action, to be used for others: without evidence, extent,
 * grade, people and days, and with a place in every text where a name that the record knows stood.
 */
export function makePhrase(
  assessment: Assessment,
  [findingId, finding]: readonly [id: string, finding: Finding],
  { id, now }: { readonly id: string; readonly now: string },
  instead: Omit<InsteadOfNames, 'organisation'>,
): Phrase {
  const names: TakeNames = takeNames(namesIn(assessment), {
    ...instead,
    organisation: '{organisation}',
  });
  const take = (text: string | undefined) => text && names(text);
  const condition = take(finding.condition);
  const action = actionOf(assessment, findingId, take);
  return {
    format: PHRASE_FORMAT,
    version: PHRASE_FORMAT_VERSION,
    ...{ id, createdAt: now, updatedAt: now },
    name: Array.from((condition ?? '').replace(/\s+/g, ' ').trim())
      .slice(0, NAME_LENGTH)
      .join(''),
    finding: {
      clauseId: finding.clauseId,
      ...given({ condition, effect: take(finding.effect) }),
    },
    ...(action ? { action } : {}),
  };
}

/** The free texts of a wording, in the order in which a person reads them. */
export function phraseTexts({
  finding,
  action,
}: Pick<Phrase, 'finding' | 'action'>): readonly string[] {
  const { condition, effect } = finding;
  const texts = [condition, effect, action?.cause, action?.correction, action?.correctiveAction];
  return texts.filter((text): text is string => Boolean(text));
}

/** A finding and, where the wording has one, an action, with the places filled for an assessment. */
export function fromPhrase(
  { finding, action }: Phrase,
  { organisation }: Pick<Assessment, 'organisation'>,
  { now, language, findingId }: Readonly<Record<'now' | 'language' | 'findingId', string>>,
): { readonly finding: Finding; readonly action: Action | undefined } {
  const places = { organisation, date: writeDay(language, dayAt(now)) };
  const filled = <Fields extends object>(fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'string' && name !== 'clauseId' ? fill(value, places) : value,
      ]),
    ) as Fields;
  return {
    finding: { ...filled(finding), evidence: [] },
    action: action && { ...filled(action), findingId, status: 'open' },
  };
}

/** One change to a wording. */
export type PhraseChange = {
  readonly kind: 'settings';
  readonly fields: Partial<Pick<Phrase, 'name'>>;
};

function applyEdits(phrase: Phrase, { edits, at }: DatedEdits): Phrase {
  const draft = startDraft(phrase);
  for (const edit of edits) makeEdit(draft, edit);
  draft.set(['updatedAt'], at);
  return draft.now();
}

/** Wordings as a kind of record. */
export const phraseKind: RecordKind<Phrase, PhraseChange> = {
  name: 'phrase',
  editsOf: ({ fields }) => Object.entries(fields).map(([name, value]) => ({ path: [name], value })),
  asFound: (phrase) => phrase,
  apply: applyEdits,
  isAllowed: () => true,
  isUndoable: () => true,
  entryOf: () => undefined,
  isOne: () => false,
};
