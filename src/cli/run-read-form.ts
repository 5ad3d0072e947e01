import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { languages } from '#build/languages.ts';
import { readStandards } from '#build/read-content.ts';
import { readFormWords, readStandardForm } from '#build/read-filled-form.ts';
import { readWords } from '#build/read-words.ts';
import { applyEdits } from '#core/assessment/apply-edits.ts';
import { editsOf } from '#core/assessment/change.ts';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { takeRows } from '#core/filled-form/form-changes.ts';
import { FORM_FILE_LIMIT } from '#core/filled-form/form-file.ts';
import type { FormStandard } from '#core/filled-form/form-targets.ts';
import { type FormRow, type MatchedForm, matchForm } from '#core/filled-form/match-form.ts';
import { fill } from '#core/message.ts';
import type { PageItem } from '#core/policy/check/pages/page-item.ts';
import { readFormFile } from '#export/reading/read-form-file.ts';
import type { Request, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readBytes } from './read-log.ts';
import { demandPlace, writeOut } from './write-out.ts';

type ReadFormRequest = Extract<Request, { command: 'read-form' }>;

/** So much of a row's text is said on standard error. */
const SAID = 100;

/**
 * `redress read-form`: a form that was filled in elsewhere as an assessment whose answers are to be
 * confirmed; what was not understood or has no place is said on standard error. Throws an `InputError`.
 */
export async function runReadForm(
  request: ReadFormRequest,
  surroundings: Surroundings,
): Promise<void> {
  const { file, out, force } = request;
  const { folder, words } = surroundings;
  const place = { path: resolve(folder, out), out, force };
  await demandPlace(place, [{ file, path: resolve(folder, file) }], words);
  const standard = findStandard(request.standard, surroundings);
  const form = await readForm(file, standard, surroundings);
  const rows = rowsOfEdition(form, request, surroundings);
  tell(rows, request, standard.catalogue, surroundings);
  const assessment = makeAssessment(rows, file, standard, surroundings);
  const text = `${JSON.stringify(assessment, null, 2)}\n`;
  await writeOut(new TextEncoder().encode(text), place, surroundings);
}

function catalogueIn(language: string, id: string, root: string): Catalogue | undefined {
  return readStandards(language, root).find(({ catalogue }) => catalogue.standard.id === id)
    ?.catalogue;
}

/** The standard in the language of the words, and in the others: a form is in whichever it is in. */
function findStandard(id: string, { root, language, words }: Surroundings): FormStandard {
  const catalogue = catalogueIn(language, id, root);
  if (catalogue === undefined) {
    const known = readStandards(language, root).map((one) => one.catalogue.standard.id);
    const values = { standard: id, known: known.join(', ') };
    throw new InputError(fill(words.readForm.noStandard, values));
  }
  const others = languages(root)
    .filter((other) => other !== language)
    .flatMap((other) => catalogueIn(other, id, root) ?? []);
  return { catalogue, others, form: readStandardForm(id, root) };
}

/** pdf.js in the build that older versions of Node run, with the tables of Chinese characters as files. */
async function readPages(
  bytes: Uint8Array<ArrayBuffer>,
  root: string,
): Promise<readonly (readonly PageItem[])[]> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const { readPdfPages } = await import('#export/reading/read-pdf-pages.ts');
  Object.assign(globalThis, { pdfjsWorker });
  const folder = join(root, 'src/public/character-tables');
  const fetchTable = (name: string) =>
    readFile(join(folder, basename(name))).then(
      (table) => new Uint8Array(table),
      () => undefined,
    );
  return readPdfPages(bytes, { library, fetchTable });
}

async function readForm(
  file: string,
  standard: FormStandard,
  surroundings: Surroundings,
): Promise<MatchedForm> {
  const { root, language } = surroundings;
  const texts = readWords(language, 'forms', root);
  const words = readFormWords(root);
  const name = basename(file);
  const bytes = await readBytes(file, surroundings);
  const refuse = (failure: keyof typeof texts.failed) =>
    new InputError(fill(texts.failed[failure], { file: name, limit: FORM_FILE_LIMIT / 1_000_000 }));
  const blocks = await readFormFile({
    ...{ name, bytes, words },
    readPages: (pdf) => readPages(pdf, root),
  });
  if (!blocks.ok) throw refuse(blocks.failure);
  const form = matchForm(blocks.value, standard, words);
  if (form.rows.length === 0) throw refuse('no-form');
  return form;
}

/** The rows of the edition that was asked for, else of the newest in the file. */
function rowsOfEdition(
  { rows, editions }: MatchedForm,
  { edition: asked }: ReadFormRequest,
  { words, warn }: Surroundings,
): readonly FormRow[] {
  const edition = asked ?? editions[0] ?? '';
  const values = { edition, editions: editions.join(', '), known: editions.join(', ') };
  if (!editions.includes(edition)) throw new InputError(fill(words.readForm.noEdition, values));
  if (editions.length > 1) warn(fill(words.readForm.edition, values));
  return rows.filter((row) => row.edition === edition);
}

/** What was read, and each row that somebody has to look at, with its text. */
function tell(
  rows: readonly FormRow[],
  { file }: ReadFormRequest,
  { standard }: Catalogue,
  { root, language, words, warn }: Surroundings,
): void {
  const texts = readWords(language, 'forms', root);
  const matched = rows.filter(({ criteria }) => criteria.length > 0);
  const ready = matched.filter(({ value }) => value !== undefined).length;
  const counts = { matched: matched.length, ready, asked: matched.length - ready };
  const nowhere = rows.length - matched.length;
  const values = { file: basename(file), rows: rows.length, standard: standard.name };
  warn(fill(words.readForm.summary, { ...values, ...counts, nowhere }));
  for (const { entry, doubt, number } of rows)
    if (doubt !== undefined)
      warn(
        fill(words.readForm.row, {
          number: entry.numbers.join(', ') || number || words.readForm.unnumbered,
          doubt: texts.doubts[doubt],
          text: entry.requirement.replace(/\s+/g, ' ').slice(0, SAID),
          answer: entry.answer || texts.noAnswer,
        }),
      );
}

function makeAssessment(
  rows: readonly FormRow[],
  file: string,
  { catalogue }: FormStandard,
  { root, language }: Surroundings,
) {
  const now = new Date().toISOString();
  const name = basename(file);
  const begun = createAssessment([catalogue.standard], { id: crypto.randomUUID(), now });
  const assessment = { ...begun, name: name.replace(/\.\w+$/, '') };
  const taken = rows.flatMap((row) => (row.value === undefined ? [] : [{ row, value: row.value }]));
  const change = takeRows(taken, {
    ...{ assessment, fileName: name, words: readWords(language, 'forms', root) },
    newId: () => crypto.randomUUID(),
    isToConfirm: true,
  });
  return applyEdits(assessment, { edits: editsOf(change), at: now });
}
