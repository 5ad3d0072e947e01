/** What people call an entry of a register: a letter for its kind and its place, such as `E7`. */
export function registerName(
  letter: string,
  entries: Readonly<Record<string, unknown>>,
  id: string,
): string {
  return `${letter}${Object.keys(entries).indexOf(id) + 1}`;
}
