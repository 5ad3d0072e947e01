import type { Action } from '#schema/record/action.ts';
import type { AuditWords } from '#text/words.ts';

/** What an action is called in lists: its corrective action, else its correction. */
export function actionTitle({ correctiveAction, correction }: Action, audit: AuditWords): string {
  return correctiveAction?.trim() || correction?.trim() || audit.actions.unnamed;
}
