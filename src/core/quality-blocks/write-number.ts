import { writingTag } from '#core/message.ts';

/** How the numbers of a chart are written. */
export interface NumberWriting {
  /** A value of the scale: as few digits as it has. */
  readonly tick: (value: number) => string;
  /** A value that was worked out: three digits or a little more. */
  readonly figure: (value: number) => string;
}

/**
 * Numbers of a language; shares, from 0 to 1, as per cent. `largest` is the largest number of the chart:
 * all have as many digits behind the point as it needs to be told from the next.
 */
export function numberWriting(
  language: string,
  { isShare = false, largest = 10 }: { isShare?: boolean; largest?: number } = {},
): NumberWriting {
  const tag = writingTag(language);
  const style = isShare ? ({ style: 'percent' } as const) : {};
  const format = (digits: number) => {
    const one = new Intl.NumberFormat(tag, { ...style, maximumFractionDigits: digits });
    return (value: number) => withMinus(one.format(value));
  };
  const [whole, one, two] = [format(0), format(1), format(2)];
  const size = isShare ? 10 : Math.abs(largest);
  return {
    tick: (value) => (Math.abs(value) * (isShare ? 100 : 1) < 1 ? two : one)(value),
    figure: size >= 1000 ? whole : size >= 10 ? one : two,
  };
}

/** A number with so many digits behind the point, no more and no fewer. */
export function withDigits(language: string, value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return withMinus(new Intl.NumberFormat(writingTag(language), options).format(value));
}

/** The sign of a number below zero as it is printed: a hyphen would part from its number at the end of a line. */
function withMinus(number: string): string {
  return number.replace(/^-/u, '−');
}

/** The largest of some numbers by its size; 0 of none. */
export function largestOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
}
