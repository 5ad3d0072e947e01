import { fill, joinList } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { DraftWords } from '#core/words/draft-words.ts';
import { type DutyTable, dutyTable, MATRIX, openDuties } from './duties.ts';
import type { Fillings } from './fill-places.ts';
import type { HeldAnswers } from './held-answers.ts';

/** What the matrix of duties puts into places: the table, and for each duty who answers for it. */
export function dutyFillings(
  language: string,
  held: HeldAnswers,
  fillings: Fillings,
  { matrix: words }: DraftWords,
): Fillings {
  const table = dutyTable(held, fillings);
  const text = [tableText(table, words), ...openSentences(language, table, words)].join('\n\n');
  const leads = table.rows.map(({ duty, answering }) => {
    const names = answering.map(({ name }) => nameOf(name, words));
    const who = names.length === 0 ? words.nobody : joinList(language, names);
    return fill(words.leadOf, { duty: titleOf(duty, words), who });
  });
  return new Map([
    [MATRIX, { text, items: [text] }],
    ['dutyLeads', { text: leads.join('\n'), items: leads }],
  ]);
}

type MatrixWords = DraftWords['matrix'];

/** What a duty is called. */
export function titleOf(duty: string, { duties }: MatrixWords): string {
  return ownEntry<string>(duties, duty) ?? duty;
}

function nameOf(name: string, words: MatrixWords): string {
  return name || words.unnamed;
}

function tableText({ roles, rows }: DutyTable, words: MatrixWords): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([words.duty, ...roles.map(({ name }) => nameOf(name, words))]),
    line(['----', ...roles.map(() => '----')]),
    ...rows.map(({ duty, parts }) =>
      line([
        titleOf(duty, words),
        ...roles.map(({ id }) => {
          const part = parts.get(id);
          return part === undefined ? '–' : words.parts[part];
        }),
      ]),
    ),
  ].join('\n');
}

/** Gaps and doubles, in a sentence each; nothing where each duty has one who answers for it. */
export function openSentences(
  language: string,
  table: DutyTable,
  words: MatrixWords,
): readonly string[] {
  const { none, several } = openDuties(table);
  const list = (duties: readonly string[]) =>
    joinList(
      language,
      duties.map((duty) => titleOf(duty, words)),
    );
  return [
    ...(none.length === 0 ? [] : [fill(words.none, { duties: list(none) })]),
    ...(several.length === 0 ? [] : [fill(words.several, { duties: list(several) })]),
  ];
}
