import type { Catalogue, ClauseGuidance } from '#core/catalogue/catalogue.ts';
import type { DraftContent } from '#core/policy/draft/draft-content.ts';
import type { SurveyLanguage } from '#core/self-test/survey/survey.ts';
import type { DraftWords } from '#core/words/draft-words.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';

/** The standard that stands first, on the home page and in a new assessment. */
export const LEADING_STANDARD = 'iso-10002-2018';

/** A standard that can be chosen, as the start page lists it. */
export interface StandardChoice
  extends Pick<
    Catalogue['standard'],
    'id' | 'name' | 'title' | 'catalogueVersion' | 'scale' | 'status'
  > {
  readonly clauses: number;
  /** The name of the group it is listed in; one from a file has none. */
  readonly shelf?: string;
}

/** The data that a checklist needs at once: published as `data/<standard>/<language>/walk.json`. */
export interface WalkData {
  readonly catalogue: Catalogue;
  /** Names of levels 1 to 5, in order; none for a code of rules. */
  readonly levelNames: readonly string[];
}

/** The guidance beside the checklist, which the report prints too: `data/<standard>/<language>/guidance.json`. */
export interface GuidanceData {
  readonly guidance: Readonly<Record<string, ClauseGuidance>>;
  /** Only where the standard is scored by levels. */
  readonly maturityModel?: MaturityModel;
}

/** One page or term that can be found: `data/search/<language>.json` is a list of them. */
export interface SearchDocument {
  /** Its address below the language's home. */
  readonly id: string;
  readonly title: string;
  /** Where it belongs: a standard's name, or the handbook. */
  readonly place: string;
  readonly text: string;
}

/** What a policy draft is built from, in one language: `data/policy/<language>/draft.json`. */
export interface DraftData {
  readonly content: DraftContent;
  readonly words: DraftWords;
  readonly report: Pick<ReportWords, 'marks' | 'document'>;
}

/** A self-test that customers can answer, in every language: `data/self-tests/<id>.json`. */
export type SurveyData = readonly SurveyLanguage[];

/** The calendars that a sample can count working days by: `data/calendars/<id>.json` is one. */
export const CALENDARS = [
  'gb-eng',
  'gb-sct',
  'gb-nir',
  'ie',
  'au-act',
  'au-nsw',
  'au-nt',
  'au-qld',
  'au-sa',
  'au-tas',
  'au-vic',
  'au-wa',
  'cn',
  'hk',
] as const;
export type CalendarId = (typeof CALENDARS)[number];

/** A national calendar, as the package that is named gives it. */
export interface CalendarData {
  readonly id: string;
  /** Name and version of the package. */
  readonly source: string;
  /** First and last year that it covers. */
  readonly years: readonly [number, number];
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}
