/** Names in English, in German and in French, without accents, and what they are cut to. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'janvier', 'janv'],
  ['february', 'feb', 'februar', 'fevrier', 'fevr'],
  ['march', 'mar', 'marz', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni', 'juin'],
  ['july', 'jul', 'juli', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'dezember', 'dez', 'decembre'],
];

/** The number of a month by its name or what it is cut to; undefined for any other word. */
export function monthOf(name: string): number | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const at = MONTHS.findIndex((names) => names.includes(plain));
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
