/** Where a step leads: `next` for one that asks nothing. */
export interface Way {
  readonly answer: 'yes' | 'no' | 'next';
  /** Number of the step it leads to. */
  readonly to: number;
  /** That step stands right below, so that a line leads there. */
  readonly isBelow: boolean;
}

export interface FlowStep {
  /** 1, 2, 3 … through all lanes: steps refer to one another by it. */
  readonly number: number;
  readonly title: string;
  readonly isQuestion: boolean;
  /** Ids of the clauses whose criteria say how the step is done, such as `iso-10002-2018/7.4`. */
  readonly clauses: readonly string[];
  readonly ways: readonly Way[];
}

/** The complaint flow of a standard, lane by lane. */
export interface Flow {
  readonly lanes: readonly { readonly title: string; readonly steps: readonly FlowStep[] }[];
}

/** All steps in the order of their numbers. */
export function flowSteps(flow: Flow): readonly FlowStep[] {
  return flow.lanes.flatMap(({ steps }) => steps);
}
