import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { fetchStandards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { HandedOut } from '#schema/record/handed-out.ts';
import { brandInUse } from '#storage/brand.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';
import { writeDocument } from '../write-document.ts';
import { fetchQuestionnaireWords } from './return-context.ts';
import type { Source } from './save-workbooks.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Made {
  readonly content: BlobPart;
  readonly ending: string;
  readonly type: string;
}

interface Making extends Source {
  readonly assessment: Assessment;
  readonly asked: HandedOut;
  readonly walked: readonly Catalogue[];
  readonly words: QuestionnaireWords;
}

/** How each form of a hand-out is made; what makes it is fetched then. */
const MAKERS: Readonly<
  Record<NonNullable<HandedOut['form']>, (making: Making) => Promise<Made | undefined>>
> = { workbook: makeWorkbook, sheet: makeSheet, part: makePart };

/** Makes what is handed out and hands it to the browser. Whether that went well. */
export async function saveHandOut(
  source: Source,
  assessment: Assessment,
  asked: HandedOut,
): Promise<boolean> {
  const { root, language } = source;
  const [words, standards] = await Promise.all([
    fetchQuestionnaireWords(root, language),
    fetchStandards(assessment, root, language),
  ]);
  if (words === undefined || !standards.ok) return false;
  const walked = standards.value.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const make = MAKERS[asked.form ?? 'workbook'];
  const made = await make({ ...source, assessment, asked, walked, words }).catch(() => undefined);
  if (made === undefined) return false;
  const part = [words.out.file, asked.to || asked.group].filter(Boolean).join('-');
  const name = fileName(assessment, made.ending, part.replace(/[\\/:*?"<>|\s]+/g, '-'));
  downloadFile(name, made.content, made.type);
  return true;
}

const askedIn = ({ asked, ...making }: Making) => ({
  ...making,
  ...asked,
  clauses: new Set(asked.clauses),
});

async function makeWorkbook(making: Making): Promise<Made> {
  const [{ buildQuestionnaire }, { writeFigures }] = await Promise.all([
    import('#core/questionnaire/build-questionnaire.ts'),
    import('#export/xlsx/write-figures.ts'),
  ]);
  const content = await writeFigures(buildQuestionnaire(askedIn(making)));
  return { content, ending: 'xlsx', type: XLSX_TYPE };
}

async function makeSheet(making: Making): Promise<Made | undefined> {
  const { root, language } = making;
  const [{ handOutSheet }, reportWords, brand] = await Promise.all([
    import('#core/report/hand-out-sheet.ts'),
    fetchData<ReportWords>(`${root}data/words/${language}.json`),
    brandInUse(),
  ]);
  if (!reportWords.ok) return undefined;
  const document = handOutSheet({
    ...askedIn(making),
    ...{ brand, reportWords: reportWords.value, createdAt: new Date().toISOString() },
  });
  const content = await writeDocument(root, document, 'pdf');
  return { content, ending: 'pdf', type: 'application/pdf' };
}

async function makePart({ assessment, walked, asked, words }: Making): Promise<Made> {
  const [{ partOf }, { formatRecordFile }] = await Promise.all([
    import('#core/questionnaire/part-of.ts'),
    import('#core/record/format-record-file.ts'),
  ]);
  const about = { id: crypto.randomUUID(), now: new Date().toISOString(), words };
  const content = formatRecordFile(partOf(assessment, walked, asked, about));
  return { content, ending: 'redress.json', type: 'application/json' };
}
