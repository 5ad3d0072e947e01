import type { ContentProblem } from './authored-file.ts';

/** Names that only the original or only its translation has, as problems of the translation's file. */
export function compareNames(
  path: string,
  what: string,
  wanted: readonly string[],
  given: readonly string[],
): ContentProblem[] {
  const missing = wanted.filter((name) => !given.includes(name));
  const surplus = given.filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => ({
      path,
      line: 1,
      message: `${what} "${name}" is not translated: add it`,
    })),
    ...surplus.map((name) => ({
      path,
      line: 1,
      message: `${what} "${name}" is not in the original: take it out or correct its name`,
    })),
  ];
}

/** The problem of a translated list that is longer or shorter than the original. */
export function compareLengths(
  path: string,
  what: string,
  wanted: readonly unknown[],
  given: readonly unknown[],
): ContentProblem[] {
  if (wanted.length === given.length) return [];
  const message = `${what} has ${given.length} entries, the original ${wanted.length}: translate each of them`;
  return [{ path, line: 1, message }];
}
