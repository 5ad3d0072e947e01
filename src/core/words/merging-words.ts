/** What is said as files of one assessment are merged. English says which words there are; other languages follow it. */
export type MergingWords = typeof import('../../../content/locales/en/merging.json');
