import { ownEntry } from '#core/own-entry.ts';
import { isGroup } from '#core/record/read-at.ts';

/** What somebody wrote, as it can be read: answers by their names, of a group what it says, one after the other. */
export function valueText(value: unknown, answers: Readonly<Record<string, unknown>>): string {
  if (typeof value === 'string') {
    const name = ownEntry(answers, value);
    return typeof name === 'string' ? name : value;
  }
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) || isGroup(value))
    return Object.values(value)
      .map((one) => valueText(one, answers))
      .filter((text) => text !== '')
      .join(' · ');
  return '';
}
