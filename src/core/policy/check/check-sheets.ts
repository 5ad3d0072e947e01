import { checkFacts, elementFacts, harmFacts } from './check-facts.ts';
import type { CheckInput } from './check-words.ts';

/** A sheet of a workbook: its name, its headings and its rows. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A check of a policy as sheets: elements, harms, and what was compared. */
export function checkSheets(input: CheckInput): readonly Sheet[] {
  const { document, elements, harms } = input.words;
  const lines = (texts: readonly string[]) => texts.join('\n');
  return [
    {
      name: elements.title,
      head: [
        ...[document.element, document.verdict, document.sureness],
        ...[document.passage, document.advice],
      ],
      rows: elementFacts(input).map(({ title, verdict, sureness, passages, advice }) => [
        ...[title, verdict, sureness, lines(passages), advice],
      ]),
    },
    {
      name: harms.title,
      head: [document.harm, document.passage, document.why, document.instead],
      rows: harmFacts(input).map(({ title, passages, why, instead }) => [
        ...[title, lines(passages), why, instead],
      ]),
    },
    {
      name: document.compared,
      head: [document.title, input.name || document.unnamed],
      rows: checkFacts(input).map(({ label, value }) => [label, value]),
    },
  ];
}
