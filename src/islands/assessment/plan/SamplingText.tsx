import { registerName } from '#core/assessment/register-name.ts';
import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import type { EntryViewProps } from '#islands/form/RegisterList.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Sampling } from '#schema/record/sampling.ts';

interface AboutSampling {
  readonly assessment: Assessment;
  readonly walked: readonly Catalogue[];
}

/** What is sampled for a clause as it reads, with the sample that was drawn by it. */
export function SamplingText({ name, entry, about }: EntryViewProps<AboutSampling>) {
  const { addresses } = useSurroundings();
  const words = useWords('plan');
  const planned = entry as Sampling;
  const { clauseId, site, what, population, size, method, reason, sampleId = '' } = planned;
  const { assessment } = about;
  const clause = about.walked.flatMap(allClauses).find(({ id }) => id === clauseId);
  const sample = registerName('S', assessment.samples, sampleId);
  const count =
    size !== undefined && population !== undefined
      ? fill(words.population, { size, population })
      : (size ?? population);
  const { choices } = words.registers.sampling.fields.method;
  return (
    <>
      <h3>
        <span className="criterion-name">{name}</span> {clause ? clauseLabel(clause) : clauseId}
      </h3>
      <p className="quiet">{[site, what, count, choices[method]].filter(Boolean).join(' · ')}</p>
      <p>{reason}</p>
      {sample && (
        <p>
          <a href={addresses.place('complaintFiles', assessment.id)}>{sample}</a>
        </p>
      )}
    </>
  );
}
