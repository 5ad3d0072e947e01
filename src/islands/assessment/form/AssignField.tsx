import { useId } from 'react';
import { allClauses, type Catalogue, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { type Assigned, assignable } from '#core/filled-form/assign-row.ts';
import { ClauseOptions } from '#islands/form/ClauseField.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly catalogue: Catalogue;
  /** Undefined while nobody said where the row belongs. */
  readonly assigned: Assigned | undefined;
  readonly onAssign: (assigned: Assigned | undefined) => void;
}

/** Where a row belongs that has no place by its number or words: a clause, and which of its criteria. */
export function AssignField({ catalogue, assigned, onAssign }: Props) {
  const words = useWords('forms');
  const id = useId();
  const clause = allClauses(catalogue).find((one) => one.id === assigned?.clauseId);
  const tick = (criterionId: string, isTicked: boolean) => {
    if (clause === undefined || assigned === undefined) return;
    const others = assigned.criteria.filter((one) => one !== criterionId);
    onAssign({ ...assigned, criteria: isTicked ? [...others, criterionId] : others });
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.assign}</label>
        <select
          id={id}
          value={assigned?.clauseId ?? ''}
          onChange={({ target }) => onAssign(assignable(target.value, catalogue))}
        >
          <option value="">{words.assignNone}</option>
          <ClauseOptions catalogues={[catalogue]} />
        </select>
      </div>
      {clause && (
        <fieldset>
          <legend className="quiet">{words.assignCriteria}</legend>
          {clause.criteria.map((criterion) => (
            <label className="choice" key={criterion.id}>
              <input
                type="checkbox"
                checked={assigned?.criteria.includes(criterion.id) ?? false}
                onChange={({ target }) => tick(criterion.id, target.checked)}
              />
              <span>
                <span className="criterion-name">{criterionNameIn(clause, criterion)}</span>{' '}
                {criterion.text}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
