import { homeOf } from './way-up.ts';

/** The places of an assessment, in the order of its bar; each is a page below `assessment/`. */
export const PLACES = [
  'overview',
  'checklist',
  'evidence',
  'complaintFiles',
  'findings',
  'result',
  'report',
  'signOff',
  'settings',
] as const;
/** Tailoring is a page of the settings, with no place of its own in the bar. */
export type Place = (typeof PLACES)[number] | 'tailoring';

/** Where each place stands below the language's home. Changing one breaks what people have bookmarked. */
const FOLDERS: Readonly<Record<Place, string>> = {
  overview: 'assessment/',
  checklist: 'assessment/checklist/',
  evidence: 'assessment/evidence/',
  complaintFiles: 'assessment/complaint-files/',
  findings: 'assessment/findings/',
  result: 'assessment/result/',
  report: 'assessment/report/',
  signOff: 'assessment/sign-off/',
  settings: 'assessment/settings/',
  tailoring: 'assessment/tailoring/',
};

/** What an address within a place may name besides the assessment. */
export interface Spot {
  /** The part after `#`: a clause or an entry, as the place names it. */
  readonly hash?: string;
  /** Further names in the query, such as `criterion`. */
  readonly query?: Readonly<Record<string, string>>;
}

/** Every address that the interface leads to. */
export interface Addresses {
  /** A place of an assessment, by the assessment's id. */
  readonly place: (place: Place, id: string, spot?: Spot) => string;
  /** A page below the language's home, such as `assessments/`. */
  readonly page: (path: string) => string;
  /** What a standard says on one clause, by the clause's slug. */
  readonly clause: (standardId: string, slug: string) => string;
  /** A policy draft, by its id. */
  readonly policyDraft: (id: string) => string;
}

/** The addresses as seen from a page: `root` is its way to the site's root. */
export function addressesFrom(root: string, language: string): Addresses {
  const page = (path: string) => `${homeOf(root, language)}${path}`;
  return {
    page,
    clause: (standardId, slug) => page(`standards/${standardId}/${slug}/`),
    policyDraft: (id) => page(`policy/draft/?${new URLSearchParams({ id })}`),
    place(place, id, { hash, query } = {}) {
      const asked = new URLSearchParams({ id, ...query });
      return `${page(FOLDERS[place])}?${asked}${hash ? `#${hash}` : ''}`;
    },
  };
}
