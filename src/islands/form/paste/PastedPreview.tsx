import { fill, fillCount, writeDay } from '#core/message.ts';
import type { RegisterContext } from '#core/register/context.ts';
import { fieldOf, type RegisterId } from '#core/register/registers.ts';
import { fieldWords } from '#core/register/words.ts';
import { namesIn } from '#core/tables/names.ts';
import { type Pasted, type PastedRow, pastedFields } from '#core/tables/read-pasted.ts';
import type { Cell } from '#core/tables/table.ts';
import { writeCell } from '#core/tables/write-cell.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly register: RegisterId;
  readonly context: RegisterContext;
  readonly columns: Pasted['columns'];
  /** The rows that can be kept. */
  readonly sound: readonly PastedRow[];
  /** Another field is chosen for a column, or none. */
  readonly onChoose: (place: number, field: string | undefined) => void;
}

/** So many rows are shown as they are read; the others are counted. */
const SHOWN = 5;

/** What each column is read as, to be chosen otherwise, and the first rows as they would be kept. */
export function PastedPreview({ register, context, columns, sound, onChoose }: Props) {
  const words = useWords('registers');
  const { paste: texts } = words;
  const { language } = useSurroundings();
  const names = namesIn(context);
  const fields = [...pastedFields(register).keys()];
  const shownIn = ({ id, entry }: PastedRow, name: string | undefined): string => {
    const field = name === undefined ? undefined : fieldOf(register, name);
    if (name === '') return id === undefined ? '' : (names.criteria.get(id) ?? id);
    if (name === undefined || field === undefined) return '';
    const own = fieldWords(words, register, name);
    return asText(writeCell(name, field, { entry, words: own, names, context }), language);
  };
  return (
    <>
      <p role="status">{fillCount(language, texts.understood, sound.length)}</p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {columns.map(({ heading, field }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
                <th scope="col" key={place}>
                  <span className="quiet">{heading}</span>
                  <select
                    aria-label={fill(texts.column, { heading })}
                    value={field ?? LEFT_OUT}
                    onChange={({ target }) =>
                      onChoose(place, target.value === LEFT_OUT ? undefined : target.value)
                    }
                  >
                    <option value={LEFT_OUT}>{texts.leftOut}</option>
                    <option value="">{words.form.entry}</option>
                    {fields.map((name) => (
                      <option key={name} value={name}>
                        {fieldWords(words, register, name).label}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sound.slice(0, SHOWN).map((row) => (
              <tr key={row.line}>
                {columns.map(({ field }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
                  <td key={place}>{shownIn(row, field)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sound.length > SHOWN && (
        <p className="quiet">{fillCount(language, texts.more, sound.length - SHOWN)}</p>
      )}
    </>
  );
}

/** Stands for no field in a list of choices. */
const LEFT_OUT = '-';

function asText(cell: Cell, language: string): string {
  return typeof cell === 'object' ? writeDay(language, cell.day) : String(cell);
}
