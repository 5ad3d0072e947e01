import { DELIMITERS, type Delimiter } from '#schema/record/complaint-log.ts';
import { scanCells } from './scan-cells.ts';

/** How many records are looked at. */
const RECORDS = 50;

/** Cells of each of the first records, as a delimiter would part them. */
function widths(start: Uint8Array, delimiter: Delimiter): readonly number[] {
  const cells: number[] = [];
  const receiver = {
    takers: [],
    endRecord: (count: number, isEmpty: boolean) => {
      if (!isEmpty && cells.length < RECORDS) cells.push(count);
    },
    cutCell: () => {},
  };
  scanCells(delimiter, receiver).feed(start);
  return cells;
}

/** How well a delimiter parts a text: cells of the usual width times how many records have it. */
function fitOf(start: Uint8Array, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  const cells = widths(start, delimiter);
  for (const count of cells) counts.set(count, (counts.get(count) ?? 0) + 1);
  const [width, times] = [...counts].sort(
    ([one, often], [other, oftenOther]) => oftenOther - often || other - one,
  )[0] ?? [1, 0];
  if (width < 2) return 0;
  return (times / cells.length) ** 2 * Math.log2(width + 1);
}

/** The delimiter that parts most records alike; a comma where none parts anything. */
export function findDelimiter(start: Uint8Array): Delimiter {
  const fits = DELIMITERS.map((delimiter) => [delimiter, fitOf(start, delimiter)] as const);
  const [best] = [...fits].sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] === 0 ? ',' : best[0];
}
