import { useMemo, useState } from 'react';
import { allClauses, type Catalogue, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { ClauseOptions } from './ClauseField.tsx';
import type { FrameProps } from './FieldFrame.tsx';

interface Props extends FrameProps {
  readonly chosen: readonly string[];
  /** As the checklist has them. */
  readonly catalogues: readonly Catalogue[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The chosen criteria by name, each once, where it comes first. */
function namesOf(chosen: readonly string[], catalogues: readonly Catalogue[]) {
  const names = new Map<string, string>();
  for (const clause of catalogues.flatMap(allClauses))
    for (const criterion of clause.criteria)
      if (chosen.includes(criterion.id) && !names.has(criterion.id))
        names.set(criterion.id, `${clause.number} ${criterionNameIn(clause, criterion)}`);
  return [...names];
}

/** The criteria that an entry speaks to, chosen clause by clause. */
export function CriteriaField({ id, label, hint, error, chosen, catalogues, onChange }: Props) {
  const { links: words } = useWords('registers');
  const clauses = useMemo(() => catalogues.flatMap(allClauses), [catalogues]);
  const first = clauses.find(({ criteria }) => criteria.some((one) => chosen.includes(one.id)));
  const [clauseId, setClauseId] = useState(first?.id ?? clauses[0]?.id ?? '');
  const clause = clauses.find((one) => one.id === clauseId);
  const named = namesOf(chosen, catalogues);
  const without = (criterion: string) => chosen.filter((one) => one !== criterion);
  return (
    <fieldset className="criteria-field" id={id}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {named.length === 0 && <p className="quiet">{words.criteriaNone}</p>}
      <p className="row-actions">
        {named.map(([criterion, name]) => (
          <button key={criterion} type="button" onClick={() => onChange(without(criterion))}>
            {fill(words.unlink, { name })}
          </button>
        ))}
      </p>
      {error && <p className="field-error">{error}</p>}
      <label className="field">
        <span>{words.link}</span>
        <select value={clauseId} onChange={(event) => setClauseId(event.target.value)}>
          <ClauseOptions catalogues={catalogues} />
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
