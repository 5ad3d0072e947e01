import { useEffect, useState } from 'react';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import type { Flow, FlowStep } from '#core/flow/flow.ts';
import { fill } from '#core/message.ts';
import { flowStates } from '#core/scoring/flow-state.ts';
import { AnswerMark } from '#islands/shared/AnswerMark.tsx';
import { FlowPicture, type StepNote } from '#islands/shared/FlowPicture.tsx';
import { FlowSteps } from '#islands/shared/FlowSteps.tsx';
import { fetchData } from '#islands/shared/fetch-data.ts';
import type { HrefOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
  readonly hrefOf: HrefOf;
}

/** Fetches the way of a complaint through the standard and shows how each of its steps stands. */
export function ProcessDiagram(props: Props) {
  const { root, language } = useSurroundings();
  const { catalogue } = props;
  const [flow, setFlow] = useState<Flow>();
  const { id } = catalogue.standard;
  useEffect(() => {
    const url = `${root}data/${encodeURIComponent(id)}/${language}/flow.json`;
    void fetchData<Flow | null>(url).then((fetched) => {
      if (fetched.ok && fetched.value) setFlow(fetched.value);
    });
  }, [root, id, language]);
  return flow && <Process {...props} flow={flow} />;
}

/** The picture with the state of each step; on a narrow screen the same in words. */
export function Process(props: Props & { readonly flow: Flow }) {
  const { answers, flow: words } = useWords('assessment');
  const { assessment, catalogue, hrefOf, flow } = props;

  const states = flowStates(flow, catalogue, assessment);
  const clausesOf = (step: FlowStep) =>
    allClauses(catalogue).filter(({ id }) => step.clauses.includes(id));
  const noteOf = (step: FlowStep): StepNote => {
    const state = states.get(step.number);
    if (state?.value === undefined) return { value: undefined, text: words.open };
    if (state.value === 'notApplicable') return { value: state.value, text: answers.notApplicable };
    return {
      value: state.value,
      text: fill(words.met, { met: state.met, applicable: state.applicable }),
    };
  };
  const firstOf = (step: FlowStep) => {
    const [first] = clausesOf(step);
    return first === undefined ? '' : hrefOf(first);
  };
  return (
    <section className="process">
      <h2 id="process">{words.title}</h2>
      <p>{words.lead}</p>
      <FlowPicture
        flow={flow}
        words={words}
        numbersOf={(step) => clausesOf(step).map(({ number }) => number)}
        hrefOf={firstOf}
        noteOf={noteOf}
      />
      <FlowSteps
        flow={flow}
        words={words}
        clausesOf={(step) =>
          clausesOf(step).map((clause) => ({ href: hrefOf(clause), label: clause.number }))
        }
        noteOf={(step) => <Note {...noteOf(step)} />}
      />
    </section>
  );
}

function Note({ value, text }: StepNote) {
  return (
    <p className="flow-note">
      {value && <AnswerMark value={value} />} {text}
    </p>
  );
}
