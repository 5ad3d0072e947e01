/** What a column of a filled-in form may hold; `both` is evidence and commentary in one. */
export const FORM_COLUMNS = [
  'number',
  'requirement',
  'answer',
  'evidence',
  'both',
  'commentary',
  'recommendation',
  'date',
] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];
