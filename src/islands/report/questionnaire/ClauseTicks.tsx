import { type Area, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';

interface Props {
  readonly walked: readonly Catalogue[];
  /** Ids of those that are ticked. */
  readonly clauses: ReadonlySet<string>;
  readonly words: QuestionnaireWords;
  readonly onChange: (clauses: ReadonlySet<string>) => void;
}

/** The clauses of every standard to be ticked, area by area or one by one. */
export function ClauseTicks({ walked, clauses, words, onChange }: Props) {
  return (
    <fieldset className="clause-ticks">
      <legend>{words.out.clauses}</legend>
      {walked.map(({ standard, areas }) => (
        <div key={standard.id}>
          {walked.length > 1 && <p className="overline">{standard.name}</p>}
          {areas.map((area) => (
            <AreaTicks key={area.id} {...{ area, clauses, onChange }} />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function AreaTicks({
  area,
  clauses,
  onChange,
}: Pick<Props, 'clauses' | 'onChange'> & { readonly area: Area }) {
  const ids = area.clauses.map(({ id }) => id);
  const ticked = ids.filter((id) => clauses.has(id)).length;
  const set = (some: readonly string[], isTicked: boolean) => {
    const others = [...clauses].filter((id) => !some.includes(id));
    onChange(new Set(isTicked ? [...others, ...some] : others));
  };
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={ticked === ids.length}
          ref={(box) => {
            if (box) box.indeterminate = ticked > 0 && ticked < ids.length;
          }}
          onChange={({ target }) => set(ids, target.checked)}
        />
        <span>{area.title}</span>
      </label>
      <details>
        <summary aria-label={`${area.title}: ${ticked} / ${ids.length}`}>
          <span className="quiet">
            {ticked} / {ids.length}
          </span>
        </summary>
        {area.clauses.map((clause) => (
          <label className="choice" key={clause.id}>
            <input
              type="checkbox"
              checked={clauses.has(clause.id)}
              onChange={({ target }) => set([clause.id], target.checked)}
            />
            <span>{clauseLabel(clause)}</span>
          </label>
        ))}
      </details>
    </>
  );
}
