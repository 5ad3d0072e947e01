import { readFileSync } from 'node:fs';
import { readStandards } from '#build/read-content.ts';
import { readReportWords } from '#build/read-words.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { buildReport } from '#core/report/build-report.ts';

const SAMPLE = 'content/examples/riverside-water.redress.json';

/** The whole report on the sample that the site shows, in one language. */
export function sampleReport(language: string): ReportDocument {
  const parsed = parseAssessmentFile(readFileSync(SAMPLE, 'utf8'));
  if (!parsed.ok) throw new Error(`${SAMPLE} cannot be read: ${parsed.failure.code}`);
  const assessment = parsed.value;
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
