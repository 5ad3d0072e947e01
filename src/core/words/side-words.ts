/** The words of assessments side by side, in one language. English says which there are; other languages follow it. */
export type SideWords = typeof import('../../../content/locales/en/side-by-side.json');
