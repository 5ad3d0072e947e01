/** What people call an entry of a register: a letter for its kind and its place, such as `E7`; empty for one that is not there. */
export function registerName(
  letter: string,
  entries: Readonly<Record<string, unknown>>,
  id: string,
): string {
  const position = Object.keys(entries).indexOf(id);
  return position === -1 ? '' : `${letter}${position + 1}`;
}
