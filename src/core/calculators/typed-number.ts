import { ownEntry } from '#core/own-entry.ts';
import type { Calculator, CalculatorInput, Unit, Values } from './calculator.ts';

/** Why what stands in a field cannot be reckoned with. */
export type NumberProblem = 'missing' | 'notNumber' | 'outside';

/** What a text in an input's field says: a number, nothing where that is right, or why it cannot be used. */
type ReadNumber = { readonly value: number | undefined } | { readonly problem: NumberProblem };

const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const PLAIN = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;
/** Shares are typed in per cent. */
const PERCENT = 100;
/** Both languages write numbers like this. */
const TYPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** The number in a text as English and Chinese write it: commas between thousands, full-width digits, blanks. */
function numberIn(text: string): number | undefined {
  const plain = text.replace(/\s/g, '').replace(/−/g, '-');
  return GROUPED.test(plain) || PLAIN.test(plain) ? Number(plain.replaceAll(',', '')) : undefined;
}

/** Reads what was typed for an input. A share is per cent, with or without its sign. */
export function readTyped(
  { unit, least, most, start }: CalculatorInput,
  typed: string,
): ReadNumber {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return start === undefined ? { value: undefined } : { problem: 'missing' };
  const number = numberIn(unit === 'share' ? text.replace(/%$/, '') : text);
  if (number === undefined) return { problem: 'notNumber' };
  const value = unit === 'share' ? exact(number / PERCENT) : number;
  return value >= least && value <= most ? { value } : { problem: 'outside' };
}

/** A value as it would be typed, such as `5` for a share of 0.05. */
export function writeTyped(value: number | undefined, unit: Unit): string {
  if (value === undefined) return '';
  return TYPED.format(unit === 'share' ? exact(value * PERCENT) : value);
}

/** Without what binary fractions add: 0.29 × 100 is 29. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** All that stands in the fields of a calculator. */
export interface ReadFields {
  /** Only to be reckoned with while there are no problems. */
  readonly values: Values;
  readonly problems: ReadonlyMap<string, NumberProblem>;
  /** The inputs that nobody has typed into, so that they hold the example's numbers. */
  readonly examples: ReadonlySet<string>;
}

/** Reads what was typed, by the inputs' ids; where nothing was, the example stands. */
export function readFields(
  { inputs }: Calculator,
  typed: Readonly<Record<string, string>>,
): ReadFields {
  const problems = new Map<string, NumberProblem>();
  const values = inputs.map((input): readonly [string, number | undefined] => {
    const text = ownEntry(typed, input.id);
    const read = text === undefined ? { value: input.start } : readTyped(input, text);
    if ('problem' in read) problems.set(input.id, read.problem);
    return [input.id, 'value' in read ? read.value : undefined];
  });
  const untyped = inputs.filter(
    ({ id, start }) => start !== undefined && ownEntry(typed, id) === undefined,
  );
  return {
    values: Object.fromEntries(values),
    problems,
    examples: new Set(untyped.map(({ id }) => id)),
  };
}
