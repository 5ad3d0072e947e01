import { TEXT_LIMIT } from '#schema/record/format.ts';

/** A text that came from a file, as long as a field of a record may be; where it is longer, `said` is its last line. */
export function fitText(text: string, said: string): string {
  return text.length <= TEXT_LIMIT
    ? text
    : `${text.slice(0, TEXT_LIMIT - said.length - 1)}\n${said}`;
}
