import { dayAt } from '#core/calendar/day.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { joinList, writeDay } from '#core/message.ts';
import type { ReportInput } from './report-context.ts';

/** What a template can say of a report in single words, by the names of the places. */
export function templateTexts(
  { assessment, standards, language, words, createdAt }: ReportInput,
  { title }: ReportDocument,
): Readonly<Record<'title' | 'organisation' | 'standards' | 'assessor' | 'date', string>> {
  const names = standards.map(({ catalogue }) => catalogue.standard.name);
  return {
    title,
    organisation: assessment.organisation.trim() || words.document.unnamed,
    standards: joinList(language, names),
    assessor: assessment.leadAssessor.name.trim() || words.figures.none,
    date: writeDay(language, dayAt(createdAt)),
  };
}
