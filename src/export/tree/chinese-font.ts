/** Chinese in the traditional writing, told by its script or by where it is written so. */
const TRADITIONAL = /^zh-(?:Hant|TW|HK|MO)\b/iu;

export function isTraditional(language: string): boolean {
  return TRADITIONAL.test(language);
}

/** The font that Office has for Chinese; in a text of another language it is that of the simplified writing. */
export function chineseFont(language: string): string {
  return isTraditional(language) ? 'Microsoft JhengHei' : 'Microsoft YaHei';
}
