import { existsSync, readdirSync } from 'node:fs';

/** The languages there are words for: the folders of `content/locales`, each named by its tag. */
export function languages(root: string = process.cwd()): readonly string[] {
  const folder = `${root}/content/locales`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Whether a language is written in ideographs, for which there is a font of its own. */
export function hasIdeographs(language: string): boolean {
  return /^(?:Han[st]|Jpan)$/.test(new Intl.Locale(language).maximize().script ?? '');
}
