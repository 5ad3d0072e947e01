import { basename } from 'node:path';
import { fill } from '#core/message.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

/** What `--out` names; undefined where it is not given. Throws a `UsageError`. */
export function outOf(
  { out }: Readonly<Record<string, unknown>>,
  { wrongUsage }: CommandWords,
): string | undefined {
  if (out === '') throw new UsageError(wrongUsage.emptyOut);
  return typeof out === 'string' ? out : undefined;
}

/**
 * `pdf` for `A.PDF`, and for `.pdf`, which says no more than that; `pdf.` for `A.pdf.`, which is no
 * ending of ours. None for a folder that is written with its slash.
 */
export function endingOf(out: string): string {
  const name = basename(out);
  if (/[\\/]$/.test(out) || /^\.*$/.test(name)) return '';
  return (/\.([^.]*\.*)$/.exec(name)?.[1] ?? '').toLowerCase();
}

/** That a file cannot have that ending here. */
export function otherEnding(out: string, forms: readonly string[], { wrongUsage }: CommandWords) {
  const endings = forms.map((one) => `.${one}`).join(', ');
  return new UsageError(fill(wrongUsage.otherEnding, { out, endings }));
}
