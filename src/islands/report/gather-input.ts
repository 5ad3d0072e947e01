import { assessedContent } from '#core/assessment/final-content.ts';
import { dayAt } from '#core/calendar/day.ts';
import { ownActions } from '#core/catalogue/own-catalogue.ts';
import type { ReportInput, ReportStandard } from '#core/report/build-report.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { fetchStandards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { brandInUse } from '#storage/brand.ts';
import { type GuidanceData, LEADING_STANDARD } from '#text/page-data.ts';

/** Where a report's words come from. */
export interface ReportSource {
  readonly root: string;
  /** The report's language, which need not be the screen's. */
  readonly language: string;
}

/** All that a report is made of; undefined where a part of it does not come. */
export async function gatherInput(
  { root, language }: ReportSource,
  assessment: Assessment,
  about: Pick<ReportInput, 'previous' | 'holdsRecord'>,
): Promise<ReportInput | undefined> {
  const words = await fetchData<ReportWords>(`${root}data/words/${language}.json`);
  const catalogues = await fetchStandards(assessment, root, language);
  if (!words.ok || !catalogues.ok) return undefined;
  const guidances = await Promise.all(
    assessment.standards.map(({ id }) => gatherGuidance(id, assessment, root, language)),
  );
  const standards = catalogues.value.flatMap(({ catalogue }, position) => {
    const guidance = guidances[position];
    return guidance === undefined ? [] : [{ catalogue, ...guidance }];
  });
  if (standards.length < guidances.length) return undefined;
  const createdAt = new Date().toISOString();
  const today = dayAt(createdAt);
  const contentHash = await sha256(assessedContent(assessment));
  return {
    ...{ standards, assessment, createdAt, today, contentHash, language },
    ...about,
    edition: assessment.report?.edition,
    brand: await brandInUse(),
    words: words.value,
  };
}

/** A standard from a file brings its guidance along, and borrows the levels of the leading one. */
async function gatherGuidance(
  id: string,
  { ownStandards }: Assessment,
  root: string,
  language: string,
): Promise<Omit<ReportStandard, 'catalogue'> | undefined> {
  const own = ownStandards.find((standard) => standard.id === id);
  const from = own === undefined ? id : LEADING_STANDARD;
  const fetched = await fetchData<GuidanceData>(`${root}data/${from}/${language}/guidance.json`);
  if (!fetched.ok) return undefined;
  return own ? { ...fetched.value, guidance: ownActions(own) } : fetched.value;
}
