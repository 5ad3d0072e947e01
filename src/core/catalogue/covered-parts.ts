/** The last number or letter of a part, and what stands before it, as in `5.1` and `5`. */
const LAST = /^(.*?)(\d+|[A-Z])$/;

function between(from: string, to: string): readonly string[] {
  const [, head = '', first = ''] = LAST.exec(from) ?? [];
  const [, , last = ''] = LAST.exec(to) ?? [];
  if (/\d/.test(first)) {
    const length = Number(last) - Number(first) + 1;
    return Array.from({ length }, (_, at) => `${head}${Number(first) + at}`);
  }
  const length = last.charCodeAt(0) - first.charCodeAt(0) + 1;
  return Array.from(
    { length },
    (_, at) => `${head}${String.fromCharCode(first.charCodeAt(0) + at)}`,
  );
}

/** Every part that a list such as `5.1–5.3, Annex A` names. */
export function partsIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const [from = '', to] = piece.split('–');
      return to === undefined ? [from] : between(from, to);
    });
}

/** Which of the source's parts the numbers of a pack's clauses cover: itself, or a part of it. */
export function coveredParts(
  list: string,
  numbers: readonly string[],
): { readonly covered: readonly string[]; readonly all: readonly string[] } {
  const all = partsIn(list);
  const known = numbers.flatMap(partsIn);
  const isCovered = (part: string) =>
    known.some((number) => number === part || number.startsWith(`${part}.`));
  return { covered: all.filter(isCovered), all };
}
