import { Converter } from 'opencc-js/t2cn';

const FIRST_IDEOGRAPH = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;
/** What the converter keeps apart and policies do not: 覆核 is 复核, 回覆 is 回复. */
const ALSO: readonly (readonly [string, string])[] = [['覆', '复']];

/** Each traditional character with the simplified one, as the converter gives them. */
function readConverter(): ReadonlyMap<string, string> {
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs = Array.from({ length: LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1 }, (_, at) => {
    const character = String.fromCodePoint(FIRST_IDEOGRAPH + at);
    return [character, convert(character)] as const;
  });
  return new Map([...pairs.filter(([from, to]) => from !== to), ...ALSO]);
}

let known: ReadonlyMap<string, string> | undefined;

/**
 * The traditional characters that stand for a character of these terms. Rules are written in
 * simplified characters; with this they read both, and the converter itself stays at home.
 */
export function traditionalForms(terms: readonly string[]): Readonly<Record<string, string>> {
  known ??= readConverter();
  const written = new Set(terms.join(''));
  return Object.fromEntries([...known].filter(([, simplified]) => written.has(simplified)));
}
