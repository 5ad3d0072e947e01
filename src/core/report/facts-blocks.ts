import { cell, column, heading, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, joinSentences, writeDay } from '#core/message.ts';
import type { ReportContext } from './report-context.ts';

/** Of which day the facts about each standard are, how sure, and whether it is in force. */
export function factsBlocks(contexts: readonly ReportContext[]): readonly Block[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const { words } = first;
  const rows = contexts.flatMap((context) => {
    const text = factsText(context);
    return text === '' ? [] : [[cell(context.catalogue.standard.name), cell(text)]];
  });
  if (rows.length === 0) return [];
  return [
    heading(2, 'method-facts', words.facts.title),
    table(
      words.facts.caption,
      [column(words.columns.standard, 1), column(words.columns.record, 3)],
      rows,
    ),
  ];
}

function factsText({ catalogue, words, language }: ReportContext): string {
  const {
    status,
    replacedBy,
    factsAsOf,
    confidence,
    confidenceNote,
    endings = [],
  } = catalogue.standard;
  const { facts } = words;
  return joinSentences([
    ...(status === undefined ? [] : [facts.status[status]]),
    ...(replacedBy === undefined ? [] : [fill(facts.replacedBy, { standard: replacedBy })]),
    ...(factsAsOf === undefined ? [] : [fill(facts.day, { day: writeDay(language, factsAsOf) })]),
    ...(confidence === undefined ? [] : [facts.confidence[confidence]]),
    ...(confidenceNote === undefined ? [] : [confidenceNote]),
    ...endings.map(({ what, until, after, source }) =>
      fill(facts.ending, { what, day: writeDay(language, until), after, source }),
    ),
  ]);
}
