import { fill } from '#core/message.ts';
import type { TextSheet } from '#core/tables/text-sheet.ts';
import { checkFacts, elementFacts, harmFacts } from './check-facts.ts';
import type { CheckInput } from './check-words.ts';
import { heldFacts } from './held-facts.ts';

/** A check of a policy as sheets: elements, harms, and what was compared. */
export function checkSheets(input: CheckInput): readonly TextSheet[] {
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
    ...heldSheet(input),
    {
      name: document.compared,
      head: [document.title, input.name || document.unnamed],
      rows: checkFacts(input).map(({ label, value }) => [label, value]),
    },
  ];
}

function heldSheet(input: CheckInput): readonly TextSheet[] {
  const { code, words } = input;
  if (code === undefined) return [];
  const { hold, document } = words;
  return [
    {
      name: hold.title,
      head: [
        ...[hold.outcome, hold.of, hold.found, hold.demand],
        ...[hold.provisionHead, document.passage],
      ],
      rows: heldFacts(code, input).map(({ outcome, of, found, demand, provision, passage }) => [
        ...[outcome, of, found, demand],
        ...[fill(hold.provision, { code: code.name, provision }), passage],
      ]),
    },
  ];
}
