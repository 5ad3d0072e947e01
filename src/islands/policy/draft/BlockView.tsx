import { Fragment, type ReactNode } from 'react';
import type { Block, Run, TableBlock } from '#core/document/document.ts';
import { joinSentences } from '#core/message.ts';
import type { HardSentence } from '#core/policy/draft/reading-ease.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { PolicyWords } from '#text/words.ts';

interface Props {
  readonly blocks: readonly Block[];
  /** Sentences to be marked, with why. */
  readonly hard: readonly HardSentence[];
}

/** Blocks of a document on the screen. */
export function BlockView({ blocks, hard }: Props) {
  const runs = (all: readonly Run[]) => <Runs runs={all} hard={hard} />;
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
    <Fragment key={at}>{view(block, runs)}</Fragment>
  ));
}

type Draw = (runs: readonly Run[]) => ReactNode;

function view(block: Block, draw: Draw): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return <p>{draw(block.runs)}</p>;
    case 'list': {
      const items = block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name than their place
        <li key={at}>{draw(item)}</li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <TableView table={block} draw={draw} />;
    default:
      return null;
  }
}

function TableView({ table, draw }: { readonly table: TableBlock; readonly draw: Draw }) {
  return (
    <div className="table-scroll">
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {table.columns.map(({ label }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name than their place
              <th key={at} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
            <tr key={at}>
              {row.map(({ runs }, place) => {
                const Cell = place === 0 ? 'th' : 'td';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                  <Cell key={place} scope={place === 0 ? 'row' : undefined}>
                    {draw(runs)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Runs of text, hard sentences marked. */
function Runs({ runs, hard }: Omit<Props, 'blocks'> & { readonly runs: readonly Run[] }) {
  const words = useWords('policy');
  return runs.map(({ text, strong }, at) => {
    const marked = markHard(text, hard, words);
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name than their place
    return strong ? <strong key={at}>{marked}</strong> : <Fragment key={at}>{marked}</Fragment>;
  });
}

function markHard(text: string, hard: readonly HardSentence[], words: PolicyWords): ReactNode {
  const found = hard.find((sentence) => text.includes(sentence.text));
  if (found === undefined) return text;
  const start = text.indexOf(found.text);
  const why = joinSentences(found.reasons.map((reason) => words.draft.ease.reasons[reason]));
  return (
    <>
      {text.slice(0, start)}
      <mark title={why}>{found.text}</mark>
      {markHard(text.slice(start + found.text.length), hard, words)}
    </>
  );
}
