import { fill, spaceAfter } from '#core/message.ts';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import type { AnswerMark } from './answer-mark.ts';
import type {
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  Run,
  TableBlock,
  TableCell,
  TableColumn,
} from './document.ts';

/** A heading that begins a chapter, on a new page unless told otherwise. */
export function chapter(id: string, text: string, startsPage = true): HeadingBlock {
  return { kind: 'heading', level: 1, id, text, startsPage };
}

/** A heading below a chapter: 2 stands in the contents, 3 does not. */
export function heading(level: 2 | 3, id: string, text: string): HeadingBlock {
  return { kind: 'heading', level, id, text };
}

/** A paragraph of plain text, or of runs. Empty texts are left out of the joined sentence. */
export function paragraph(
  content: string | readonly Run[],
  tone?: ParagraphBlock['tone'],
): ParagraphBlock {
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  return tone === undefined ? { kind: 'paragraph', runs } : { kind: 'paragraph', runs, tone };
}

/** A text with the word that says what it is before it. */
export function labelRuns(label: string, text: string): readonly Run[] {
  return [{ text: `${label}${spaceAfter(label)}`, strong: true }, { text }];
}

/** A text that somebody typed, with the word that says what it is before it. */
export function labelled(label: string, text: string): ParagraphBlock {
  return paragraph(labelRuns(label, text));
}

/** A filled message in which one place, such as `clause`, is a run of its own style. */
export function fillRun(
  template: string,
  [place, run]: readonly [string, Run],
  values: Readonly<Record<string, string | number>>,
): readonly Run[] {
  const [before = '', ...after] = template.split(`{${place}}`);
  const plain = (text: string): Run[] => (text === '' ? [] : [{ text: fill(text, values) }]);
  return [...plain(before), ...after.flatMap((text) => [run, ...plain(text)])];
}

/** A list without numbers. */
export function bullets(items: readonly (readonly Run[])[]): ListBlock {
  return { kind: 'list', ordered: false, items };
}

/** A list whose order means something. */
export function numbered(items: readonly (readonly Run[])[]): ListBlock {
  return { kind: 'list', ordered: true, items };
}

/** A cell of a table from a text or runs, filled with a level's colour or led by an answer's mark. */
export function cell(
  content: string | readonly Run[],
  extra: { readonly level?: MaturityLevel | null; readonly mark?: AnswerMark } = {},
): TableCell {
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  return {
    runs,
    ...(extra.level === undefined || extra.level === null ? {} : { level: extra.level }),
    ...(extra.mark === undefined ? {} : { mark: extra.mark }),
  };
}

/** A column: its label, its share of the width, and where its text stands. */
export function column(
  label: string,
  width: number,
  align: NonNullable<TableColumn['align']> = 'start',
): TableColumn {
  return { label, width, align };
}

/** A table whose first cells name their rows. */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): TableBlock {
  return { kind: 'table', caption, columns, rows, rowHeaders: true };
}
