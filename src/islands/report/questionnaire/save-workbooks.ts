import type { TableWords } from '#core/tables/register-table.ts';
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

/** Makes the edition that is chosen as a workbook and hands it to the browser; a code for what stops it. */
export async function saveWorkbook(
  source: Source,
  assessment: Assessment,
): Promise<'failed' | 'empty' | undefined> {
  const [input, words] = await Promise.all([
    gatherInput(source, assessment, { previous: assessment.previous }),
    fetchData<TableWords>(`${source.root}data/words/${source.language}/registers.json`),
  ]);
  if (input === undefined || !words.ok) return 'failed';
  const [{ buildWorkbook }, { writeFigures }] = await Promise.all([
    import('#core/workbook/workbook.ts'),
    import('#export/xlsx/write-figures.ts'),
  ]);
  const sheets = buildWorkbook(input, words.value);
  if (sheets.length === 0) return 'empty';
  downloadFile(fileName(assessment, 'xlsx'), await writeFigures(sheets), XLSX_TYPE);
  return undefined;
}
