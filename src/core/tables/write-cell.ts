import { ownEntry } from '#core/own-entry.ts';
import type { RegisterContext } from '#core/register/context.ts';
import type { ChoiceField, Field } from '#core/register/field.ts';
import { type AnyEntry, textIn } from '#core/register/typed-entry.ts';
import { choiceLabel, type FieldWords } from '#core/register/words.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import type { Names } from './names.ts';
import type { Cell } from './table.ts';

/** Between several things in one cell. */
export const LIST_SIGN = '; ';

interface Written {
  readonly entry: AnyEntry;
  readonly words: FieldWords;
  readonly names: Names;
  readonly context: RegisterContext;
}

/** The name of what is linked, or its id where it is no longer there. */
function linked(id: string, names: ReadonlyMap<string, string>): string {
  return names.get(id) ?? id;
}

function choiceCell(
  field: ChoiceField,
  value: unknown,
  { entry, words, context }: Written,
): string {
  const textOf = textIn({ entry, touched: {}, language: '' });
  const chosen = value ?? field.suggest?.(textOf, context);
  if (typeof chosen !== 'string' && typeof chosen !== 'number') return '';
  return choiceLabel(words, chosen, field.isBinding?.(textOf, context));
}

/** One field of an entry as a cell. What the rule suggests stands there while nobody chose otherwise. */
export function writeCell(name: string, field: Field, written: Written): Cell {
  const { words, names } = written;
  const value = ownEntry(written.entry, name);
  const list = Array.isArray(value) ? value : [];
  switch (field.kind) {
    case 'line':
    case 'text':
      return String(value ?? '');
    case 'day':
      return value ? { day: String(value) } : '';
    case 'count':
      return typeof value === 'number' ? value : '';
    case 'choice':
      return choiceCell(field, value, written);
    case 'clause':
    case 'finding':
    case 'sample':
      return value === undefined ? '' : linked(String(value), names[field.kind]);
    case 'criteria':
    case 'clauses':
    case 'evidence':
      return list.map((id) => linked(String(id), names[field.kind])).join(LIST_SIGN);
    case 'files':
      return list.map((file: Attachment) => file.name).join(LIST_SIGN);
    case 'mark':
      return value === true ? words.label : '';
  }
}
