import { underLetterhead } from '#core/brand/under-letterhead.ts';
import { type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { bullets, chapter, heading, labelled, paragraph } from '#core/document/blocks.ts';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { documentTag } from '#core/document-tag.ts';
import { colonAfter, fill, joinList, joinSentences, writeDay } from '#core/message.ts';
import { askedSteps, type QuestionnaireInput } from '#core/questionnaire/build-questionnaire.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import type { Brand } from '#schema/record/brand.ts';
import { checklistTable } from './checklist-section.ts';

interface SheetInput extends QuestionnaireInput {
  readonly reportWords: ReportWords;
  /** ISO instant for the file's metadata. */
  readonly createdAt: string;
  readonly brand?: Brand | undefined;
}

/** A room to write in, drawn as a line. */
const LINE = '_'.repeat(30);

/** What is handed out as a printed sheet: the statements with room to tick and to write. */
export function handOutSheet(input: SheetInput): ReportDocument {
  const { assessment, words, reportWords, language, walked } = input;
  const organisation = assessment.organisation.trim();
  const title = organisation ? fill(words.sheet.titleFor, { organisation }) : words.sheet.title;
  const standard = joinList(
    language,
    walked.map(({ standard: { name } }) => name),
  );
  const document: ReportDocument = {
    ...{ language: documentTag(language), title, createdAt: input.createdAt },
    author: assessment.leadAssessor.name.trim() || organisation,
    subject: fill(reportWords.document.subject, { standard }),
    footer: joinList(language, [title]),
    pageLabel: reportWords.document.pageLabel,
    markLabels: reportWords.marks,
    blocks: [
      chapter('title', title, false),
      ...factBlocks(input),
      ...walked.flatMap((catalogue) => statementBlocks(catalogue, input)),
    ],
  };
  return underLetterhead(document, input.brand);
}

/** So many of the sentences that explain a questionnaire hold on paper. */
const ON_PAPER = 4;

const fact = (label: string, text: string) => labelled(`${label}${colonAfter(label).trim()}`, text);

/** Whom it is for and how it is filled in. */
function factBlocks(input: SheetInput): readonly Block[] {
  const { words, language, to, due, site, group, isAnonymous } = input;
  const { sheet, answers } = words;
  const dueLine = due ? [fill(sheet.due, { day: writeDay(language, due) })] : [];
  // The others are about columns and rows of a spreadsheet and a file that is passed on.
  const help = sheet.sentences.slice(0, ON_PAPER).map((one) => [{ text: fill(one, answers) }]);
  return [
    paragraph(joinSentences([sheet.leadOnPaper, ...dueLine]), 'lead'),
    ...(isAnonymous ? [paragraph(sheet.anonymous)] : [fact(sheet.name, to || LINE)]),
    ...(site ? [fact(sheet.site, site)] : []),
    ...(group ? [fact(sheet.group, group)] : []),
    bullets(help),
  ];
}

function statementBlocks(catalogue: Catalogue, input: SheetInput): readonly Block[] {
  const asked = askedSteps(input);
  return catalogue.areas.flatMap((area) => {
    const tables = area.clauses.flatMap((clause) => {
      const criteria = asked.filter((step) => step.clause === clause).map((step) => step.criterion);
      if (criteria.length === 0) return [];
      return [checklistTable(clauseLabel(clause), { clause, criteria }, input.reportWords)];
    });
    return tables.length === 0 ? [] : [heading(2, `sheet-${area.id}`, area.title), ...tables];
  });
}
