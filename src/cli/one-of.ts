import { fill } from '#core/message.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

/** The choice that an option names. Throws a `UsageError` with those there are. */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string,
  option: string,
  { wrongUsage }: CommandWords,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new UsageError(
    fill(wrongUsage.otherChoice, { option: `--${option}`, value, known: choices.join(', ') }),
  );
}
