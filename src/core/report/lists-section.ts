import { chapter } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { markedList } from './marked-list.ts';
import { notApplicableList } from './not-applicable-list.ts';
import type { ReportContext } from './report-context.ts';
import { unknownList } from './unknown-list.ts';

/** Three lists to settle before the report is relied on. */
export function listsSection(context: ReportContext): readonly Block[] {
  return [
    chapter('lists', context.words.lists.title),
    ...notApplicableList(context),
    ...unknownList(context),
    ...markedList(context),
  ];
}
