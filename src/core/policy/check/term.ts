import { isChinese, type Special, splitUnits } from './units.ts';

/** Units that may stand in the place of `...`: a short clause, in English or in Chinese. */
const GAP = 6;
const CHINESE_GAP = 12;

/** One unit of a term. */
export interface Step {
  readonly text: string;
  /** The word may go on: `acknowledg*`. */
  readonly isPrefix: boolean;
}

/** Words that a rule looks for, such as `respond* ... within`, ready to be compared. */
export interface Term {
  /** Its place among all terms of the rules. */
  readonly id: number;
  /** As it is written in the rule. */
  readonly source: string;
  /** What stands between the `...`; empty where the term is something special. */
  readonly parts: readonly (readonly Step[])[];
  /** Units that may stand between two parts. */
  readonly gap: number;
  readonly special?: Special;
}

const SPECIALS: ReadonlySet<string> = new Set<Special>([
  'time',
  'email',
  'phone',
  'url',
  'date',
  'outside',
  'name',
  'role',
  'office',
]);

function isSpecial(name: string): name is Special {
  return SPECIALS.has(name);
}

function hasChinese(source: string): boolean {
  return Array.from(source).some((text) => isChinese({ text }));
}

function readPart(part: string): readonly Step[] {
  return splitUnits(part).map(({ text, end }) => ({ text, isPrefix: part[end] === '*' }));
}

/**
 * Reads a term: words one after the other; `*` lets a word go on, `...` lets a few words stand
 * between, and `<time>`, `<email>`, `<phone>`, `<url>` and `<date>` stand for anything of the kind.
 */
export function parseTerm(source: string, id: number): Term {
  const parts = source.includes('...') ? source.split('...') : [source];
  const gap = parts.length > 1 && hasChinese(source) ? CHINESE_GAP : GAP;
  const name = source.startsWith('<') ? (/^<(\w+)>$/.exec(source)?.[1] ?? '') : '';
  if (isSpecial(name)) return { id, source, parts: [], gap, special: name };
  return { id, source, parts: parts.map(readPart), gap };
}
