import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { countTailoring } from '#core/catalogue/tailor.ts';
import { fillCount, joinSentences } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Assessment;
  /** As the standard has it, tailoring left aside. */
  readonly catalogue: Catalogue;
  /** The clause in the address, such as `7.4`, which the way to the tailoring keeps. */
  readonly hash: string;
}

/** How many criteria of the standard were added or left out; nothing where it is walked as it is written. */
export function TailoringNote({ assessment, catalogue, hash }: Props) {
  const { language, addresses } = useSurroundings();
  const words = useWords('assessment');
  const { added, leftOut } = countTailoring(catalogue, assessment);
  if (added === 0 && leftOut === 0) return null;
  const { result, tailoring } = words;
  const sentences = [
    ...(added > 0 ? [fillCount(language, result.tailoringAdded, added)] : []),
    ...(leftOut > 0 ? [fillCount(language, result.tailoringLeftOut, leftOut)] : []),
  ];
  return (
    <section>
      <h2>{tailoring.title}</h2>
      <p>{joinSentences(sentences)}</p>
      <p>
        <a href={addresses.place('tailoring', assessment.id, { hash })}>{result.tailoringLink}</a>
      </p>
    </section>
  );
}
