import { useEffect, useState } from 'react';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import type { Flow, FlowStep } from '#core/flow/flow.ts';
import { flowStates, type StepState } from '#core/flow/flow-state.ts';
import { fill } from '#core/message.ts';
import { AnswerMark } from '#islands/shared/AnswerMark.tsx';
import { fetchData } from '#islands/shared/fetch-data.ts';
import type { HrefOf } from '#islands/shared/place.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
  readonly hrefOf: HrefOf;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
}

/** The way of a complaint through the standard; each step shows how its criteria stand and leads to them. */
export function ProcessDiagram(props: Props) {
  const { assessment, catalogue, root, language, words } = props;
  const [flow, setFlow] = useState<Flow>();
  const { id } = catalogue.standard;
  useEffect(() => {
    const url = `${root}data/${encodeURIComponent(id)}/${language}/flow.json`;
    void fetchData<Flow | null>(url).then((fetched) => {
      if (fetched.ok && fetched.value) setFlow(fetched.value);
    });
  }, [root, id, language]);
  if (flow === undefined) return null;
  const states = flowStates(flow, catalogue, assessment);
  return (
    <section>
      <h2>{words.flow.title}</h2>
      <p>{words.flow.lead}</p>
      <div className="flow">
        {flow.lanes.map((lane) => (
          <section className="flow-lane" key={lane.title}>
            <h3>{lane.title}</h3>
            <ol>
              {lane.steps.map((step) => (
                <Step key={step.number} step={step} state={states.get(step.number)} {...props} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

function Step({
  step,
  state,
  catalogue,
  hrefOf,
  words,
}: Props & { readonly step: FlowStep; readonly state: StepState | undefined }) {
  const { number, title, isQuestion, ways } = step;
  const clauses = allClauses(catalogue).filter(({ id }) => step.clauses.includes(id));
  return (
    <li
      className={isQuestion ? 'flow-step question' : 'flow-step'}
      id={`step-${number}`}
      value={number}
      data-below={ways.some(({ isBelow }) => isBelow) || undefined}
      data-answer={state?.value}
    >
      <p className="flow-title">
        <span className="flow-number">{number}</span> {title}
      </p>
      <p className="flow-clauses">
        {clauses.map((clause) => (
          <a key={clause.id} href={hrefOf(clause)}>
            {clause.number}
          </a>
        ))}
      </p>
      {state && (
        <p className="flow-state">
          {state.value && <AnswerMark value={state.value} />}{' '}
          {state.value === undefined
            ? words.flow.open
            : fill(words.flow.met, { met: state.met, applicable: state.applicable })}
        </p>
      )}
      {ways
        .filter(({ answer, isBelow }) => !isBelow || answer !== 'next')
        .map(({ answer, to, isBelow }) => (
          <p className="flow-way" key={answer}>
            {isBelow && answer !== 'next' ? (
              words.flow.below[answer]
            ) : (
              <a href={`#step-${to}`}>{fill(words.flow.ways[answer], { number: to })}</a>
            )}
          </p>
        ))}
    </li>
  );
}
