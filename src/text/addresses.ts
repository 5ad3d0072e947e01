import { homeOf } from './way-up.ts';

/** The places of an assessment, in the order of its bar; each is a page below `assessment/`. */
export const PLACES = [
  'overview',
  'checklist',
  'plan',
  'evidence',
  'complaintFiles',
  'findings',
  'result',
  'report',
  'signOff',
  'settings',
] as const;
/** All that have a page: tailoring belongs to the settings, a form to the checklist, an interview to the plan, and they are not in the bar. */
export const ALL_PLACES = [...PLACES, 'tailoring', 'form', 'interview'] as const;
export type Place = (typeof ALL_PLACES)[number];

/** Where each place stands below the language's home. Changing one breaks what people have bookmarked. */
export const FOLDERS: Readonly<Record<Place, string>> = {
  overview: 'assessment/',
  checklist: 'assessment/checklist/',
  plan: 'assessment/plan/',
  evidence: 'assessment/evidence/',
  complaintFiles: 'assessment/complaint-files/',
  findings: 'assessment/findings/',
  result: 'assessment/result/',
  report: 'assessment/report/',
  signOff: 'assessment/sign-off/',
  settings: 'assessment/settings/',
  tailoring: 'assessment/tailoring/',
  form: 'assessment/form/',
  interview: 'assessment/interview/',
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
  /** A check of a policy that is kept, by its id. */
  readonly policyCheck: (id: string) => string;
  /** A complaint register that is kept, by its id. */
  readonly complaintLog: (id: string) => string;
  /** The place whose page a path is, such as `/assessment/evidence/`; undefined for other pages. Needs the root's own path. */
  readonly placeAt: (path: string) => Place | undefined;
}

/** The addresses as seen from a page: `root` is its way to the site's root. */
export function addressesFrom(root: string, language: string): Addresses {
  const page = (path: string) => `${homeOf(root, language)}${path}`;
  return {
    page,
    clause: (standardId, slug) => page(`standards/${standardId}/${slug}/`),
    policyDraft: (id) => page(`policy/draft/?${new URLSearchParams({ id })}`),
    policyCheck: (id) => page(`policy/check/?${new URLSearchParams({ id })}`),
    complaintLog: (id) => page(`register/?${new URLSearchParams({ id })}`),
    placeAt: (path) => ALL_PLACES.find((place) => page(FOLDERS[place]) === path),
    place(place, id, { hash, query } = {}) {
      const asked = new URLSearchParams({ id, ...query });
      return `${page(FOLDERS[place])}?${asked}${hash ? `#${hash}` : ''}`;
    },
  };
}
