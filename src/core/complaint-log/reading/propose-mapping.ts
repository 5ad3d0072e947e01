import type { ColumnWords } from '#schema/authored/column-words.ts';
import type {
  ColumnRole,
  DateForm,
  LogMapping,
  MappedColumn,
} from '#schema/record/complaint-log.ts';
import type { SurveyedColumn } from './log-survey.ts';
import type { ColumnLook } from './look-at-column.ts';
import { type Recognised, recogniseColumns } from './recognise-columns.ts';
import { dateRoleOf } from './role-kinds.ts';

type FileForm = Pick<LogMapping, 'encoding' | 'delimiter' | 'headingRow'>;

/** The role that a saved mapping gives a heading. */
function knownColumn(known: LogMapping, { heading }: ColumnLook): MappedColumn | undefined {
  return known.columns.find((column) => column.heading === heading);
}

/** What a saved mapping says of the columns; undefined where none of its headings is there. */
function byMapping(
  looks: readonly ColumnLook[],
  recognised: readonly Recognised[],
  known: LogMapping | undefined,
): readonly Recognised[] | undefined {
  if (known === undefined || !looks.some((look) => knownColumn(known, look) !== undefined))
    return undefined;
  return looks.flatMap((look, at) => {
    const own = recognised[at];
    if (own === undefined) return [];
    const column = knownColumn(known, look);
    const form = column?.dateForm;
    // A form that was chosen once is kept as long as it reads what stands there now.
    const isReadable = form !== undefined && own.dateForms.includes(form);
    return [
      {
        ...own,
        role: column?.role,
        foundBy: column === undefined ? undefined : ('heading' as const),
        dateForms: isReadable ? [form] : own.dateForms,
      },
    ];
  });
}

function mappedColumn(
  look: ColumnLook,
  role: ColumnRole,
  forms: readonly DateForm[],
): MappedColumn {
  const column = { role, heading: look.heading, position: look.position };
  const [form] = forms;
  if (dateRoleOf(role) === undefined) return column;
  // A column without any date yet can be read in any form.
  if (look.filled === 0) return { ...column, dateForm: 'yearFirst' };
  return forms.length === 1 && form !== undefined ? { ...column, dateForm: form } : column;
}

/** A comma before decimals, where more numbers are written with it than without. */
function decimalOf(looks: readonly ColumnLook[], roles: readonly Recognised[]): '.' | ',' {
  const numbers = looks.filter((_, at) =>
    ['amount', 'satisfaction', 'exposure'].includes(roles[at]?.role ?? ''),
  );
  const commas = numbers.reduce((sum, look) => sum + look.decimalCommas, 0);
  const all = numbers.reduce((sum, look) => sum + look.numbers, 0);
  return commas > 0 && commas * 4 > all ? ',' : '.';
}

/** The mapping that a look at the columns proposes, and what was seen of each. */
export function proposeMapping(
  looks: readonly ColumnLook[],
  words: ColumnWords,
  known: LogMapping | undefined,
  file: FileForm,
): { readonly mapping: LogMapping; readonly columns: readonly SurveyedColumn[] } {
  const own = recogniseColumns(looks, words);
  const recognised = byMapping(looks, own, known) ?? own;
  const mapped = looks.flatMap((look, at) => {
    const { role, dateForms = [] } = recognised[at] ?? {};
    return role === undefined ? [] : [mappedColumn(look, role, dateForms)];
  });
  const columns = looks.map(
    ({ position, heading, examples, filled, blank }, at): SurveyedColumn => {
      const { role, foundBy, dateForms = [], isPersonal = false } = recognised[at] ?? {};
      return { position, heading, role, foundBy, examples, filled, blank, dateForms, isPersonal };
    },
  );
  const foldings = known === undefined ? [] : [...known.foldings];
  const decimal = decimalOf(looks, recognised);
  return { mapping: { ...file, decimal, columns: mapped, foldings }, columns };
}
