import { useState } from 'react';
import { scoreSelfTest } from '#core/self-test/score-self-test.ts';
import type { Answers, SelfTest } from '#core/self-test/self-test.ts';
import { allQuestions } from '#core/self-test/self-test.ts';
import { asPage } from '#islands/shared/as-page.tsx';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { QuestionField } from './QuestionField.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { useAnswers } from './use-answers.ts';

/** A self-test: its questions, the result as they are answered, and what becomes of it. */
export const SelfTestPage = asPage(SelfTestParts);

function SelfTestParts({ test }: { readonly test: SelfTest }) {
  const { page, into } = useWords('selfTests');
  const { answers, isKept, canRestore, answer, replace, restore } = useAnswers(test.id);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const score = scoreSelfTest(test, answers);
  const isBlank = score.unanswered.length === allQuestions(test).length;
  const turn = () => {
    setSaid(canRestore ? page.restored : page.cleared);
    if (canRestore) restore();
    else replace({});
  };
  return (
    <article className="self-test">
      {!isKept && <p className="notice warning">{page.unkept}</p>}
      <Questions {...{ test, answers }} onAnswer={answer} />
      <p className="actions">
        <button
          type="button"
          disabled={!canRestore && Object.keys(answers).length === 0}
          onClick={turn}
        >
          {canRestore ? page.restore : page.clear}
        </button>
        <span role="status">{said}</span>
      </p>
      <ResultPanel {...{ test, answers, score }} />
      <HistoryPanel
        {...{ test, answers, name }}
        onName={setName}
        onOpen={(result) => {
          setName(result.name);
          replace(result.answers);
        }}
      />
      {!isBlank && (
        <>
          <Later load={loadSavePanel} failed={into.unfetched} props={{ test, answers, name }} />
          <IntoPanel {...{ test, answers, name }} />
        </>
      )}
    </article>
  );
}

interface QuestionsProps {
  readonly test: SelfTest;
  readonly answers: Answers;
  readonly onAnswer: (key: string, place: number | undefined) => void;
}

function Questions({ test, ...answering }: QuestionsProps) {
  return test.parts.map((part) => (
    <section key={part.id} aria-labelledby={`part-${part.id}`}>
      <h2 id={`part-${part.id}`}>{part.title}</h2>
      {part.lead && <p className="quiet">{part.lead}</p>}
      {part.questions.map((question) => (
        <QuestionField key={question.id} {...{ question, ...answering }} />
      ))}
    </section>
  ));
}

interface TakenProps {
  readonly test: SelfTest;
  readonly answers: Answers;
  readonly name: string;
}

const loadSavePanel = async () => (await import('./SaveSelfTestPanel.tsx')).SaveSelfTestPanel;
const loadIntoAssessment = async () => (await import('./IntoAssessment.tsx')).IntoAssessment;

function IntoPanel(props: TakenProps) {
  const { into: texts } = useWords('selfTests');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="self-test-into" aria-labelledby="into-heading">
      <h2 id="into-heading">{texts.title}</h2>
      <p className="prose">{texts.lead}</p>
      {isOpen ? (
        <Later load={loadIntoAssessment} failed={texts.unfetched} {...{ props }} />
      ) : (
        <p className="actions">
          <button type="button" onClick={() => setOpen(true)}>
            {texts.open}
          </button>
        </p>
      )}
    </section>
  );
}
