import { ALL_PLACES, type Place } from '#text/addresses.ts';

/** How each place is shown. `locked` is final, `offline` fetches nothing. */
const PLACE_STATES = ['empty', 'filled', 'long', 'locked', 'offline'] as const;
/** What a place about the standards looks like where nothing can be stored, in a quick scan, with a code of rules alone, and with both. */
const STANDARD_STATES = ['failed', 'quick', 'code', 'several'] as const;
export type PlaceState = (typeof PLACE_STATES)[number] | (typeof STANDARD_STATES)[number];

const places = Object.fromEntries(ALL_PLACES.map((place) => [place, PLACE_STATES])) as {
  readonly [One in Place]: typeof PLACE_STATES;
};
const withStandards = [...PLACE_STATES, ...STANDARD_STATES] as const;

/** Every part that is shown, each with its states. */
export const PARTS = {
  ...places,
  overview: withStandards,
  checklist: withStandards,
  result: withStandards,
  drawer: ['guidance', 'evidence', 'entries', 'note', 'findings', 'locked', 'offline'],
  keys: ['open'],
  actions: ['due', 'board'],
  evidenceList: ['unkept', 'pasted'],
  opening: ['no-id', 'storage-gone', 'storage-unreadable', 'fetch-failed', 'other-standard'],
  saving: ['saved', 'saving', 'full', 'blocked', 'left', 'lockedOut'],
  forms: ['new', 'wrong', 'long', 'locked', 'unkept'],
  filledForm: ['read', 'locked'],
  fields: ['empty', 'filled', 'wrong', 'locked'],
  blocks: ['filled', 'long'],
  figures: ['filled', 'empty'],
  qualityTools: ['few', 'usual', 'many'],
  marks: ['all'],
  start: ['empty', 'wrong'],
  assessments: ['empty', 'filled', 'long', 'other', 'template', 'folders', 'failed'],
  sideBySide: ['empty', 'filled'],
  policies: ['empty', 'filled', 'failed'],
  policyDraft: ['empty', 'filled', 'failed', 'duties'],
  policyCheck: ['empty', 'filled', 'offline'],
  register: ['empty', 'survey', 'figures', 'kept', 'refused', 'failed'],
  returned: ['filled'],
  perspectives: ['empty', 'filled', 'withheld'],
  calculators: ['example', 'typed', 'wrong'],
  brand: ['empty', 'filled', 'long', 'failed'],
  selfTest: ['empty', 'filled', 'partly', 'gap', 'plan', 'survey'],
  score: ['all'],
  offline: ['all'],
} as const;

export type Part = keyof typeof PARTS;
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** One part in one state, in a language, light or dark. */
export interface Shown {
  readonly part: Part;
  readonly state: string;
  readonly language: string;
  readonly scheme: Scheme;
}

/** Where a part is served while the site is worked on. */
export function partAddress({ language, scheme, part, state }: Shown): string {
  return `/parts/${language}/${scheme}/${part}/${state}/`;
}

/** Every part in every state, in one language, light or dark. */
export function allShown(language: string, scheme: Scheme): readonly Shown[] {
  return Object.entries(PARTS).flatMap(([part, states]) =>
    states.map((state) => ({ part: part as Part, state, language, scheme })),
  );
}

/** The four looks of a part. */
const LOOKS = [
  ['en', 'light'],
  ['zh', 'dark'],
  ['en', 'dark'],
  ['zh', 'light'],
] as const;

/** Every part in every state once, in the four looks by turns. */
export function shownByTurns(): readonly Shown[] {
  return LOOKS.flatMap(([language, scheme], turn) =>
    allShown(language, scheme).filter((_, position) => position % LOOKS.length === turn),
  );
}
