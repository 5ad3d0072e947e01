/**
 * What a group holds under a name that came from outside, such as an id of a file; undefined where it
 * holds nothing. What every object brings along, such as `constructor`, is no entry.
 */
export function ownEntry<Entry>(
  group: Readonly<Record<string, Entry>> | undefined,
  name: string,
): Entry | undefined {
  return group !== undefined && Object.hasOwn(group, name) ? group[name] : undefined;
}
