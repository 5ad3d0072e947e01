import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { errorCode, errorDetail, InputError } from '../command-error.ts';
import type { Label } from './scores.ts';

/** A line of `labels.csv`. */
export interface ElementLabel {
  readonly file: string;
  /** Such as `E15`. */
  readonly element: string;
  readonly label: Label;
}

/** A line of `harms.csv`. */
export interface HarmLabel {
  readonly file: string;
  /** Such as `no_owner`. */
  readonly harm: string;
}

/** Reads a file of the folder. Throws an `InputError` that says which and why. */
export async function readText(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (cause) {
    const why = errorCode(cause) === 'ENOENT' ? 'there is no such file' : errorDetail(cause);
    throw new InputError(`${join(folder, name)} cannot be read: ${why}.`);
  }
}

async function readRows(folder: string, name: string, columns: readonly string[]) {
  const { data, meta } = papaparse.parse<Record<string, string>>(await readText(folder, name), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (header) => header.replace(/^\uFEFF/, '').trim(),
  });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0)
    throw new InputError(`${join(folder, name)} has no column ${missing.join(', ')}.`);
  return data;
}

function isLabel(text: string): text is Label {
  return text === 'P' || text === 'W' || text === 'A';
}

/** Reads `labels.csv`. Throws an `InputError`. */
export async function readElementLabels(folder: string): Promise<readonly ElementLabel[]> {
  const rows = await readRows(folder, 'labels.csv', ['policy_file', 'element', 'label']);
  return rows.map(({ policy_file: file = '', element = '', label = '' }, position) => {
    if (isLabel(label)) return { file, element, label };
    const line = position + 2;
    throw new InputError(
      `${join(folder, 'labels.csv')}, line ${line}: the label is “${label}”; write P, W or A.`,
    );
  });
}

/** Reads `harms.csv`. Throws an `InputError`. */
export async function readHarmLabels(folder: string): Promise<readonly HarmLabel[]> {
  const rows = await readRows(folder, 'harms.csv', ['policy_file', 'harm']);
  return rows.map(({ policy_file: file = '', harm = '' }) => ({ file, harm }));
}
