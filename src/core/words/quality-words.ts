/** The words of quality tools and their charts in one language. English says which there are; other languages follow it. */
export type QualityWords = typeof import('../../../content/locales/en/quality.json');
