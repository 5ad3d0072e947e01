import Papa from 'papaparse';
import type { FormBlock } from '#core/filled-form/form-blocks.ts';
import { FORM_FILE_LIMIT, type FormFailure } from '#core/filled-form/form-file.ts';
import { pageBlocks } from '#core/filled-form/page-rows.ts';
import { textBlocks } from '#core/filled-form/text-blocks.ts';
import type { PageItem } from '#core/policy/check/pages/page-item.ts';
import { plainText } from '#core/policy/check/plain-text.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { FormWords } from '#schema/authored/filled-form.ts';
import { decodeText } from './decode-text.ts';
import { MissingReaderError, TooMuchError } from './reading-errors.ts';

/** Longest cell of a form, in characters: an answer may be pages long. */
const LONGEST_CELL = 50_000;
/** Most blocks of a form: a checklist has a hundredth of them. */
const BLOCK_LIMIT = 50_000;

/** A file that may be a form, and what reading it needs from around it. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: FormWords;
  readonly readPages: (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly (readonly PageItem[])[]>;
}

/** A part of the reader that is fetched when it is needed. */
function fetched<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((cause: unknown) => {
    throw new MissingReaderError('A part of the reader did not come.', { cause });
  });
}

async function sheetBlocks(bytes: Uint8Array<ArrayBuffer>): Promise<readonly FormBlock[]> {
  const { readSheetRows } = await fetched(import('./read-sheet-rows.ts'));
  const rows = await readSheetRows(bytes);
  return rows.map((cells) => ({ kind: 'row', cells }));
}

function tableBlocks(text: string): readonly FormBlock[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  return data.map((cells) => ({ kind: 'row', cells: cells.map((cell) => cell.trim()) }));
}

async function blocksOf({
  name,
  bytes,
  words,
  readPages,
}: FormFile): Promise<readonly FormBlock[] | undefined> {
  switch (name.slice(name.lastIndexOf('.') + 1).toLowerCase()) {
    case 'txt':
    case 'md':
    case 'markdown':
      return textBlocks(decodeText(bytes), words);
    case 'csv':
    case 'tsv':
      return tableBlocks(decodeText(bytes));
    case 'html':
    case 'htm':
      return textBlocks(plainText(decodeText(bytes), LONGEST_CELL), words);
    case 'docx': {
      const { readDocx } = await fetched(import('./read-docx.ts'));
      return textBlocks(await readDocx(bytes, LONGEST_CELL), words);
    }
    case 'xlsx':
      return sheetBlocks(bytes);
    case 'pdf':
      return pageBlocks(await readPages(bytes), words);
    default:
      return undefined;
  }
}

function failureOf(cause: unknown): FormFailure {
  if (cause instanceof MissingReaderError) return 'no-reader';
  return cause instanceof TooMuchError ? 'too-much' : 'unreadable';
}

/** The rows and lines of a form in a file: Word, PDF, a web page, a workbook, a table with commas, or text. */
export async function readFormFile(
  file: FormFile,
): Promise<Result<readonly FormBlock[], FormFailure>> {
  if (file.bytes.length > FORM_FILE_LIMIT) return fail('too-large');
  try {
    const blocks = await blocksOf(file);
    if (blocks === undefined) return fail('kind');
    if (blocks.length > BLOCK_LIMIT) return fail('too-much');
    return blocks.length === 0 ? fail('no-text') : succeed(blocks);
  } catch (cause) {
    return fail(failureOf(cause));
  }
}
