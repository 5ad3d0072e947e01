/** The words of self-tests in one language. English says which there are; other languages follow it. */
export type SelfTestWords = typeof import('../../../content/locales/en/self-tests.json');
