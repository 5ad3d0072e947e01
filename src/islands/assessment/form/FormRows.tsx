import { useState } from 'react';
import { currentFinal } from '#core/assessment/finality.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { type Assigned, assignRow } from '#core/filled-form/assign-row.ts';
import { type TakenRow, takeRows } from '#core/filled-form/form-changes.ts';
import type { FormRow, MatchedForm } from '#core/filled-form/match-form.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { FilterChoice } from '#islands/shared/FilterChoice.tsx';
import { FinalNotice } from '#islands/shared/Locked.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import { FormRowEntry } from './FormRowEntry.tsx';
import { differs, isTaken, ROW_FILTERS, type RowFilter, shows } from './row-state.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  readonly fileName: string;
  readonly form: MatchedForm;
  /** That it was read against, as it is walked. */
  readonly catalogue: Catalogue;
}

/** The rows of a form on one edition: which are shown, all that are clear at once, and each by itself. */
export function FormRows({ session, assessment, fileName, form, catalogue }: Props) {
  const { language } = useSurroundings();
  const words = useWords('forms');
  const [edition, setEdition] = useState(form.editions[0] ?? '');
  const [filter, setFilter] = useState<RowFilter>('all');
  const [assigned, setAssigned] = useState<ReadonlyMap<number, Assigned>>(new Map());
  const rows = form.rows.filter((row) => row.edition === edition);
  const placed = (row: FormRow) => assignRow(row, assigned.get(row.id), catalogue);
  const place = { fileName, words };
  // A row that is being assigned stays where it is found, among those without a place.
  const isShown = (one: RowFilter, row: FormRow) =>
    shows(one, one === 'taken' ? placed(row) : row, assessment, place);
  const countOf = (one: RowFilter) => rows.filter((row) => isShown(one, row)).length;
  const labels = Object.fromEntries(
    ROW_FILTERS.map((one) => [one, fill(words.filters[one], { count: countOf(one) })]),
  ) as Record<RowFilter, string>;
  const take = (taken: readonly TakenRow[]) =>
    session.apply(
      takeRows(taken, {
        ...{ assessment, fileName, words, isToConfirm: false },
        newId: () => crypto.randomUUID(),
      }),
    );
  const clear = rows.flatMap((row) => {
    const { value } = row;
    const isClear = value !== undefined && row.criteria.length > 0;
    if (!isClear || isTaken(row, assessment, place) || differs(row, value, assessment)) return [];
    return [{ row, value }];
  });
  const isLocked = currentFinal(assessment) !== undefined;
  const shown = rows.filter((row) => isShown(filter, row));
  const assign = (id: number, to: Assigned | undefined) => {
    const others = [...assigned].filter(([one]) => one !== id);
    setAssigned(new Map(to ? [...others, [id, to]] : others));
  };
  return (
    <section>
      <p role="status">
        {joinSentences([
          fill(fillCount(language, words.read, rows.length), { file: fileName }),
          fill(words.counts, {
            ready: countOf('ready'),
            asked: countOf('asked'),
            nowhere: countOf('nowhere'),
          }),
        ])}
      </p>
      <FinalNotice assessment={assessment} />
      {form.editions.length > 1 && (
        <SelectField
          label={words.edition}
          hint={words.editionHint}
          value={edition}
          choices={form.editions.map((one) => [one, editionLabel(one, form.rows, words)])}
          onChange={setEdition}
        />
      )}
      {clear.length > 0 && (
        <TakeAll count={clear.length} isLocked={isLocked} onTake={() => take(clear)} />
      )}
      <FilterChoice
        legend={words.filter}
        name="rows"
        value={filter}
        choices={ROW_FILTERS}
        labels={labels}
        onChange={setFilter}
      />
      {shown.length === 0 && <p>{words.none}</p>}
      <RowList
        {...{ shown, placed, assigned, catalogue, assessment, isLocked, place, take, assign }}
      />
    </section>
  );
}

interface RowListProps {
  readonly shown: readonly FormRow[];
  /** A row where it was assigned to by hand. */
  readonly placed: (row: FormRow) => FormRow;
  readonly assigned: ReadonlyMap<number, Assigned>;
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly isLocked: boolean;
  readonly place: Parameters<typeof isTaken>[2];
  readonly take: (taken: readonly TakenRow[]) => void;
  readonly assign: (id: number, to: Assigned | undefined) => void;
}

/** The rows that are shown; one without a place can be given one. */
function RowList({ shown, placed, assigned, catalogue, assign, ...props }: RowListProps) {
  const { assessment, isLocked, place, take } = props;
  const assigning = ({ id, criteria }: FormRow) =>
    criteria.length > 0
      ? undefined
      : {
          catalogue,
          assigned: assigned.get(id),
          onAssign: (to: Assigned | undefined) => assign(id, to),
        };
  return (
    <ul className="entries">
      {shown.map((row) => (
        <FormRowEntry
          key={row.id}
          {...{ assessment, isLocked }}
          row={placed(row)}
          assigning={assigning(row)}
          isTaken={isTaken(placed(row), assessment, place)}
          onTake={(value) => take([{ row: placed(row), value }])}
        />
      ))}
    </ul>
  );
}

interface TakeAllProps {
  readonly count: number;
  readonly isLocked: boolean;
  readonly onTake: () => void;
}

function TakeAll({ count, isLocked, onTake }: TakeAllProps) {
  const { language } = useSurroundings();
  const words = useWords('forms');
  return (
    <>
      <p className="actions">
        <button type="button" className="primary" disabled={isLocked} onClick={onTake}>
          {fillCount(language, words.takeAll, count)}
        </button>
      </p>
      <p className="hint">{words.takeHint}</p>
    </>
  );
}

function editionLabel(
  edition: string,
  rows: readonly FormRow[],
  words: { readonly editionOption: string },
): string {
  const count = rows.filter((row) => row.edition === edition).length;
  return fill(words.editionOption, { edition, count });
}
