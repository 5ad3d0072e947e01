import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { TableWords } from '#core/tables/register-table.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { fetchStandards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';
import { gatherInput } from '../gather-input.ts';
import { fetchQuestionnaireWords } from './return-context.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Source {
  readonly root: string;
  /** The language in which papers go out. */
  readonly language: string;
}

interface Asked {
  readonly clauses: ReadonlySet<string>;
  readonly to: string;
  readonly due: string;
  readonly site?: string;
  readonly group?: string;
  readonly isAnonymous?: boolean;
}

/** Makes a questionnaire and hands it to the browser. Whether that went well. */
export async function saveQuestionnaire(
  { root, language }: Source,
  assessment: Assessment,
  asked: Asked,
): Promise<boolean> {
  const [words, standards] = await Promise.all([
    fetchQuestionnaireWords(root, language),
    fetchStandards(assessment, root, language),
  ]);
  if (words === undefined || !standards.ok) return false;
  const [{ buildQuestionnaire }, { writeFigures }] = await Promise.all([
    import('#core/questionnaire/build-questionnaire.ts'),
    import('#export/xlsx/write-figures.ts'),
  ]);
  const walked = standards.value.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const sheets = buildQuestionnaire({ assessment, walked, language, words, ...asked });
  const part = [words.out.file, asked.to || asked.group].filter(Boolean).join('-');
  const name = fileName(
    { ...assessment, name: assessment.name },
    'xlsx',
    part.replace(/[\\/:*?"<>|\s]+/g, '-'),
  );
  downloadFile(name, await writeFigures(sheets), XLSX_TYPE);
  return true;
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
