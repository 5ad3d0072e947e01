import { useEffect } from 'react';
import { saveToFile } from '#islands/shared/backup/save-file.ts';
import type { AssessmentSession } from '#storage/assessment-session.ts';

/** Whether a key belongs to the text that is being written: the field has an undo of its own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

function act(event: KeyboardEvent, session: AssessmentSession): boolean {
  const key = event.key.toLowerCase();
  if (key === 's') void saveToFile(session.state().assessment);
  else if (isTyping(event.target)) return false;
  else if (key === 'y' || (key === 'z' && event.shiftKey)) session.redo();
  else if (key === 'z') session.undo();
  else return false;
  return true;
}

/** The keys that work at every place of an assessment: undo, redo, save to a file. */
export function useFrameKeys(session: AssessmentSession): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing;
      // A place that has taken the key already comes first.
      if (!isOurs || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (act(event, session)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session]);
}
