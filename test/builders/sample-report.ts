import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import { readReportWords } from '#build/read-words.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { buildReport } from '#core/report/build-report.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Brand } from '#schema/record/brand.ts';
import type { Edition } from '#schema/record/report-choice.ts';

/** A report on the example that the site opens in a language: the whole one, unless the test says otherwise. */
export function sampleReport(
  language: string,
  {
    edition,
    changes = {},
    contentHash,
    brand,
  }: {
    readonly edition?: Edition;
    readonly changes?: Partial<Assessment>;
    readonly contentHash?: string | undefined;
    readonly brand?: Brand;
  } = {},
): ReportDocument {
  const assessment = { ...readExample(language), ...changes };
  const standards = assessment.standards.flatMap(({ id }) =>
    readStandards(language).filter(({ catalogue }) => catalogue.standard.id === id),
  );
  const words = readReportWords(language);
  return buildReport({
    standards,
    assessment,
    edition,
    contentHash,
    brand,
    previous: assessment.previous,
    createdAt: assessment.updatedAt,
    today: '2026-09-21',
    words,
    language,
  });
}
