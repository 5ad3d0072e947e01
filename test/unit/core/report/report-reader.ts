import { readReportWords } from '#build/read-words.ts';
import type { Clause } from '#core/catalogue/catalogue.ts';
import type { Block, ReportDocument, TableBlock } from '#core/document/document.ts';
import { buildReport, type ReportInput, type ReportStandard } from '#core/report/build-report.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { Answer, Assessment } from '#schema/record/assessment.ts';
import type { Chapter } from '#schema/record/report-choice.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { anAssessment, answers, NOW, TODAY } from '../../../builders/an-assessment.ts';

const LEVELS = [1, 2, 3, 4, 5];

/** A maturity model that describes the named areas with sentences a test can look for. */
export function aMaturityModel(...areas: readonly string[]): MaturityModel {
  return {
    id: 'sample-model',
    name: 'Sample model',
    note: 'A note on the scale.',
    levels: LEVELS.map((level) => ({ level, name: `Name ${level}`, text: `Level ${level} text.` })),
    areas: areas.map((area) => ({
      area,
      levels: LEVELS.map((level) => ({ level, text: `${area} at ${level}.` })),
    })),
  };
}

/** What an assessment keeps so that the full report has these chapters ticked, or not. */
export function ticked(chapters: Partial<Record<Chapter, boolean>>): Pick<Assessment, 'report'> {
  return { report: { chapters: { full: chapters } } };
}

/** The report on clauses, each with its answers in letters: `[clause, 'mm mpu mu n']`. */
export function reportOf(
  pairs: readonly (readonly [Clause, string])[],
  changes: Partial<Assessment> = {},
  language = 'en',
  about: Pick<ReportInput, 'contentHash' | 'edition'> = {},
): ReportDocument {
  const catalogue = aCatalogue(...pairs.map(([clause]) => clause));
  const given: Record<string, Answer> = Object.assign(
    {},
    ...pairs.map(([clause, letters]) => answers(clause, letters)),
  );
  const clauses = pairs.map(([clause]) => clause);
  const guidance = clauses.map((clause): [string, ReportStandard['guidance'][string]] => [
    clause.id,
    {
      actions: Object.fromEntries(clause.criteria.map(({ id }) => [id, `Do ${id}.`])),
      test: [`Read ten files of ${clause.number}.`],
    },
  ]);
  return buildReport({
    standards: [
      {
        catalogue,
        guidance: Object.fromEntries(guidance),
        maturityModel: aMaturityModel(...catalogue.areas.map(({ slug }) => slug)),
      },
    ],
    assessment: anAssessment({ ...changes, answers: { ...given, ...changes.answers } }),
    ...about,
    createdAt: NOW,
    today: TODAY,
    words: readReportWords(language),
    language,
  });
}

/** The blocks below the heading with that id, up to the next heading of its level or above. */
export function below({ blocks }: ReportDocument, id: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const title = blocks[start];
  if (title?.kind !== 'heading') throw new Error(`The report has no heading "${id}".`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= title.level);
  return end === -1 ? rest : rest.slice(0, end);
}

function runsText(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [runsText(block.runs)];
    case 'list':
      return block.items.map(runsText);
    case 'table':
      return [block.caption, ...rowsOf(block)];
    case 'figure':
      return [block.caption, block.alternative];
    case 'contents':
      return [block.title];
    case 'cover':
      return [block.title, block.organisation, block.notice];
  }
}

/** What a reader sees of some blocks: headings, paragraphs, list items, table rows, each on a line. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesOfBlock);
}

/** The rows of a table, cells apart by ` | `. */
export function rowsOf({ rows }: TableBlock): readonly string[] {
  return rows.map((row) => row.map((cell) => runsText(cell.runs)).join(' | '));
}

/** Everything a reader sees below a heading, as one text. */
export function textBelow(report: ReportDocument, id: string): string {
  return linesOf(below(report, id)).join('\n');
}

/** The tables below a heading. */
export function tablesBelow(report: ReportDocument, id: string): readonly TableBlock[] {
  return below(report, id).filter((block) => block.kind === 'table');
}

/** The texts of the headings of one level below a heading. */
export function headingsBelow(
  report: ReportDocument,
  id: string,
  level: 1 | 2 | 3,
): readonly string[] {
  return below(report, id).flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );
}
