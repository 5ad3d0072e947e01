import type { LogSurvey, SurveyedColumn } from '#core/complaint-log/reading/log-survey.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { COLUMN_ROLES, type LogMapping } from '#schema/record/complaint-log.ts';
import { columnAt, firstRows, formsOf, isDateRole, withForm, withRole } from './map-columns.ts';

interface Props {
  readonly survey: LogSurvey;
  readonly mapping: LogMapping;
  readonly onChange: (mapping: LogMapping) => void;
}

/** The first rows under their headings, with what each column is taken for. */
export function ColumnTable({ survey, mapping, onChange }: Props) {
  const { survey: texts } = useWords('complaintLog');
  const { columns } = survey;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="table-scroll log-columns" aria-label={texts.columnsCaption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.position} scope="col">
                {column.heading || fill(texts.noHeading, { number: column.position + 1 })}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map((column) => (
              <td key={column.position}>
                <RoleField {...{ column, mapping, onChange }} />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows(survey).map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
            <tr key={at}>
              {columns.map(({ position }) => (
                <td key={position}>{cells[position]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What one column is taken for, and how its dates are written where it holds any. */
function RoleField({
  column,
  mapping,
  onChange,
}: Omit<Props, 'survey'> & { readonly column: SurveyedColumn }) {
  const { survey: texts } = useWords('complaintLog');
  const { roles, dateForms } = useWords('monitoring');
  const heading = column.heading || fill(texts.noHeading, { number: column.position + 1 });
  const mapped = columnAt(mapping, column.position);
  return (
    <>
      <select
        aria-label={fill(texts.takenFor, { heading })}
        value={mapped?.role ?? ''}
        onChange={({ target }) => {
          const role = COLUMN_ROLES.find((one) => one === target.value);
          onChange(withRole(mapping, column, role));
        }}
      >
        <option value="">{column.isPersonal ? texts.personal : texts.left}</option>
        {COLUMN_ROLES.map((role) => (
          <option key={role} value={role}>
            {roles[role]}
          </option>
        ))}
      </select>
      {mapped && isDateRole(mapped.role) && (
        <select
          aria-label={fill(texts.writtenAs, { heading })}
          value={mapped.dateForm ?? ''}
          onChange={({ target }) => {
            const form = formsOf(column).find((one) => one === target.value);
            if (form) onChange(withForm(mapping, column.position, form));
          }}
        >
          {mapped.dateForm === undefined && <option value="">{texts.askForm}</option>}
          {formsOf(column).map((form) => (
            <option key={form} value={form}>
              {dateForms[form]}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
