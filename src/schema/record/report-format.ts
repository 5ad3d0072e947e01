/** What leaves the house of an assessment; the usual one is `full`. */
export const EDITIONS = [
  'full',
  'management',
  'formal',
  'board',
  'regulator',
  'actions',
  'plan',
  'request',
  'interviews',
  'checklist',
  'closing',
] as const;

/** What the blank checklist is grouped by: the clauses of the standard, or whoever is asked. */
export const CHECKLIST_ORDERS = ['clause', 'role'] as const;

/** What an edition is made of. `marks` and `notes` are what reviewers marked and what was noted, wherever it is printed. */
export const CHAPTERS = [
  'board',
  'foreword',
  'summary',
  'standing',
  'findings',
  'actions',
  'profile',
  'levels',
  'heatMap',
  'gaps',
  'change',
  'clauses',
  'lists',
  'selfAssessment',
  'perspectives',
  'sample',
  'register',
  'evidence',
  'plan',
  'request',
  'interviews',
  'checklist',
  'closing',
  'signOff',
  'method',
  'notes',
  'marks',
] as const;
