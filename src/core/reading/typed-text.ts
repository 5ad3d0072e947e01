/**
 * What was typed, in the form in which it is read: full-width digits and signs become plain ones,
 * every run of blanks one space, letters small; signs that nobody sees, as pages and office programs
 * put beside days and numbers, are left out.
 */
export function plainText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
