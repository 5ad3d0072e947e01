import { fill } from '#core/message.ts';
import { LINE_LIMIT } from '#schema/record/format.ts';

/**
 * A name that is made of another one and fits into the field for names: where it would be too long,
 * the other one is cut, so that what was added can be read.
 */
export function nameFrom(
  template: string,
  { name, ...values }: { readonly name: string; readonly year?: string },
): string {
  const room = LINE_LIMIT - fill(template, { ...values, name: '' }).length;
  return fill(template, { ...values, name: name.length > room ? cut(name, room) : name });
}

/** Never half of a character. */
function cut(name: string, room: number): string {
  return `${name.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
