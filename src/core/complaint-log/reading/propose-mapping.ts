import type { ColumnWords } from '#schema/authored/column-words.ts';
import type {
  ColumnRole,
  DateForm,
  LogMapping,
  MappedColumn,
} from '#schema/record/complaint-log.ts';
import { plainHeading } from './column-words.ts';
import type { SurveyedColumn } from './log-survey.ts';
import type { ColumnLook } from './look-at-column.ts';
import { type Recognised, recogniseColumns } from './recognise-columns.ts';
import { dateRoleOf } from './role-kinds.ts';

type FileForm = Pick<LogMapping, 'encoding' | 'delimiter' | 'headingRow'>;

type Same = (column: MappedColumn, look: ColumnLook) => boolean;

/** How a column of the last file is found again: by its heading, of several alike by where it stood, or by its words alone. */
const SAME: readonly Same[] = [
  (column, look) => column.heading === look.heading && column.position === look.position,
  (column, look) => column.heading === look.heading,
  (column, look) =>
    plainHeading(look.heading) !== '' &&
    plainHeading(column.heading) === plainHeading(look.heading),
];

type Places = ReadonlyMap<number, MappedColumn>;

/** Where the columns of a saved mapping stand in this file. */
function knownPlaces(known: LogMapping, looks: readonly ColumnLook[]): Places {
  const places = new Map<number, MappedColumn>();
  const found = new Set<MappedColumn>();
  for (const isSame of SAME)
    for (const column of known.columns) {
      const look = looks.find((one) => !places.has(one.position) && isSame(column, one));
      if (look === undefined || found.has(column)) continue;
      places.set(look.position, column);
      found.add(column);
    }
  return places;
}

/** What a saved mapping says of one column. */
function asKnown(own: Recognised, column: MappedColumn): Recognised {
  const { role, dateForm: form } = column;
  // A form that was chosen once is kept as long as it reads what stands there now.
  const isReadable = form !== undefined && own.dateForms.includes(form);
  return { ...own, role, foundBy: 'heading', dateForms: isReadable ? [form] : own.dateForms };
}

/** The columns of a saved mapping that are not in this file. */
function lostColumns(known: LogMapping, places: Places): readonly MappedColumn[] {
  const found = new Set(places.values());
  return known.columns.filter((column) => !found.has(column));
}

/**
 * What a saved mapping says of the columns. What it says nothing of stays out, as it was then, unless its
 * heading tells that it is what the last file had under another one.
 */
function byMapping(
  looks: readonly ColumnLook[],
  recognised: readonly Recognised[],
  places: Places,
  lost: readonly MappedColumn[],
): readonly Recognised[] {
  const missing = new Set(lost.map(({ role }) => role));
  return looks.flatMap((look, at) => {
    const own = recognised[at];
    if (own === undefined) return [];
    const column = places.get(look.position);
    if (column !== undefined) return [asKnown(own, column)];
    const isRenamed = own.role !== undefined && missing.has(own.role);
    return [isRenamed ? own : { ...own, role: undefined, foundBy: undefined }];
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
): {
  readonly mapping: LogMapping;
  readonly columns: readonly SurveyedColumn[];
  readonly missing: readonly string[];
} {
  const own = recogniseColumns(looks, words);
  const places = known === undefined ? new Map() : knownPlaces(known, looks);
  const lost = known === undefined ? [] : lostColumns(known, places);
  // Of a file that shares no heading with the last one its mapping says nothing.
  const recognised = places.size === 0 ? own : byMapping(looks, own, places, lost);
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
  const missing = places.size === 0 ? [] : lost.map(({ heading }) => heading);
  return { mapping: { ...file, decimal, columns: mapped, foldings }, columns, missing };
}
