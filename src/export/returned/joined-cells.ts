import { unzipSync } from 'fflate';
import { ownEntry } from '#core/own-entry.ts';
import type { JoinedCells } from '#core/questionnaire/returned.ts';
import { attributeOf, tagsOf, WORKBOOK } from '../complaint-log/workbook-facts.ts';

const RELATIONS = 'xl/_rels/workbook.xml.rels';
const LETTERS_IN_ALPHABET = 26;

/** The place of a cell such as `C4`, counted from 0. */
function placeOf(cell: string): JoinedCells['from'] | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(cell) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce(
    (so, letter) => so * LETTERS_IN_ALPHABET + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}

function joinedIn(xml: string): readonly JoinedCells[] {
  return tagsOf(xml, 'mergeCell').flatMap((tag) => {
    const [first = '', last = ''] = (attributeOf(tag, 'ref') ?? '').split(':');
    const [from, to] = [placeOf(first), placeOf(last)];
    return from && to ? [{ from, to }] : [];
  });
}

/** The joined cells of a workbook by the names of its sheets, which the library that reads cells does not tell. */
export function joinedCells(bytes: Uint8Array): ReadonlyMap<string, readonly JoinedCells[]> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      name === WORKBOOK || name === RELATIONS || name.startsWith('xl/worksheets/'),
  });
  const textOf = (path: string) => new TextDecoder().decode(ownEntry(parts, path));
  const targets = new Map(
    tagsOf(textOf(RELATIONS), 'Relationship').map((tag) => [
      attributeOf(tag, 'Id') ?? '',
      attributeOf(tag, 'Target') ?? '',
    ]),
  );
  return new Map(
    tagsOf(textOf(WORKBOOK), 'sheet').flatMap((tag) => {
      const name = attributeOf(tag, 'name');
      const target = targets.get(attributeOf(tag, '(?:\\w+:)?id') ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return name === undefined ? [] : [[name, joinedIn(textOf(path))] as const];
    }),
  );
}
