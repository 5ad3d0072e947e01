import type { ColumnRole } from '#core/filled-form/read-columns.ts';
import type { FoundColumn } from '#core/filled-form/read-entries.ts';
import { fill } from '#core/message.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { FORM_COLUMNS } from '#schema/authored/form-columns.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';

interface Props {
  readonly columns: readonly FoundColumn[];
  readonly onRoles: (roles: readonly ColumnRole[]) => void;
}

/** So much of a cell is shown. */
const EXAMPLE = 60;

/** What each column was taken for; changed by hand, the form is read again. */
export function FormColumns({ columns, onRoles }: Props) {
  const words = useWords('forms');
  const { answers } = useWords('assessment');
  if (columns.length === 0) return null;
  const choices: readonly (readonly [string, string])[] = [
    ['', words.roles.none],
    ...FORM_COLUMNS.map((role) => [role, words.roles[role]] as const),
    ...ANSWER_VALUES.map(
      (value) => [`tick:${value}`, fill(words.roles.tick, { answer: answers[value] })] as const,
    ),
  ];
  const roles = columns.map(({ role }) => role);
  const set = (at: number, role: string) =>
    onRoles(roles.map((one, place) => (place === at ? ((role || undefined) as ColumnRole) : one)));
  return (
    <details>
      <summary>{words.columns}</summary>
      <p>{words.columnsLead}</p>
      <div className="field-row">
        {columns.map(({ heading, role, example }, at) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            key={at}
            label={
              heading === ''
                ? fill(words.column, { number: at + 1 })
                : fill(words.columnOf, { number: at + 1, heading })
            }
            hint={example ? fill(words.example, { text: example.slice(0, EXAMPLE) }) : undefined}
            value={role ?? ''}
            choices={choices}
            onChange={(chosen) => set(at, chosen)}
          />
        ))}
      </div>
    </details>
  );
}
