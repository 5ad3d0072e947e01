/** A step of handling, as a code for words. */
export const FLOW_STEPS = ['received', 'acknowledged', 'answered', 'closed'] as const;
export type FlowStepId = (typeof FLOW_STEPS)[number];

/** What may happen beside a step: it leaves the way, or goes back. */
export type FlowBranchId = 'escalated' | 'external' | 'open' | 'reopened';

export interface FlowBranch {
  readonly id: FlowBranchId;
  readonly count: number;
}

export interface HandlingStep {
  readonly id: FlowStepId;
  readonly count: number;
  /** From receipt to the step, in calendar days. */
  readonly medianDays: number | undefined;
  readonly beside: readonly FlowBranch[];
}

/** How many complaints were seen at each step of their handling. */
export interface HandlingFlow {
  readonly steps: readonly HandlingStep[];
  /** Steps that cannot be told. */
  readonly untold: readonly FlowStepId[];
  /** A step that fewer took than a later one: it was left out, or not written down. */
  readonly skipped: FlowStepId | undefined;
}

/** What is counted; undefined where it cannot be told. */
export interface FlowCounts {
  readonly steps: Readonly<Record<FlowStepId, number | undefined>>;
  readonly medianDays: Readonly<Partial<Record<FlowStepId, number | undefined>>>;
  readonly branches: Readonly<Record<FlowBranchId, number | undefined>>;
}

/** Beside which step a branch stands. */
const BESIDE: Readonly<Record<FlowStepId, readonly FlowBranchId[]>> = {
  received: [],
  acknowledged: [],
  answered: ['escalated', 'external'],
  closed: ['open', 'reopened'],
};

/**
 * The handling of complaints as a flow chart (Ishikawa's seventh tool, as ISO/TR 10017 has it): the steps
 * that can be told, in their order, each with its number and with what leaves the way there. A branch
 * whose step cannot be told stands at the last one before it that can.
 */
export function handlingFlow({ steps, medianDays, branches }: FlowCounts): HandlingFlow {
  const told = FLOW_STEPS.filter((id) => steps[id] !== undefined);
  const placeOf = (id: FlowStepId) => told.findLastIndex((one) => orderOf(one) <= orderOf(id));
  const all = FLOW_STEPS.flatMap((id) => BESIDE[id].map((branch) => ({ branch, at: placeOf(id) })));
  const listed = told.map((id, place) => ({
    ...{ id, count: steps[id] ?? 0, medianDays: medianDays[id] },
    beside: all.flatMap(({ branch, at }): readonly FlowBranch[] => {
      const count = branches[branch];
      return at !== place || count === undefined ? [] : [{ id: branch, count }];
    }),
  }));
  const skipped = listed.find(({ count }, place) =>
    listed.slice(place + 1).some((later) => later.count > count),
  );
  return {
    steps: listed,
    untold: FLOW_STEPS.filter((id) => steps[id] === undefined),
    skipped: skipped?.id,
  };
}

function orderOf(id: FlowStepId): number {
  return FLOW_STEPS.indexOf(id);
}
