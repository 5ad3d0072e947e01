import type { TableWords } from '#core/tables/register-table.ts';
import { hasSelfTests, type KnownTests } from '#core/workbook/self-test-sheets.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';
import { gatherInput } from '../gather-input.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where words come from. */
export interface Source {
  readonly root: string;
  /** The language in which papers go out. */
  readonly language: string;
}

/** The self-tests, for an assessment that holds one; where they do not come its note tells what it came to. */
async function fetchTests({ root, language }: Source, assessment: Assessment) {
  if (!hasSelfTests(assessment)) return undefined;
  const tests = await fetchData<KnownTests>(`${root}data/self-tests/all/${language}.json`);
  return tests.ok ? tests.value : undefined;
}

/** Makes the edition that is chosen as a workbook and hands it to the browser; a code for what stops it. */
export async function saveWorkbook(
  source: Source,
  assessment: Assessment,
): Promise<'failed' | 'empty' | undefined> {
  const [input, words, known] = await Promise.all([
    gatherInput(source, assessment, { previous: assessment.previous }),
    fetchData<TableWords>(`${source.root}data/words/${source.language}/registers.json`),
    fetchTests(source, assessment),
  ]);
  if (input === undefined || !words.ok) return 'failed';
  const [{ buildWorkbook }, { writeFigures }] = await Promise.all([
    import('#core/workbook/workbook.ts'),
    import('#export/xlsx/write-figures.ts'),
  ]);
  const sheets = buildWorkbook(input, words.value, known);
  if (sheets.length === 0) return 'empty';
  downloadFile(fileName(assessment, 'xlsx'), await writeFigures(sheets), XLSX_TYPE);
  return undefined;
}
