/** How each kind of block is written in Markdown. A new kind does not compile until it stands here. */

import type {
  Block,
  FigureBlock,
  HeadingBlock,
  ReportDocument,
  TableBlock,
} from '#core/document/document.ts';
import { contentsEntries } from '#core/document/headings.ts';
import type { Letterhead } from '#core/document/letterhead.ts';
import { withLabel } from '#core/message.ts';
import { answerSign } from '../tree/answer-sign.ts';
import { BREAK, lineOf, strongLine, writeRuns } from './write-text.ts';

/** The state that every block handler is given. */
export interface Composition {
  readonly document: ReportDocument;
  /** Names of the headings, by their ids. */
  readonly targets: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<HeadingBlock, number>;
  /** Headings stand one level lower where a cover holds the title. */
  readonly levelsAbove: 0 | 1;
}

/** Writes a block: paragraphs, which an empty line keeps apart. */
type Handler<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  composition: Composition,
) => readonly string[];

const HANDLERS: { readonly [Kind in Block['kind']]: Handler<Kind> } = {
  cover: (block, { document: { letterhead } }) => [
    lineOf(block.overline),
    `# ${lineOf(block.title)}`,
    strongLine(block.organisation),
    block.facts.map(({ label, value }) => `- ${factLine(label, value)}`).join('\n'),
    ...(letterhead ? firmLines(letterhead) : []),
    `> ${lineOf(block.notice)}`,
    letterhead?.disclaimer ? `> ${lineOf(letterhead.disclaimer)}` : '',
  ],
  contents: (block, { document, targets, levelsAbove }) => [
    `${'#'.repeat(1 + levelsAbove)} ${lineOf(block.title)}`,
    contentsEntries(document)
      .map(({ level, id, text }) => {
        const indent = level === 1 ? '' : '  ';
        return `${indent}- [${lineOf(text)}](#${targets.get(id)})`;
      })
      .join('\n'),
  ],
  heading: (block, { targets, levels, levelsAbove }) => {
    const signs = '#'.repeat((levels.get(block) ?? block.level) + levelsAbove);
    return [`${signs} <a id="${targets.get(block.id)}"></a>${lineOf(block.text)}`];
  },
  paragraph: ({ runs }, { targets }) => [writeRuns(runs, targets, BREAK.paragraph)],
  list: ({ ordered, items }, { targets }) => [
    items
      .map((runs, place) => {
        const sign = ordered ? `${place + 1}. ` : '- ';
        const lineBreak = `${BREAK.paragraph}${' '.repeat(sign.length)}`;
        return `${sign}${writeRuns(runs, targets, lineBreak)}`;
      })
      .join('\n'),
  ],
  table: writeTable,
  figure: writeFigure,
};

/** The name of the firm and its line. */
export function firmLines({ name, coverLine }: Letterhead): readonly string[] {
  return [strongLine(name), lineOf(coverLine)].filter((text) => text !== '');
}

/** Writes a block of any kind; what is empty is left out. */
export function writeBlock(block: Block, composition: Composition): readonly string[] {
  const handler = HANDLERS[block.kind] as (
    block: Block,
    composition: Composition,
  ) => readonly string[];
  return handler(block, composition).filter((text) => text !== '');
}

const RULES = { start: '---', center: ':-:', end: '--:' } as const;

function writeTable(block: TableBlock, { document, targets }: Composition): readonly string[] {
  const rows = block.rows.map((row) =>
    block.columns.map((_, place) => {
      const cell = row[place] ?? { runs: [] };
      const text = writeRuns(cell.runs, targets, BREAK.cell);
      const found = answerSign(cell, document);
      return found === undefined ? text : joinWords(found.sign, lineOf(found.word), text);
    }),
  );
  return [
    strongLine(block.caption),
    pipeTable(
      block.columns.map(({ label }) => lineOf(label)),
      block.columns.map(({ align = 'start' }) => RULES[align]),
      rows,
    ),
  ];
}

/** A figure as its numbers: Markdown draws nothing. */
function writeFigure({ caption, numbers }: FigureBlock): readonly string[] {
  const rules = numbers.labels.map((_, place) => (place === 0 ? RULES.start : RULES.end));
  const rows = numbers.rows.map((row) => row.map(lineOf));
  return [strongLine(caption), pipeTable(numbers.labels.map(lineOf), rules, rows)];
}

function pipeTable(
  labels: readonly string[],
  rules: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (labels.length === 0) return '';
  return [labels, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function factLine(label: string, value: string): string {
  const [words, colon] = [strongLine(label), withLabel(label, '').slice(label.length)];
  return `${words}${colon}${lineOf(value)}`;
}

/** A space follows a sign and a Latin colon; a Chinese colon holds its own. */
function joinWords(sign: string, word: string, text: string): string {
  const space = word.endsWith(':') ? ' ' : '';
  return [sign, `${word}${space}${text}`].filter((part) => part !== '').join(' ');
}
