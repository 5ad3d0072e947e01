import type { ContentProblem } from '#core/content/authored-file.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ContentWords } from './words.ts';

/** What is wrong in a file of content, with the field, and what to do about it. */
export function contentSentence(
  { field, message, values = {} }: Pick<ContentProblem, 'field' | 'message' | 'values'>,
  words: ContentWords,
): string {
  const kind = String(values['kind'] ?? '');
  const problem = fill(ownEntry<string>(words.problems, message) ?? message, {
    ...values,
    kind: ownEntry<string>(words.kinds, kind) ?? kind,
  });
  return field === undefined ? problem : fill(words.inField, { field, problem });
}
