/** The words of a draft's documents in one language. English says which there are; other languages follow it. */
export type DraftWords = typeof import('../../../content/locales/en/policy-draft.json');
