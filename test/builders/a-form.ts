import { readStandards } from '#build/read-content.ts';
import { readFormWords, readStandardForm } from '#build/read-filled-form.ts';
import type { FormStandard } from '#core/filled-form/form-targets.ts';
import { type FormRow, type MatchedForm, matchForm } from '#core/filled-form/match-form.ts';
import { textBlocks } from '#core/filled-form/text-blocks.ts';
import { readFormFile } from '#export/reading/read-form-file.ts';

export const formWords = readFormWords();

const ENGLISH = readStandards('en');
const CHINESE = readStandards('zh');

/** A standard of the site in both languages, with its form where it has one. */
export function formStandard(id: string): FormStandard {
  const inLanguage = (standards: typeof ENGLISH) => {
    const found = standards.find(({ catalogue }) => catalogue.standard.id === id);
    if (found === undefined) throw new Error(`There is no standard ${id}.`);
    return found.catalogue;
  };
  return {
    catalogue: inLanguage(ENGLISH),
    others: [inLanguage(CHINESE)],
    form: readStandardForm(id),
  };
}

const HOUSING = 'housing-ombudsman-2024';

/** A form in the text of a page, against a standard. */
export function readText(text: string, id = HOUSING): MatchedForm {
  return matchForm(textBlocks(text, formWords), formStandard(id), formWords);
}

/** A form in the bytes of a file. Throws where it is not read. */
export async function readBytes(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  id = HOUSING,
): Promise<MatchedForm> {
  const readPages: Parameters<typeof readFormFile>[0]['readPages'] = async (pdf) => {
    const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const { readPdfPages } = await import('#export/reading/read-pdf-pages.ts');
    return readPdfPages(pdf, { library, fetchTable: async () => undefined });
  };
  const blocks = await readFormFile({ name, bytes, words: formWords, readPages });
  if (!blocks.ok) throw new Error(`${name} is not read: ${blocks.failure}`);
  return matchForm(blocks.value, formStandard(id), formWords);
}

/** What rows say, shortly: number and answer, or why there is none. */
export function saidBy({ rows }: { readonly rows: readonly FormRow[] }): readonly string[] {
  return rows.map(({ number, value, doubt }) => `${number || '?'} ${value ?? doubt}`);
}
