import { countTailoring } from '#core/catalogue/count-tailoring.ts';
import { fillCount, joinSentences } from '#core/message.ts';
import type { ResultContext } from '#core/result-blocks/result-context.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly context: ResultContext;
  /** The clause in the address, which the way there keeps. */
  readonly hash: string;
}

/** How many criteria of the standard were added or left out; nothing where it is walked as it is written. */
export function TailoringNote({ context, hash }: Props) {
  const { language, addresses } = useSurroundings();
  const { tailoring } = useWords('assessment');
  const { page } = useWords('result');
  const { assessment, written } = context;
  const { added, leftOut } = countTailoring(written, assessment);
  if (added === 0 && leftOut === 0) return null;
  const sentences = [
    ...(added > 0 ? [fillCount(language, page.tailoringAdded, added)] : []),
    ...(leftOut > 0 ? [fillCount(language, page.tailoringLeftOut, leftOut)] : []),
  ];
  return (
    <section>
      <h2 id="tailoring">{tailoring.title}</h2>
      <p>{joinSentences(sentences)}</p>
      <p>
        <a href={addresses.place('tailoring', assessment.id, { hash })}>{page.tailoringLink}</a>
      </p>
    </section>
  );
}
