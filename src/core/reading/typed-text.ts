/**
 * What was typed, in the form in which it is read: full-width digits and signs become plain ones,
 * every run of blanks one space, letters small.
 */
export function plainText(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
