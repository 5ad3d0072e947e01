/** A language as folders are named by it, such as `fr` or `zh-hant`: part of a regular expression. */
export const LANGUAGE_TAG = '[a-z]{2,3}(?:-[a-z0-9]{2,8})*';

/**
 * The language whose words stand in for what one of its variants does not say itself: `zh` for
 * `zh-hant`, as RFC 4647 looks languages up. Undefined for a language that is no variant.
 */
export function baseLanguage(language: string): string | undefined {
  const end = language.lastIndexOf('-');
  return end === -1 ? undefined : language.slice(0, end);
}
