import type { ReportForm } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

/** A firm's own file, which is one of Word, and whose parts stay as they are. Throws a `UsageError`. */
export function readTemplateOption(
  format: ReportForm,
  { template, 'with-record': holdsRecord }: Readonly<Record<string, unknown>>,
  { wrongUsage }: CommandWords,
): string | undefined {
  if (template === undefined) return undefined;
  if (format !== 'docx' || template === '') throw new UsageError(wrongUsage.templateOfWord);
  if (holdsRecord === true) throw new UsageError(wrongUsage.templateAlone);
  return String(template);
}
