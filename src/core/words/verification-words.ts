/** What is said of a report and the record that it was made from. English says which words there are; other languages follow it. */
export type VerificationWords = typeof import('../../../content/locales/en/verification.json');
