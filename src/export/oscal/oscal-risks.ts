import { actionState } from '#core/audit/action-state.ts';
import type { Action } from '#schema/record/action.ts';
import type { Finding } from '#schema/record/finding.ts';
import { evidenceUuid } from './oscal-observations.ts';
import { type OscalSource, ownUuid } from './oscal-source.ts';
import { lineOf, listed, momentOf, propOf, tokenOf } from './oscal-values.ts';

/** The UUID of the risk that a finding is. */
export function riskUuid(source: OscalSource, findingId: string): string {
  return ownUuid(source, 'finding', findingId);
}

/** What is to be done, in one text. */
export function actionText({ correction, correctiveAction }: Action, otherwise: string): string {
  const parts = [correction, correctiveAction].flatMap((part) => part?.trim() || []);
  return parts.length === 0 ? otherwise : parts.join('\n\n');
}

/** What is known of an action besides its text. */
export function actionProps(action: Action) {
  const { number, status, owner, due, priority, effort, cause, closedBy, closedOn } = action;
  return [
    ...propOf('number', number),
    ...propOf('status', status),
    ...propOf('owner', owner),
    ...propOf('due', due),
    ...propOf('priority', priority),
    ...propOf('effort', effort),
    ...propOf('cause', cause),
    ...propOf('closed-by', closedBy),
    ...propOf('closed-on', closedOn),
    ...propOf('effect-checked', action.effectChecked),
  ];
}

/** The findings of the assessment as risks, with their actions as remediations. Good practice is no risk. */
export function risks(source: OscalSource) {
  const { findings } = source.assessment;
  return Object.entries(findings).flatMap(([id, finding]) =>
    finding.grade === 'goodPractice' ? [] : [risk(source, id, finding)],
  );
}

function risk(source: OscalSource, id: string, finding: Finding) {
  const { assessment } = source;
  const uuid = riskUuid(source, id);
  const actions = Object.entries(assessment.actions).filter(([, one]) => one.findingId === id);
  const condition = finding.condition?.trim() || lineOf(finding.clauseId, uuid);
  const deadline = deadlineOf(actions.map(([, action]) => action));
  return {
    uuid,
    title: lineOf(condition, uuid),
    description: condition,
    statement: finding.effect?.trim() || condition,
    props: findingProps(finding),
    status: statusOf(actions.map(([, action]) => action)),
    ...(deadline === undefined ? {} : { deadline }),
    ...listed(
      'remediations',
      actions.map(([actionId, action]) => remediation(source, actionId, action)),
    ),
    ...listed(
      'related-observations',
      finding.evidence
        // A finding may still name evidence that was removed.
        .filter((one) => Object.hasOwn(assessment.evidence, one))
        .map((one) => ({ 'observation-uuid': evidenceUuid(source, one) })),
    ),
  };
}

function findingProps({ number, clauseId, criterionId, grade, ...finding }: Finding) {
  return [
    ...propOf('number', number),
    ...propOf('control-id', tokenOf(clauseId)),
    ...propOf('criterion', criterionId && tokenOf(criterionId)),
    ...propOf('grade', grade),
    ...propOf('grade-reason', finding.gradeReason),
    ...propOf('extent-found', finding.extentFound),
    ...propOf('extent-of', finding.extentOf),
  ];
}

/** Closed once every action on it is over and its effect was seen; on the way while one is begun. */
function statusOf(actions: readonly Action[]): string {
  const states = actions.map(actionState);
  if (
    states.includes('effective') &&
    states.every((state) => state === 'effective' || state === 'dropped')
  )
    return 'closed';
  return states.some((state) => state !== 'open' && state !== 'dropped') ? 'remediating' : 'open';
}

/** The last day on which something is due. */
function deadlineOf(actions: readonly Action[]): string | undefined {
  const days = actions.flatMap(({ due }) => due || []).sort();
  return momentOf(days.at(-1), 'end');
}

function remediation(source: OscalSource, id: string, action: Action) {
  const uuid = ownUuid(source, 'action', id);
  const text = actionText(action, uuid);
  const isDone = ['done', 'effective'].includes(actionState(action));
  return {
    ...{ uuid, lifecycle: isDone ? 'completed' : 'planned' },
    ...{ title: lineOf(text, uuid), description: text, props: actionProps(action) },
  };
}
