import { plainName } from '#core/tables/read-cell.ts';

/** What a row of a workbook is about: an answer that is asked for, one that stands, or an entry of a register. */
export const ROW_KINDS = ['asked', 'answers', 'findings', 'actions'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * What leads a row back into the record. It stands whole in every row, so that rows may be sorted, left
 * out or saved as CSV.
 */
export interface RowKey {
  readonly kind: RowKind;
  /** Id of the assessment. */
  readonly assessment: string;
  /** Id of the criterion, or of the entry. */
  readonly id: string;
  /** Version of the wording of its standard when it went out; empty for an entry. */
  readonly version: string;
  /** Of the text that was asked, so that a change of it is seen; empty for an entry. */
  readonly print: string;
}

/** Changing this name makes every workbook that is out unreadable. */
const NAME = 'redress';
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A short print of a text, blanks and letter case aside: FNV-1a with 32 bits, enough to see that it was changed. */
export function textPrint(text: string): string {
  let hash = FNV_OFFSET;
  for (const sign of plainName(text))
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A key as the cell of a row. */
export function writeRowKey({ kind, assessment, id, version, print }: RowKey): string {
  const parts = [assessment, id, version, print].map((part) => encodeURIComponent(part) || '-');
  return [NAME, kind, ...parts].join(' ');
}

/** A key from its cell; undefined where the cell holds none. */
export function readRowKey(cell: string): RowKey | undefined {
  const [name, kind, ...parts] = cell.trim().split(' ');
  const known = ROW_KINDS.find((one) => one === kind);
  if (name !== NAME || known === undefined || parts.length !== 4) return undefined;
  try {
    const [assessment = '', id = '', version = '', print = ''] = parts.map((part) =>
      part === '-' ? '' : decodeURIComponent(part),
    );
    return { kind: known, assessment, id, version, print };
  } catch {
    return undefined;
  }
}
