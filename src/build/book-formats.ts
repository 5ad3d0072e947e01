/** What the library is made into as one file; the names are the endings. */
export const BOOK_FORMATS = ['pdf', 'epub'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];
