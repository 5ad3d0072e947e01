import type { Answers, SelfTest } from '#core/self-test/self-test.ts';
import { selfTestEvidence } from '#core/self-test/self-test-evidence.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { IntoAssessment } from './IntoAssessment.tsx';

interface Props {
  readonly test: SelfTest;
  readonly answers: Answers;
  readonly name: string;
}

/** What was answered on the page, as evidence. Fetched when it is asked for. */
export function ResultIntoAssessment({ test, answers, name }: Props) {
  const { language } = useSurroundings();
  const words = useWords('selfTests');
  return (
    <IntoAssessment
      evidenceAt={(at) => selfTestEvidence(test, { answers, name, at }, { words, language })}
    />
  );
}
