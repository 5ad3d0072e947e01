import type { ReactNode } from 'react';
import type { Flow, FlowStep, Way } from '#core/flow/flow.ts';
import { type FlowWords, sayWay } from './flow-words.ts';

interface Props {
  readonly flow: Flow;
  readonly words: FlowWords;
  /** The clauses behind a step as links. */
  readonly clausesOf: (
    step: FlowStep,
  ) => readonly { readonly href: string; readonly label: string }[];
  readonly noteOf?: (step: FlowStep) => ReactNode;
}

/** What needs saying of a way: a step that asks nothing and leads to the next one needs no word. */
function isSaid({ answer, isBelow }: Way): boolean {
  return answer !== 'next' || !isBelow;
}

/** The complaint flow in words, lane by lane: what the picture says, for narrow screens and for whoever reads it aloud. */
export function FlowSteps({ flow, words, clausesOf, noteOf }: Props) {
  return (
    <div className="flow-steps">
      {flow.lanes.map((lane) => (
        <section key={lane.title}>
          <h3>{lane.title}</h3>
          <ol>
            {lane.steps.map((step) => (
              <li key={step.number} id={`step-${step.number}`} value={step.number}>
                <p>{step.title}</p>
                <p className="flow-clauses">
                  {clausesOf(step).map(({ href, label }) => (
                    <a key={href} href={href}>
                      {label}
                    </a>
                  ))}
                </p>
                {noteOf?.(step)}
                {step.ways.filter(isSaid).map((way) => (
                  <p key={way.answer}>
                    <a href={`#step-${way.to}`}>{sayWay(words, way)}</a>
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
