import { fill, joinChoice } from '#core/message.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

const OPTION = '--language';

/**
 * Takes `--language` out of the arguments, wherever it stands. It is read before everything else,
 * because what is wrong with the others is said in it; what is wrong with itself is said in `words`.
 * Throws a `UsageError`.
 */
export function takeLanguage(
  args: readonly string[],
  languages: readonly string[],
  { wrongUsage }: CommandWords,
): { readonly language: string; readonly others: readonly string[] } {
  const { asked, others } = sortOut(args);
  const language = asked.at(-1) ?? DEFAULT_LANGUAGE;
  if (languages.includes(language)) return { language, others };
  const template = language === '' ? wrongUsage.noLanguage : wrongUsage.unknownLanguage;
  const known = joinChoice(DEFAULT_LANGUAGE, languages);
  throw new UsageError(fill(template, { language, known }));
}

/** The languages asked for, empty where the name is missing, and everything else. */
function sortOut(args: readonly string[]) {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const asked: string[] = [];
  const others: string[] = [];
  for (let position = 0; position < options.length; position += 1) {
    const argument = options[position] ?? '';
    if (argument === OPTION) asked.push(options[++position] ?? '');
    else if (argument.startsWith(`${OPTION}=`)) asked.push(argument.slice(OPTION.length + 1));
    else others.push(argument);
  }
  return { asked, others: [...others, ...args.slice(options.length)] };
}
