import { fill, joinList } from '#core/message.ts';
import { drawStrata, strataOf } from '#core/sample/draw-strata.ts';
import { replaceAt, withoutAt } from '#islands/assessment/setup/rows.ts';
import { AddRow } from '#islands/form/AddRow.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { KeptCount } from '#islands/form/kept-fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { STRATA_LIMIT } from '#schema/record/format.ts';
import type { Sample, Stratum } from '#schema/record/sample.ts';
import { stratumName } from '#text/sample-text.ts';

interface Props {
  readonly sample: Sample;
  readonly onChange: (strata: Stratum[], pace?: 'typing') => void;
}

/** The strata of a sample with their populations, and what is drawn from each. */
export function StrataFields({ sample, onChange }: Props) {
  const audit = useWords('audit');
  const { sample: texts, common } = audit;
  const strata = strataOf(sample);
  return (
    <fieldset>
      <legend>{texts.strata}</legend>
      <p className="hint">{texts.strataHint}</p>
      {strata.map((stratum, at) => (
        <div className="field-row" key={stratum.id}>
          <TextField
            label={fill(texts.stratumName, { number: at + 1 })}
            value={stratum.name}
            heldAs={`strata/${stratum.id}/name`}
            onChange={(name) => onChange(replaceAt(strata, at, { ...stratum, name }), 'typing')}
          />
          <KeptCount
            label={fill(texts.stratumPopulation, { number: at + 1 })}
            value={stratum.population}
            onKeep={(population) => onChange(replaceAt(strata, at, { ...stratum, population }))}
          />
          <p className="row-actions">
            <button type="button" onClick={() => onChange(withoutAt(strata, at))}>
              {fill(common.remove, { name: stratumName(stratum, strata, audit) })}
            </button>
          </p>
        </div>
      ))}
      <AddRow
        label={texts.addStratum}
        count={strata.length}
        limit={STRATA_LIMIT}
        onAdd={() => onChange([...strata, { id: crypto.randomUUID(), name: '' }])}
      />
      <Sums sample={sample} />
      <Draws sample={sample} />
    </fieldset>
  );
}

/** Says where the numbers do not fit together. */
function Sums({ sample }: Pick<Props, 'sample'>) {
  const audit = useWords('audit');
  const { population, size } = sample;
  const sum = strataOf(sample).reduce((total, stratum) => total + (stratum.population ?? 0), 0);
  const drawn = drawStrata(sample).reduce((total, { rows }) => total + rows.length, 0);
  return (
    <>
      {population !== undefined && sum > 0 && sum !== population && (
        <p className="field-error">{fill(audit.sample.strataSum, { sum, population })}</p>
      )}
      {size !== undefined && drawn > size && (
        <p>{fill(audit.sample.strataMore, { drawn, size })}</p>
      )}
    </>
  );
}

function Draws({ sample }: Pick<Props, 'sample'>) {
  const { language } = useSurroundings();
  const audit = useWords('audit');
  const strata = strataOf(sample);
  return (
    <ul>
      {drawStrata(sample).map(({ stratum, seed, rows }) => (
        <li key={stratum.id}>
          {fill(rows.length === 0 ? audit.sample.drawnStratumNone : audit.sample.drawnStratum, {
            stratum: stratumName(stratum, strata, audit),
            count: rows.length,
            population: stratum.population ?? 0,
            rows: joinList(language, rows.map(String)),
            seed,
          })}
        </li>
      ))}
    </ul>
  );
}
