import { suggestPriority } from '#core/audit/action-state.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Action } from '#schema/record/action.ts';
import { EFFECTS } from '#schema/record/audit-format.ts';
import { ACTION_STATUSES, EFFORTS, PRIORITIES, REMEDIES } from '#schema/record/format.ts';
import type { FieldsOf, TextOf } from './field.ts';
import { judgeClause } from './judge-clause.ts';

/** Who closed an action, when and to what effect is asked once it was carried out. */
const isCarriedOut = (textOf: TextOf) => ['done', 'effective'].includes(textOf('status'));

/** A verdict on the effect is no better than who gave it, when, and on what. */
const isVerified = (textOf: TextOf) => isCarriedOut(textOf) && textOf('effect') !== '';

/** What is done about findings. */
export const ACTIONS: FieldsOf<Action> = {
  findingId: { kind: 'finding', isRequired: true, isGiven: true },
  cause: { kind: 'text' },
  correction: { kind: 'text' },
  correctiveAction: { kind: 'text' },
  owner: { kind: 'line' },
  due: { kind: 'day', isBeside: true },
  remedy: { kind: 'choice', choices: REMEDIES },
  priority: {
    kind: 'choice',
    choices: PRIORITIES,
    isBeside: true,
    suggest(textOf, context) {
      const clauseId = ownEntry(context.assessment.findings, textOf('findingId'))?.clauseId ?? '';
      return suggestPriority(judgeClause(clauseId, context)?.score, context.assessment);
    },
  },
  effort: { kind: 'choice', choices: EFFORTS, isBeside: true },
  status: { kind: 'choice', choices: ACTION_STATUSES, preset: 'open', isBeside: true },
  closedBy: { kind: 'line', askedWhen: isCarriedOut },
  closedOn: { kind: 'day', isBeside: true, askedWhen: isCarriedOut },
  effectChecked: { kind: 'text', askedWhen: isCarriedOut },
  effect: { kind: 'choice', choices: EFFECTS, askedWhen: isCarriedOut },
  verifiedBy: { kind: 'line', isRequired: true, askedWhen: isVerified },
  verifiedOn: { kind: 'day', isRequired: true, isBeside: true, askedWhen: isVerified },
  verifiedWith: { kind: 'evidence', isRequired: true, askedWhen: isVerified },
};
