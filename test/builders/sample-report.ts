import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import { readReportWords } from '#build/read-words.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { buildReport } from '#core/report/build-report.ts';

/** The whole report on the example that the site opens in a language. */
export function sampleReport(language: string): ReportDocument {
  const assessment = readExample(language);
  const standards = readStandards(language).filter(({ catalogue }) =>
    assessment.standards.some(({ id }) => id === catalogue.standard.id),
  );
  const words = readReportWords(language);
  return buildReport({
    standards,
    assessment,
    createdAt: assessment.updatedAt,
    today: '2026-09-21',
    words,
    language,
  });
}
