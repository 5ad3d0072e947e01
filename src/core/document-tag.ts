/** What a file says its language is: Word, and readers that speak, know the writings of Chinese by a country. */
export function documentTag(language: string): string {
  if (!language.startsWith('zh')) return language;
  return `zh-${new Intl.Locale(language).maximize().region}`;
}
