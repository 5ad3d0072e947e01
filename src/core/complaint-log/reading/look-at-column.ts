import { DATE_FORMS, type DateForm } from '#schema/record/complaint-log.ts';
import { readAmount } from './read-amount.ts';
import { momentReader } from './read-moment.ts';
import { UNREADABLE } from './read-time.ts';
import { endOf, startOf, textOf } from './utf-8.ts';

/** What the first records show of one column. */
export interface ColumnLook {
  readonly position: number;
  readonly heading: string;
  readonly filled: number;
  readonly blank: number;
  /** The first different values, cut. */
  readonly examples: readonly string[];
  readonly distinct: number;
  /** By form, how many values it reads. */
  readonly readable: Readonly<Record<DateForm, number>>;
  /** Values that are figures alone. */
  readonly figures: number;
  readonly numbers: number;
  /** Values that look like an e-mail address, a telephone number or the number of a person. */
  readonly personal: number;
  readonly decimalCommas: number;
}

const READERS = DATE_FORMS.map((form) => [form, momentReader(form)] as const);

const EXAMPLES = 5;
const EXAMPLE_LENGTH = 80;

/** An e-mail address, a telephone number, an identity number of eighteen signs. */
const PERSONAL =
  /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+|00)\d[\d\s()/-]{7,}|0\d{2,4}[\s/-]\d[\d\s-]{4,}|1[3-9]\d{9}|\d{17}[\dXx])$/;

/** Whether it is a number with a comma before its decimals: `1.240,50`. */
const COMMA = /^[^\d,]*[\d.\s]*\d,\d{1,2}\D*$/;

type Cell = Uint8Array;

function readableBy(cells: readonly Cell[]): Record<DateForm, number> {
  const counts = Object.fromEntries(DATE_FORMS.map((form) => [form, 0])) as Record<
    DateForm,
    number
  >;
  for (const cell of cells)
    for (const [form, read] of READERS)
      if (read(cell, 0, cell.length) !== UNREADABLE) counts[form] += 1;
  return counts;
}

function countOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length;
}

/** Looks at the cells of one column in the first records, without their outer blanks. */
export function lookAtColumn(
  position: number,
  heading: string,
  cells: readonly Cell[],
): ColumnLook {
  const filled = cells
    .map((cell) => {
      const start = startOf(cell, 0, cell.length);
      return cell.subarray(start, endOf(cell, start, cell.length));
    })
    .filter(({ length }) => length > 0);
  const texts = filled.map((cell) => textOf(cell, 0, cell.length));
  const distinct = new Set(texts);
  return {
    position,
    heading,
    filled: filled.length,
    blank: cells.length - filled.length,
    examples: [...distinct].slice(0, EXAMPLES).map((text) => text.slice(0, EXAMPLE_LENGTH)),
    distinct: distinct.size,
    readable: readableBy(filled),
    figures: countOf(texts, (text) => /^\d+$/.test(text)),
    numbers: countOf(
      texts,
      (text) => readAmount(text, '.') !== undefined || readAmount(text, ',') !== undefined,
    ),
    personal: countOf(texts, (text) => PERSONAL.test(text)),
    decimalCommas: countOf(texts, (text) => COMMA.test(text)),
  };
}

const NUMERIC_FORMS: readonly DateForm[] = ['yearFirst', 'dayFirst', 'monthFirst'];
const SERIAL_FORMS: readonly DateForm[] = ['serial1900', 'serial1904'];

/** Least share of the values that a form has to read, so that a column is one of dates. */
const MOST = 0.6;

/**
 * The forms that read most of a column's values: one, or several where nothing in it tells them apart;
 * none where it holds no dates. Serial numbers look like any number, so they count only where the
 * heading says that they are dates.
 */
export function formsOf(
  { readable, filled }: Pick<ColumnLook, 'readable' | 'filled'>,
  saysDate: boolean,
): readonly DateForm[] {
  const best = (forms: readonly DateForm[]) => Math.max(...forms.map((form) => readable[form]));
  const reading = (forms: readonly DateForm[]) =>
    forms.filter((form) => readable[form] === best(forms));
  const isEnough = (count: number) => count > 0 && count >= filled * MOST;
  const numeric = best(NUMERIC_FORMS);
  if (isEnough(numeric) && numeric >= readable.written) return reading(NUMERIC_FORMS);
  if (isEnough(readable.written))
    return numeric > 0 && numeric * 2 > filled ? reading(NUMERIC_FORMS) : ['written'];
  return saysDate && isEnough(best(SERIAL_FORMS)) ? reading(SERIAL_FORMS) : [];
}
