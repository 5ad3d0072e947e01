/** The marks of answers where they are written and not drawn: a sign, and the word for it. */

import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { ReportDocument, TableCell } from '#core/document/document.ts';
import { withLabel } from '#core/message.ts';
import { readableLine } from './readable-text.ts';

/** The sign of each answer; signs differ by shape, as the drawn marks do. */
export const ANSWER_SIGNS: Readonly<Record<AnswerMark, string>> = {
  met: '✓',
  partly: '◐',
  unmet: '✗',
  notApplicable: '–',
  unknown: '?',
  none: '○',
};

/** What stands before the text of a cell with a mark. */
export interface AnswerSign {
  readonly mark: AnswerMark;
  readonly sign: string;
  /** The answer's word, with a colon where text follows; empty where the cell's own text says it. */
  readonly word: string;
}

/** The sign of a cell and its word; undefined where the cell has no mark. */
export function answerSign(
  { mark, runs }: TableCell,
  { markLabels }: Pick<ReportDocument, 'markLabels'>,
): AnswerSign | undefined {
  if (mark === undefined) return undefined;
  const text = readableLine(runs.map((run) => run.text).join(''));
  const label = readableLine(markLabels[mark]);
  const isSaid = text.toLowerCase().startsWith(label.toLowerCase());
  const word = isSaid ? '' : text === '' ? label : withLabel(label, '');
  return { mark, sign: ANSWER_SIGNS[mark], word };
}
