import { chapter } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { markedList } from './marked-list.ts';
import { notApplicableList } from './not-applicable-list.ts';
import type { ReportContext } from './report-context.ts';
import { unknownList } from './unknown-list.ts';

/** What to settle before the report is relied on; what reviewers marked goes out only where it is ticked. */
export function listsSection(context: ReportContext): readonly Block[] {
  const { has, words } = context;
  return [
    chapter('lists', words.lists.title),
    ...(has('lists') ? [...notApplicableList(context), ...unknownList(context)] : []),
    ...(has('marks') ? markedList(context) : []),
  ];
}
