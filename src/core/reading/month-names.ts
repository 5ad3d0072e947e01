const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** The number of a month by its English name or what it is cut to; undefined for any other word. */
export function monthOf(name: string): number | undefined {
  const at = MONTHS.findIndex((names) => names.some((one) => one === name));
  return at < 0 ? undefined : at + 1;
}

const DIGITS = '〇一二三四五六七八九';

/** A number of one or two digits in Chinese words: `二十五` is 25. */
function tens(words: string): string {
  const [before = '', after = ''] = words.split('十');
  const ten = before === '' ? 1 : DIGITS.indexOf(before);
  return String(ten * 10 + (after === '' ? 0 : DIGITS.indexOf(after)));
}

/** A text with the numbers of a Chinese date in digits: `二〇二六年十月三日` becomes `2026年10月3日`. */
export function withDigits(text: string): string {
  return text
    .replace(/[零○]/g, '〇')
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?(?=[月日号])/g, tens)
    .replace(/[〇一二三四五六七八九]+(?=[年月日号])/g, (words) =>
      [...words].map((word) => DIGITS.indexOf(word)).join(''),
    );
}
