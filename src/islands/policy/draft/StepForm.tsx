import { useEffect, useMemo, useState } from 'react';
import { fill, fillCount } from '#core/message.ts';
import { pressingQuestions } from '#core/policy/draft/ties.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { DraftProps } from './draft-props.ts';
import { QuestionField } from './QuestionField.tsx';

interface Props extends DraftProps {
  /** The question that has the attention. */
  readonly attended: { readonly id: string } | undefined;
  readonly onQuestion: (id: string) => void;
}

/** The questions, one step at a time. */
export function StepForm(props: Props) {
  const { language } = useSurroundings();
  const words = useWords('policy');
  const { opened, context, catalogue, tie, attended, onQuestion } = props;
  const { steps } = opened.content;
  const [position, setPosition] = useState(0);
  const pressing = useMemo(
    () => (tie ? pressingQuestions(opened.content, catalogue, tie) : []),
    [opened.content, catalogue, tie],
  );
  useEffect(() => {
    const found = steps.findIndex(({ questions }) =>
      questions.some(({ id }) => id === attended?.id),
    );
    if (found >= 0) setPosition(found);
  }, [steps, attended]);
  const step = steps[position];
  if (step === undefined) return null;
  const asked = step.questions.filter(({ id }) => context.held.get(id)?.isAsked);
  const go = (to: number) => {
    setPosition(to);
    focusSoon('policy-step');
  };
  return (
    <section>
      <nav className="policy-steps" aria-label={words.draft.steps}>
        <ol>
          {steps.map((one, at) => (
            <li key={one.id}>
              <button
                type="button"
                className="plain"
                aria-current={at === position ? 'step' : undefined}
                onClick={() => go(at)}
              >
                {one.title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {pressing.length > 0 && (
        <p className="notice">
          {fillCount(language, words.draft.tie.pressing, pressing.length)}{' '}
          {pressing.slice(0, 5).map(({ questionId: id, clauses }) => (
            <button key={id} type="button" className="plain" onClick={() => onQuestion(id)}>
              {clauses[0]?.number} {context.held.get(id)?.question.ask}
            </button>
          ))}
        </p>
      )}
      <h2 id="policy-step" tabIndex={-1}>
        {fill(words.draft.step, { number: position + 1, of: steps.length, title: step.title })}
      </h2>
      {asked.map(({ id }) => (
        <QuestionField
          key={id}
          {...props}
          id={id}
          gaps={pressing.find((one) => one.questionId === id)?.clauses ?? []}
          onAttend={() => onQuestion(id)}
        />
      ))}
      <p className="actions">
        {position > 0 && (
          <button type="button" onClick={() => go(position - 1)}>
            {words.draft.back}
          </button>
        )}
        {position < steps.length - 1 && (
          <button type="button" className="primary" onClick={() => go(position + 1)}>
            {words.draft.next}
          </button>
        )}
      </p>
    </section>
  );
}
