import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
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

/** Several clauses, each taken on from the list of all. */
export function ClausesField({ id, label, hint, error, chosen, catalogues, onChange }: Props) {
  const { links: words } = useWords('registers');
  const clauses = catalogues.flatMap(allClauses);
  const nameOf = (clauseId: string) => {
    const clause = clauses.find((one) => one.id === clauseId);
    return clause ? clauseLabel(clause) : clauseId;
  };
  return (
    <fieldset id={id}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <p className="row-actions">
        {chosen.map((one) => (
          <button
            key={one}
            type="button"
            onClick={() => onChange(chosen.filter((other) => other !== one))}
          >
            {fill(words.unlink, { name: nameOf(one) })}
          </button>
        ))}
      </p>
      {error && <p className="field-error">{error}</p>}
      <label className="field">
        <span>{words.linkClause}</span>
        <select
          value=""
          onChange={({ target }) => {
            if (!chosen.includes(target.value)) onChange([...chosen, target.value]);
          }}
        >
          <option value="">{words.chooseClause}</option>
          <ClauseOptions catalogues={catalogues} />
        </select>
      </label>
    </fieldset>
  );
}
