import type { Place } from './addresses.ts';

/** What only some places of an assessment need, words and the list of standards; each is a file of its own on the site. */
export const PLACE_WORD_FILES = [
  'audit',
  'brand',
  'forms',
  'merging',
  'overview',
  'plan',
  'registers',
  'standardChoices',
  'team',
  'wordings',
] as const;
export type PlaceWordFile = (typeof PLACE_WORD_FILES)[number];

/** Which of them a place needs: its page brings them along, the other places fetch them with it. */
export const PLACE_WORDS: Readonly<Record<Place, readonly PlaceWordFile[]>> = {
  overview: ['overview', 'audit'],
  checklist: ['audit', 'registers'],
  plan: ['plan', 'audit', 'registers'],
  evidence: ['audit', 'registers'],
  complaintFiles: ['audit', 'registers'],
  findings: ['audit', 'registers', 'wordings'],
  result: [],
  report: ['registers', 'brand'],
  signOff: ['audit', 'registers'],
  settings: ['registers', 'standardChoices'],
  tailoring: ['registers'],
  form: ['forms'],
  interview: ['plan', 'audit', 'registers'],
};
