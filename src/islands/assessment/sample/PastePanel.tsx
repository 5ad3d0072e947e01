import { parse } from 'papaparse';
import { useMemo, useState } from 'react';
import { fill, joinList } from '#core/message.ts';
import { CASE_COLUMNS, type CaseColumn } from '#core/sample/case-columns.ts';
import {
  fromHeadings,
  guessMapping,
  type NewCase,
  type ReadRows,
  type RowMapping,
  readCaseRows,
} from '#core/sample/read-case-rows.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Stratum } from '#schema/record/sample.ts';
import type { AuditWords } from '#text/words.ts';

interface Props {
  readonly text: string;
  readonly strata: readonly Stratum[];
  /** The complaints to add; none where the rows are thrown away. */
  readonly onDone: (cases: readonly NewCase[]) => void;
}

function rowsOf(text: string): readonly (readonly string[])[] {
  // A tab at the beginning is an empty first cell.
  const { data } = parse<string[]>(text.trimEnd(), { delimiter: text.includes('\t') ? '\t' : '' });
  return fromHeadings(data);
}

function columnName(column: CaseColumn, { sample: texts }: AuditWords): string {
  const others: Readonly<Record<string, string>> = {
    reference: texts.reference,
    stratum: texts.stratum,
    severity: texts.severity,
    note: texts.caseNote,
    none: texts.paste.leaveOut,
  };
  return others[column] ?? texts.stages[column as keyof typeof texts.stages];
}

/** Rows from a spreadsheet before they are added: what each column holds, and what could not be read. */
export function PastePanel({ text, strata, onDone }: Props) {
  const audit = useWords('audit');
  const { paste: texts } = audit.sample;
  const rows = useMemo(() => rowsOf(text), [text]);
  const [mapping, setMapping] = useState(() => guessMapping(rows));
  const read = useMemo(() => readCaseRows(rows, mapping, strata), [rows, mapping, strata]);
  return (
    <section className="panel" aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p>{texts.lead}</p>
      <Columns {...{ rows, mapping }} onChange={setMapping} />
      <OrderField {...{ mapping, read }} onChange={setMapping} />
      <Unread read={read} />
      <p className="row-actions">
        <button
          type="button"
          className="primary"
          disabled={read.cases.length === 0}
          onClick={() => onDone(read.cases)}
        >
          {fill(texts.add, { count: read.cases.length })}
        </button>
        <button type="button" onClick={() => onDone([])}>
          {texts.discard}
        </button>
      </p>
    </section>
  );
}

interface MappingProps {
  readonly mapping: RowMapping;
  readonly onChange: (mapping: RowMapping) => void;
}

function Columns({
  rows,
  mapping,
  onChange,
}: MappingProps & { readonly rows: readonly (readonly string[])[] }) {
  const audit = useWords('audit');
  const { paste: texts } = audit.sample;
  const choices = CASE_COLUMNS.map((column) => [column, columnName(column, audit)] as const);
  return (
    <>
      <div className="choice">
        <input
          id="paste-headings"
          type="checkbox"
          checked={mapping.hasHeadings}
          onChange={(event) => onChange({ ...mapping, hasHeadings: event.target.checked })}
        />
        <label htmlFor="paste-headings">{texts.headings}</label>
      </div>
      <div className="field-row">
        {mapping.columns.map((column, at) => {
          const cell = rows.find((row) => row[at]?.trim())?.[at]?.trim();
          return (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
              key={at}
              label={fill(texts.column, { number: at + 1, cell: cell ?? '' })}
              value={column}
              choices={choices}
              onChange={(chosen) =>
                onChange({
                  ...mapping,
                  columns: mapping.columns.map((one, place) =>
                    place === at ? chosen || 'none' : one,
                  ),
                })
              }
            />
          );
        })}
      </div>
    </>
  );
}

/** Asked where a day may be two, and nothing in the rows says which comes first. */
function OrderField({ mapping, read, onChange }: MappingProps & { readonly read: ReadRows }) {
  const { paste: texts } = useWords('audit').sample;
  if (read.ambiguous === 0 && mapping.order === undefined) return null;
  return (
    <SelectField
      label={texts.order}
      value={mapping.order ?? ''}
      choices={[
        ['', texts.orderOpen],
        ['dayFirst', texts.dayFirst],
        ['monthFirst', texts.monthFirst],
      ]}
      onChange={(order) => onChange({ ...mapping, order: order || undefined })}
    />
  );
}

function Unread({ read: { unread, leftOut } }: { readonly read: ReadRows }) {
  const { language } = useSurroundings();
  const { paste: texts } = useWords('audit').sample;
  return (
    <div role="status">
      {unread > 0 && <p>{fill(texts.unread, { count: unread })}</p>}
      {leftOut.length > 0 && (
        <p>{fill(texts.leftOut, { rows: joinList(language, leftOut.map(String)) })}</p>
      )}
    </div>
  );
}
