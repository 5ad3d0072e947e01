/** Texts of several languages in one file: `zh-hant:` is written below `zh:`, and all else stays as it stands. */

import { isPair, isScalar, isSeq, type Pair, parseDocument, type Scalar, visit } from 'yaml';

interface Languages {
  readonly from: string;
  readonly to: string;
}

function keyOf(pair: unknown): string | undefined {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/** A text or a list of them; rules for reading are none. */
function isText(value: unknown): boolean {
  if (isSeq(value)) return value.items.length > 0 && value.items.every((item) => isScalar(item));
  return isScalar(value);
}

function rangeOf(pair: Pair): readonly [number, number] {
  const key = pair.key as Scalar;
  const value = pair.value as Scalar;
  return [key.range?.[0] ?? 0, value.range?.[1] ?? 0];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a file with what stands there in one language said in another, too. */
export function draftSideBySide(
  text: string,
  { from, to }: Languages,
  draft: (text: string) => string,
): string {
  const edits: Edit[] = [];
  visit(parseDocument(text), {
    Map(_, map) {
      const find = (name: string) => map.items.find((pair) => keyOf(pair) === name);
      const [original, source, known] = [find('en'), find(from), find(to)];
      if (original === undefined || source === undefined || !isText(source.value)) return;
      const [start, end] = rangeOf(source);
      const said = text.slice(start, end).trimEnd();
      const drafted = to + draft(said).slice(from.length);
      const last = start + said.length;
      const indent = ' '.repeat(start - text.lastIndexOf('\n', start) - 1);
      const [begin, stop] = known ? rangeOf(known) : [last, last];
      const added = known ? drafted : (map.flow ? ', ' : `\n${indent}`) + drafted;
      edits.push({
        start: begin,
        end: known ? begin + text.slice(begin, stop).trimEnd().length : stop,
        text: added,
      });
    },
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, text: added }) => done.slice(0, start) + added + done.slice(end),
      text,
    );
}

/** Lists of words by which something is recognised, in all languages at once: each word in the other writing stands after the last. */
export function draftLists(text: string, draft: (text: string) => string): string {
  const edits: Edit[] = [];
  const all = new Set<string>();
  const document = parseDocument(text);
  visit(document, { Scalar: (_, { value }) => void all.add(String(value)) });
  visit(document, {
    Seq(_, { items, flow }) {
      const words = items.flatMap((item) => (isScalar(item) ? [item] : []));
      const last = words.at(-1);
      if (last?.range == null) return;
      const fresh = words.map(({ value }) => draft(String(value))).filter((word) => !all.has(word));
      for (const word of fresh) all.add(word);
      const start = last.range[1];
      const indent = text.slice(text.lastIndexOf('\n', last.range[0]) + 1, last.range[0]);
      const added = [...new Set(fresh)].map((word) => (flow ? `, ${word}` : `\n${indent}${word}`));
      edits.push({ start, end: start, text: added.join('') });
    },
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (done, { start, text: added }) => done.slice(0, start) + added + done.slice(start),
      text,
    );
}
