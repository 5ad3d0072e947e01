/** The words of the calculators in one language. English says which there are; other languages follow it. */
export type CalculatorWords = typeof import('../../../content/locales/en/calculators.json');
