import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { countTailoring } from '#core/catalogue/tailor.ts';
import { fillCount, joinSentences } from '#core/message.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly assessment: Assessment;
  /** As the standard has it, tailoring left aside. */
  readonly catalogue: Catalogue;
  /** Address of the page on which the criteria are tailored. */
  readonly tailoringUrl: string;
  readonly language: string;
  readonly words: AssessmentWords;
}

/** How many criteria of the standard were added or left out; nothing where it is walked as it is written. */
export function TailoringNote({ assessment, catalogue, tailoringUrl, language, words }: Props) {
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
        <a href={tailoringUrl}>{result.tailoringLink}</a>
      </p>
    </section>
  );
}
