import { useState } from 'react';
import {
  allClauses,
  type Catalogue,
  clauseLabel,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly chosen: readonly string[];
  readonly catalogues: readonly Catalogue[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The criteria that a piece of evidence speaks to, chosen clause by clause. */
export function CriteriaField({ chosen, catalogues, onChange }: Props) {
  const audit = useWords('audit');
  const clauses = catalogues.flatMap(allClauses);
  const first = clauses.find(({ criteria }) => criteria.some(({ id }) => chosen.includes(id)));
  const [clauseId, setClauseId] = useState(first?.id ?? clauses[0]?.id ?? '');
  const clause = clauses.find(({ id }) => id === clauseId);
  const linked = clauses.flatMap((one) =>
    one.criteria
      .filter(({ id }) => chosen.includes(id))
      .map((criterion) => ({
        id: criterion.id,
        name: `${one.number} ${criterionNameIn(one, criterion)}`,
      })),
  );
  // A criterion of two clauses is named once, where it comes first.
  const named = linked.filter(({ id }, at) => linked.findIndex((one) => one.id === id) === at);
  const without = (id: string) => chosen.filter((one) => one !== id);
  return (
    <fieldset className="criteria-field">
      <legend>{audit.evidence.criteria}</legend>
      {named.length === 0 && <p className="quiet">{audit.evidence.criteriaNone}</p>}
      <p className="row-actions">
        {named.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => onChange(without(id))}>
            {fill(audit.evidence.unlink, { name })}
          </button>
        ))}
      </p>
      <label className="field">
        <span>{audit.evidence.link}</span>
        <select value={clauseId} onChange={(event) => setClauseId(event.target.value)}>
          {catalogues.map((catalogue) => (
            <optgroup key={catalogue.standard.id} label={catalogue.standard.name}>
              {allClauses(catalogue).map((option) => (
                <option key={option.id} value={option.id}>
                  {clauseLabel(option)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {clause?.criteria.map((criterion) => (
        <label className="tick" key={criterion.id}>
          <input
            type="checkbox"
            checked={chosen.includes(criterion.id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, criterion.id] : without(criterion.id))
            }
          />
          <span>
            <span className="criterion-name">{criterionNameIn(clause, criterion)}</span>{' '}
            {criterion.text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
