import { fill, writingTag } from '#core/message.ts';
import type { LogShare } from '#schema/record/log-figures.ts';
import type { MonitoringContext } from './monitoring-context.ts';

type Spoken = Pick<MonitoringContext, 'words' | 'language'>;

const NUMBER_FORMATS = new Map<string, Intl.NumberFormat>();
const MONTH_FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, digits: number, fewest: number): Intl.NumberFormat {
  const key = `${language} ${digits} ${fewest}`;
  const tag = writingTag(language);
  const digitsOf = { minimumFractionDigits: fewest, maximumFractionDigits: digits };
  const format = NUMBER_FORMATS.get(key) ?? new Intl.NumberFormat(tag, digitsOf);
  NUMBER_FORMATS.set(key, format);
  return format;
}

/** A whole number, with its thousands apart. */
export function countText(value: number, language: string): string {
  return formatOf(language, 0, 0).format(value);
}

/** A number with as many decimals as are said, none of them left out. */
export function decimalText(value: number, language: string, digits = 1): string {
  return formatOf(language, digits, digits).format(value);
}

/** Days with one decimal where they are not whole; a dash where there are none. */
export function daysText(value: number | undefined, { words, language }: Spoken): string {
  return value === undefined ? words.none : formatOf(language, 1, 0).format(value);
}

/** Money or a score with two decimals. */
export function amountText(value: number, language: string): string {
  return formatOf(language, 2, 2).format(value);
}

/**
 * A share of one in per cent with one decimal. It reads 100% for all and 0% for none alone: what would
 * be rounded there is said to be above or below.
 */
export function percentText(part: number, whole: number, { words, language }: Spoken): string {
  if (whole === 0) return words.none;
  if (part === 0 || part === whole) return part === 0 ? '0%' : '100%';
  const tenths = Math.round((part * 1000) / whole);
  if (tenths === 0) return fill(words.share.below, { percent: decimalText(0.1, language) });
  if (tenths === 1000) return fill(words.share.above, { percent: decimalText(99.9, language) });
  return `${decimalText(tenths / 10, language)}%`;
}

/** `87.1% (74 of 85)`. */
export function partText(part: number, whole: number, spoken: Spoken): string {
  if (whole === 0) return spoken.words.none;
  return fill(spoken.words.share.of, {
    percent: percentText(part, whole, spoken),
    part: countText(part, spoken.language),
    whole: countText(whole, spoken.language),
  });
}

/** `78% to 93%`, Wilson's interval of a share of fewer than 100; empty where the share has none. */
export function intervalText({ low, high }: LogShare, { words, language }: Spoken): string {
  if (low === undefined || high === undefined) return '';
  return fill(words.share.interval, {
    low: countText(low * 100, language),
    high: countText(high * 100, language),
  });
}

/** A share with its two numbers, and its interval where it has one. */
export function shareText(share: LogShare, spoken: Spoken): string {
  const text = partText(share.part, share.whole, spoken);
  const interval = intervalText(share, spoken);
  return interval === '' ? text : fill(spoken.words.share.withInterval, { share: text, interval });
}

/** A month such as `2026-03` as it is written: `Mar 2026`. */
export function monthText(month: string, language: string): string {
  const tag = writingTag(language);
  const style = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const format = MONTH_FORMATS.get(tag) ?? new Intl.DateTimeFormat(tag, style);
  MONTH_FORMATS.set(tag, format);
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
