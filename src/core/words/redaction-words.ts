/** What the redacted copy calls people and things, and what is said of it. English says which there are; other languages follow it. */
export type RedactionWords = typeof import('../../../content/locales/en/redaction.json');
