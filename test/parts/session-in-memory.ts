import { assessmentKind } from '#core/assessment/assessment-kind.ts';
import { fail } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import { type SessionState, startHolder } from '#storage/session-state.ts';

const nothing = async () => {};

/** An assessment that can be worked on and is stored nowhere, in the state that is to be shown. */
export function sessionInMemory(
  record: Assessment,
  shown: Partial<SessionState<Assessment>> = {},
): AssessmentSession {
  const holder = startHolder(record);
  holder.show(shown);
  return {
    state: holder.state,
    subscribe: holder.subscribe,
    apply(change) {
      const edits = assessmentKind.editsOf(change);
      const before = holder.state().record;
      holder.show({
        record: assessmentKind.apply(before, { edits, at: before.updatedAt }),
        canUndo: true,
      });
    },
    undo: () => holder.show({ canUndo: false, canRedo: true }),
    redo: () => holder.show({ canUndo: true, canRedo: false }),
    flush: nothing,
    saveAgain: nothing,
    applyTo: async () => fail({ code: 'storage-blocked' }),
    leave: () => {},
    comeBack: nothing,
  };
}
