import { fill } from '#core/message.ts';
import type { SelfTestScore } from '#core/self-test/score-self-test.ts';
import { type Answers, allQuestions, type SelfTest } from '#core/self-test/self-test.ts';
import { NO_MARKS, resultBlocks } from '#core/self-test/self-test-blocks.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

/** What the answers come to so far, as it stands on paper. */
export function ResultPanel({
  test,
  answers,
  score,
}: {
  readonly test: SelfTest;
  readonly answers: Answers;
  readonly score: SelfTestScore;
}) {
  const { language } = useSurroundings();
  const words = useWords('selfTests');
  const asked = allQuestions(test).length;
  const answered = asked - score.unanswered.length;
  return (
    <section aria-labelledby="result-heading" className="self-test-result">
      <h2 id="result-heading">{words.page.result}</h2>
      <p className="quiet" role="status">
        {fill(words.page.progress, { answered, asked })}
      </p>
      {answered === 0 ? (
        <p>{words.page.nothing}</p>
      ) : (
        <Blocks
          blocks={resultBlocks(test, score, answers, { words, language })}
          view={{ hrefOf: () => undefined, markLabels: NO_MARKS, levelsAbove: 2 }}
        />
      )}
    </section>
  );
}
