import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { FieldFrame, type FrameProps } from './FieldFrame.tsx';

interface Props extends FrameProps {
  readonly value: string;
  /** As the checklist has them. */
  readonly catalogues: readonly Catalogue[];
  /** What it is called that no clause is chosen and all are meant. */
  readonly all?: string;
  readonly onChange: (clauseId: string) => void;
}

/** A clause, from all that are walked. One that is no longer among them stays chosen until another is. */
export function ClauseField({ value, catalogues, all, onChange, ...frame }: Props) {
  const { links: words, form } = useWords('registers');
  const isKnown = catalogues.flatMap(allClauses).some(({ id }) => id === value);
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {all && <option value="">{all}</option>}
          {!isKnown && !(all && value === '') && (
            <option value={value}>
              {value === '' ? form.unset : fill(words.unknown, { id: value })}
            </option>
          )}
          <ClauseOptions catalogues={catalogues} />
        </select>
      )}
    </FieldFrame>
  );
}

/** All clauses to choose from, standard by standard. */
export function ClauseOptions({ catalogues }: Pick<Props, 'catalogues'>) {
  return catalogues.map((catalogue) => (
    <optgroup key={catalogue.standard.id} label={catalogue.standard.name}>
      {allClauses(catalogue).map((clause) => (
        <option key={clause.id} value={clause.id}>
          {clauseLabel(clause)}
        </option>
      ))}
    </optgroup>
  ));
}
