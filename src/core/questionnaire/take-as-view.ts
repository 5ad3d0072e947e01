import type { Change } from '#core/assessment/change.ts';
import { fill, joinSentences } from '#core/message.ts';
import { groupsOf, isPromised } from '#core/perspectives/groups.ts';
import { fitText } from '#core/record/fit-text.ts';
import { plainName } from '#core/tables/read-cell.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Perspective } from '#schema/record/perspective.ts';
import type { AnswerRow } from './returned.ts';

type Words = Pick<QuestionnaireWords, 'evidenceNamed' | 'cut'>;
type Record = Pick<Assessment, 'perspectives' | 'handedOut'>;

/** Whose view something is that came back. */
export interface View {
  readonly group: string;
  /** It is kept only where no anonymity was promised. */
  readonly name: string;
  readonly isAnonymous: boolean;
}

/**
 * The change that takes what came back as the view of one of a group. Somebody who is named and answers
 * again takes the place of what they said before. Of whoever was promised anonymity neither name nor
 * day is kept.
 */
export function takeAsView(
  said: readonly AnswerRow[],
  view: View,
  assessment: Record,
  {
    words,
    today,
    newId,
  }: { readonly words: Words; readonly today: string; readonly newId: string },
): Change {
  const group = view.group.trim();
  const name = view.name.trim();
  const isAnonymous = view.isAnonymous || isPromised(assessment, group);
  const id = (isAnonymous ? undefined : before(assessment, group, name)) ?? newId;
  const named = { on: today, ...(name === '' ? {} : { name }) };
  const answers = answersIn(said, words);
  return {
    kind: 'perspectives',
    id,
    fields: { group, isAnonymous, ...(isAnonymous ? {} : named), answers },
  };
}

/** Whether somebody of the group said exactly the same: the file may have been read before. */
export function isSaidBefore(
  said: readonly AnswerRow[],
  group: string,
  assessment: Record,
  words: Words,
): boolean {
  const inOrder = (answers: Perspective['answers']) =>
    JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const now = inOrder(answersIn(said, words));
  return groupsOf(assessment)
    .filter(({ label }) => plainName(label) === plainName(group))
    .some(({ people }) => people.some(({ answers }) => inOrder(answers) === now));
}

function before({ perspectives = {} }: Record, group: string, name: string): string | undefined {
  const isSame = (one: Perspective) =>
    plainName(one.group) === plainName(group) && plainName(one.name ?? '') === plainName(name);
  return name === '' ? undefined : Object.entries(perspectives).find(([, one]) => isSame(one))?.[0];
}

function answersIn(said: readonly AnswerRow[], words: Words): Perspective['answers'] {
  return Object.fromEntries(
    said.map(({ criterionId, said: { value, note, reason, evidence } }) => {
      const parts = [
        reason ?? '',
        note ?? '',
        evidence ? fill(words.evidenceNamed, { evidence }) : '',
      ].filter(Boolean);
      const text = parts.length > 0 && fitText(joinSentences(parts), words.cut);
      return [criterionId, { ...(value ? { value } : {}), ...(text ? { note: text } : {}) }];
    }),
  );
}
