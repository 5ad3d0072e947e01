import { type ComponentType, useState } from 'react';
import { planFrom } from '#core/self-test/plan-blocks.ts';
import { scoreSelfTest } from '#core/self-test/score-self-test.ts';
import type { Answers, SelfTest } from '#core/self-test/self-test.ts';
import { allQuestions } from '#core/self-test/self-test.ts';
import { asPage } from '#islands/shared/as-page.tsx';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import type { NamedClause } from './PlanIntoActions.tsx';
import { QuestionField } from './QuestionField.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { useAnswers } from './use-answers.ts';

/** A self-test: its questions, the result as they are answered, and what becomes of it. */
export const SelfTestPage = asPage(SelfTestParts);

interface Props {
  readonly test: SelfTest;
  /** Clauses that it speaks to. */
  readonly clauses: readonly NamedClause[];
}

function SelfTestParts({ test, clauses }: Props) {
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
          {planFrom(test, score).length > 0 && <PlanPanel {...{ test, answers, name, clauses }} />}
        </>
      )}
      {test.score.kind === 'gap' && <AskPanel {...{ test }} />}
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
const loadInto = async () => (await import('./ResultIntoAssessment.tsx')).ResultIntoAssessment;
const loadSurvey = async () => (await import('./survey/SurveyPanel.tsx')).SurveyPanel;
const loadPlan = async () => (await import('./PlanIntoActions.tsx')).PlanIntoActions;

const IntoPanel = (props: TakenProps) => (
  <Folded id="into" texts={useWords('selfTests').into} load={loadInto} {...{ props }} />
);

const PlanPanel = (props: TakenProps & Pick<Props, 'clauses'>) => (
  <Folded id="plan" texts={useWords('selfTests').actions} load={loadPlan} {...{ props }} />
);

const AskPanel = (props: Pick<Props, 'test'>) => (
  <Folded id="survey" texts={useWords('selfTests').survey} load={loadSurvey} {...{ props }} />
);

interface FoldedProps<Part> {
  readonly id: string;
  readonly texts: { readonly title: string; readonly lead: string; readonly open: string };
  readonly load: () => Promise<ComponentType<Part>>;
  readonly props: Part;
}

/** What is done with a result now and then: its code is fetched when it is opened. */
function Folded<Part extends object>({ id, texts, load, props }: FoldedProps<Part>) {
  const { unfetched } = useWords('selfTests').into;
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={`self-test-${id}`} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{texts.title}</h2>
      <p className="prose">{texts.lead}</p>
      {isOpen ? (
        <Later failed={unfetched} {...{ load, props }} />
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
