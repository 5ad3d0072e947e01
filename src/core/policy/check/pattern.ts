import { isChinese } from './units.ts';

/** One place in a pattern: what may stand there, and how far it may be from what stands before. */
export interface PatternPart {
  /** Terms and names of lists, any of which may stand here. */
  readonly alternatives: readonly string[];
  /** Units that may stand between this and what is before it. */
  readonly gap: number;
}

/** Words and lists in an order, such as `$we ... (reply|respond*) ~ <time>`. */
export type Pattern = readonly PatternPart[];

/** Units that `...` and `~` may stand for: a short clause and a long one, in English or in Chinese. */
const GAPS = { short: 6, long: 18, chineseShort: 12, chineseLong: 30 };

/** A list or a place, and nothing else. */
const ALONE = /^(?:\$[a-z0-9-]+|<\w+>)$/;
/** A list, alternatives, a place, a gap, or words up to one of them. */
const TOKEN = /\$[a-z0-9-]+|\([^()]*\)|<\w+>|\.\.\.|~|(?:(?!\.\.\.)[^$(<~])+/g;

/** Whether a term is more than words one after the other, or a list alone. */
export function isPattern(term: string): boolean {
  return /[$(~<]/.test(term) && !ALONE.test(term);
}

function alternativesOf(token: string): readonly string[] {
  return token.startsWith('(')
    ? token
        .slice(1, -1)
        .split('|')
        .map((one) => one.trim())
    : [token];
}

/** Reads a pattern. A gap stands before what it is written before. */
export function parsePattern(source: string): Pattern {
  const chinese = [...source].some((text) => isChinese({ text }));
  const short = chinese ? GAPS.chineseShort : GAPS.short;
  const long = chinese ? GAPS.chineseLong : GAPS.long;
  const parts: PatternPart[] = [];
  let gap = 0;
  for (const [token] of source.matchAll(TOKEN)) {
    const text = token.trim();
    if (text === '') continue;
    if (text === '...') gap = short;
    else if (text === '~') gap = long;
    else {
      parts.push({ alternatives: alternativesOf(text), gap });
      gap = 0;
    }
  }
  return parts;
}

/** The terms that a term is made of: itself, or what stands in the places of a pattern. */
export function termsWithin(term: string): readonly string[] {
  return isPattern(term) ? parsePattern(term).flatMap(({ alternatives }) => alternatives) : [term];
}

/** Names of the lists in a term. */
export function listNames(term: string): readonly string[] {
  return Array.from(term.matchAll(/\$([a-z0-9-]+)/g), ([, name = '']) => name);
}
