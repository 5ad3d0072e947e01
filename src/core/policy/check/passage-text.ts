import type { Span } from './judge-element.ts';

/** A passage of a text as it stands, on one line. */
export function passageText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
