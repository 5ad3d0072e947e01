const NUMBER = '\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Z]\\d{1,2}(?:\\.\\d{1,2})*';
/** A number at the start of a cell, its word before it or not, and what follows it. */
const AT_START = new RegExp(
  `^(?:(?:code|clause|provision|section|paragraph|para|item|no|ref|part|第)[\\s.:#]*){0,3}(${NUMBER})(?![\\d%])\\s*(?:[条條款章节節]|[.):：–—-](?=\\s|$))?\\s*`,
  'i',
);
const RANGE = new RegExp(
  `^\\s*(?:(to|–|—|-|~|至)|(?:and|&|,|、|;|/|和))\\s*(${NUMBER})(?![\\d%])`,
  'i',
);

/** Every number between two of one section, such as 1.2 to 1.4; the two where they are none. */
function between(first: string, last: string): readonly string[] {
  const [, section = '', from = ''] = /^(.*\.)?(\d+)$/.exec(first) ?? [];
  const [, sameSection = '', to = ''] = /^(.*\.)?(\d+)$/.exec(last) ?? [];
  const count = Number(to) - Number(from) + 1;
  if (section !== sameSection || !(count > 1 && count <= 30)) return [first, last];
  return Array.from({ length: count }, (_, at) => `${section}${Number(from) + at}`);
}

/** The numbers that a text begins with, and what is left of it. */
export function readNumbers(text: string): {
  readonly numbers: readonly string[];
  readonly rest: string;
} {
  const start = AT_START.exec(text.trim());
  if (start?.[1] === undefined) return { numbers: [], rest: text.trim() };
  let numbers: readonly string[] = [start[1]];
  let rest = text.trim().slice(start[0].length);
  for (let next = RANGE.exec(rest); next !== null; next = RANGE.exec(rest)) {
    const [whole, isRange, number = ''] = next;
    const last = numbers.at(-1) ?? '';
    numbers = isRange ? [...numbers.slice(0, -1), ...between(last, number)] : [...numbers, number];
    rest = rest.slice(whole.length);
  }
  return { numbers: [...new Set(numbers)], rest: rest.replace(/^[\s.:：–—-]+/, '') };
}

/** Whether a text is a number and nothing else. */
export function isNumber(text: string): boolean {
  const { numbers, rest } = readNumbers(text);
  return numbers.length > 0 && rest === '';
}
