/** The words of the library in one language. English says which there are; other languages follow it. */
export type LibraryWords = typeof import('../../../content/locales/en/library.json');
