import type { TableBlock, TableCell, TableColumn } from '#core/document/document.ts';
import { AnswerMark } from '#islands/shared/AnswerMark.tsx';
import { Runs } from './running-text.tsx';
import type { BlockProps, BlocksView } from './view.ts';

const ALIGNMENTS = { start: undefined, center: 'center', end: 'number' } as const;

/** A table that says what it holds and which cells name the others; a wide one scrolls within the page. */
export function TableView({ block, view }: BlockProps<'table'>) {
  const { caption, columns, rows } = block;
  const hasLinks = rows.some((row) =>
    row.some(({ runs }) => runs.some((run) => view.hrefOf(run) !== undefined)),
  );
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <section className="table-scroll" aria-label={caption} tabIndex={hasLinks ? undefined : 0}>
      <table>
        {caption && <caption>{caption}</caption>}
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} width={`${Math.round((100 * width) / total)}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label, align = 'start' }) => (
              <th key={label} scope="col" className={ALIGNMENTS[align]}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
            <Row key={place} {...{ row, view }} table={block} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: readonly TableCell[];
  readonly table: TableBlock;
  readonly view: BlocksView;
}

function Row({ row, table, view }: RowProps) {
  return (
    <tr>
      {table.columns.map((column, place) => {
        const isHeader = table.rowHeaders && place === 0;
        const Cell = isHeader ? 'th' : 'td';
        const cell = row[place] ?? { runs: [] };
        return (
          <Cell
            key={column.label}
            scope={isHeader ? 'row' : undefined}
            className={classOf(column, cell)}
          >
            <Content {...{ cell, view }} />
          </Cell>
        );
      })}
    </tr>
  );
}

function classOf({ align = 'start' }: TableColumn, { mark }: TableCell): string | undefined {
  return mark === undefined ? ALIGNMENTS[align] : 'marked';
}

/** The mark is for the eye; its word is for everybody. */
function Content({ cell, view }: { readonly cell: TableCell; readonly view: BlocksView }) {
  const { runs, level, mark } = cell;
  const words = <Runs runs={runs} view={view} />;
  if (level !== undefined)
    return (
      <span className="level-chip" data-level={level}>
        {words}
      </span>
    );
  if (mark === undefined) return words;
  const text = runs.map((run) => run.text).join('');
  const label = view.markLabels[mark];
  const isSaid = text.toLowerCase().startsWith(label.toLowerCase());
  return (
    <>
      {mark !== 'none' && <AnswerMark value={mark} />}
      {!isSaid && <span className="hidden">{label} </span>}
      <span>{words}</span>
    </>
  );
}
