import { baseLanguage } from '#core/base-language.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ContentProblem } from './authored-file.ts';

/** What stands there in a language, or in the one that it is a variant of. */
export function inLanguage<Text>(
  texts: Readonly<Record<string, Text>>,
  language: string,
): Text | undefined {
  const own = ownEntry(texts, language);
  const base = baseLanguage(language);
  return own === undefined && base !== undefined ? inLanguage(texts, base) : own;
}

/** Takes the texts of a file in one language, and keeps a problem for each that is not there. */
export function speakIn(language: string, path: string) {
  const problems: ContentProblem[] = [];
  const say = (texts: Readonly<Record<string, string>>): string => {
    const said = inLanguage(texts, language);
    if (said !== undefined) return said;
    const message = `has no words in "${language}" for "${texts['en'] ?? ''}": add them`;
    problems.push({ path, line: 1, message });
    return '';
  };
  return { say, problems };
}
