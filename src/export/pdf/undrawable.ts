/**
 * Characters that no font of the report draws. Light on purpose: a page calls this before the export,
 * to say which characters will be boxes.
 */

import type { Block, ReportDocument, Run } from '#core/document/document.ts';
import type { Shape } from '#core/document/drawing.ts';
import type { Letterhead } from '#core/document/letterhead.ts';
import { cleanText } from '#export/tree/clean-text.ts';
import { isCovered, readCoverage } from './fonts/coverage.ts';

type TextsOf = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => readonly string[];
};

const TEXTS_OF: TextsOf = {
  cover: (block) => [
    block.overline,
    block.title,
    block.organisation,
    ...block.facts.flatMap((fact) => [fact.label, fact.value]),
    block.notice,
  ],
  contents: (block) => [block.title],
  heading: (block) => [block.text],
  paragraph: (block) => textsOfRuns(block.runs),
  list: (block) => block.items.flatMap(textsOfRuns),
  table: (block) => [
    block.caption,
    ...block.columns.map((column) => column.label),
    ...block.rows.flatMap((row) => row.flatMap((cell) => textsOfRuns(cell.runs))),
  ],
  figure: (block) => [
    block.caption,
    ...block.wide.flatMap(({ shapes }) => shapes).flatMap(textsOfShape),
  ],
};

/** Every text that is drawn on some page of the report, as typed. */
export function reportTexts(document: ReportDocument): readonly string[] {
  const { blocks, footer, pageLabel, stamp, letterhead } = document;
  const stamped = stamp === undefined ? [] : [stamp];
  return [
    ...(letterhead ? textsOfLetterhead(letterhead) : []),
    ...blocks.flatMap(textsOfBlock),
    ...[footer, pageLabel, ...stamped],
  ];
}

/**
 * The distinct characters in `texts` that the fonts lack, in order of appearance, after the cleaning
 * that the export does.
 *
 * @param coverage - `coverage.json` as parsed
 * @throws when the coverage cannot be read
 */
export function findUndrawable(texts: readonly string[], coverage: unknown): readonly string[] {
  const fonts = readCoverage(coverage);
  const found = new Set<string>();
  for (const text of texts) {
    for (const character of cleanText(text)) {
      if (character !== '\n' && !isCovered(fonts, character.codePointAt(0) ?? 0))
        found.add(character);
    }
  }
  return [...found];
}

function textsOfLetterhead({ name, coverLine, disclaimer, footer }: Letterhead) {
  return [name, coverLine, disclaimer, footer];
}

function textsOfBlock<Kind extends Block['kind']>(
  block: Extract<Block, { kind: Kind }>,
): readonly string[] {
  const read = TEXTS_OF[block.kind] as (block: Extract<Block, { kind: Kind }>) => readonly string[];
  return read(block);
}

function textsOfShape(shape: Shape): readonly string[] {
  return shape.kind === 'label' ? shape.texts.map(({ text }) => text) : [];
}

function textsOfRuns(runs: readonly Run[]): readonly string[] {
  return runs.map((run) => run.text);
}
