const PARAGRAPH = /<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gsu;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|drawing|pict|object)[ />]/gu;

/** Which of these places share their paragraph with anything else: a chapter takes the whole paragraph, and that would be lost. */
export function crowdedPlaces(
  parts: ReadonlyMap<string, string>,
  places: readonly string[],
): readonly string[] {
  const crowded = new Set<string>();
  for (const [, part] of parts)
    for (const [paragraph] of part.matchAll(PARAGRAPH)) {
      const text = [...paragraph.matchAll(TEXT)].map(([, said]) => said ?? '\u0000').join('');
      for (const [mark, name = ''] of text.matchAll(/\{\{\s*(.*?)\s*\}\}/gu))
        if (places.includes(name) && text.trim() !== mark) crowded.add(name);
    }
  return [...crowded];
}
