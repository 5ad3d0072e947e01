import { registerName } from '#core/assessment/register-name.ts';
import { actionState, isOverdue, suggestPriority } from '#core/audit/action-state.ts';
import { withLabel, writeDay } from '#core/message.ts';
import { judgeClause } from '#core/register/judge-clause.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Action } from '#schema/record/action.ts';
import type { Finding } from '#schema/record/finding.ts';
import { actionTitle } from './action-title.ts';
import type { Workpaper } from './workpaper.ts';

interface Props extends Workpaper {
  readonly name: string;
  readonly action: Action;
  readonly finding: Finding;
}

/** An action as it reads: what is done, by whom, until when, how far it is. */
export function ActionText(props: Props) {
  const { language } = useSurroundings();
  const audit = useWords('audit');
  const { assessment, catalogues, today, name, action, finding } = props;
  const title = actionTitle(action, audit);
  const { actions: texts } = audit;
  const judged = judgeClause(finding.clauseId, { walked: catalogues, assessment });
  const priority = action.priority ?? suggestPriority(judged?.score, assessment);
  const verified =
    action.effect &&
    [
      audit.effects[action.effect],
      action.verifiedBy,
      action.verifiedOn && writeDay(language, action.verifiedOn),
      ...(action.verifiedWith ?? []).map((id) => registerName('E', assessment.evidence, id)),
    ]
      .filter(Boolean)
      .join(' · ');
  const parts = [
    [texts.cause, action.cause],
    [texts.correction, action.correction],
    [texts.correctiveAction, action.correctiveAction],
    [texts.remedy, action.remedy && audit.remedies[action.remedy]],
    [texts.effort, action.effort && audit.efforts[action.effort]],
    [texts.closedBy, action.closedBy],
    [texts.closedOn, action.closedOn && writeDay(language, action.closedOn)],
    [texts.effectChecked, action.effectChecked],
    [texts.verified, verified],
  ] as const;
  return (
    <>
      <p>
        <span className="criterion-name">{name}</span> <strong>{title}</strong>
      </p>
      <p className="quiet">
        {audit.statuses[actionState(action)]} ·{' '}
        {withLabel(texts.priority, audit.priorities[priority])} ·{' '}
        {action.owner || audit.common.noValue} ·{' '}
        {action.due ? writeDay(language, action.due) : texts.noDue}{' '}
        {isOverdue(action, today) && <span className="overdue">{texts.overdue}</span>}
      </p>
      {parts.map(
        ([label, text]) => text && text !== title && <p key={label}>{withLabel(label, text)}</p>,
      )}
    </>
  );
}
