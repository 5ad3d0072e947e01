import { useEffect, useRef } from 'react';
import { confirmation } from '#core/assessment/confirmation.ts';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { saveToFile } from '#islands/shared/backup/save-file.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import type { AssessmentSession } from '#storage/assessment-session.ts';
import { focusChoice, focusCriterion, focusedCriterion, focusNeighbour } from './focus.ts';
import type { Walk } from './use-walk.ts';

export interface WalkKeys {
  readonly session: AssessmentSession;
  /** Whether single keys act at all; keys with Ctrl always do. */
  readonly singleKeys: boolean;
  readonly walk: Walk;
  readonly isGuided: boolean;
  readonly onGuidance: () => void;
  readonly onHelp: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/** Sets the answer of the criterion that has the focus; undefined takes it away. */
function answerFocused(session: AssessmentSession, value: AnswerValue | undefined): void {
  const criterionId = focusedCriterion();
  if (criterionId === undefined) return;
  session.apply({ kind: 'answer', criterionId, fields: { value } });
  if (value !== undefined) focusChoice(criterionId, value);
}

/** Confirms what holds for the criterion that has the focus to be still so, where that is asked. */
function confirmFocused({ session, walk }: WalkKeys): void {
  const criterionId = focusedCriterion();
  if (criterionId === undefined) return;
  const change = confirmation(session.state().assessment, walk.clause, criterionId);
  if (change === undefined) return;
  session.apply(change);
  focusCriterion(criterionId);
}

function toggleMark(session: AssessmentSession, clause: Clause): void {
  const criterionId = focusedCriterion();
  const { assessment } = session.state();
  if (criterionId === undefined) {
    const marked = !assessment.clauses[clause.id]?.marked;
    session.apply({ kind: 'clause', id: clause.id, fields: { marked } });
  } else {
    const marked = !assessment.answers[criterionId]?.marked;
    session.apply({ kind: 'answer', criterionId, fields: { marked } });
  }
}

/** Moves to the note of the focused criterion; where there is none yet, its button opens one. */
function openNote(): void {
  const holder = document.activeElement?.closest('[data-criterion]');
  const note = holder?.querySelector<HTMLElement>('[data-note]');
  if (note instanceof HTMLTextAreaElement) note.focus();
  else note?.click();
}

/** Leaves the field one types in, or closes what lies beside the clause. */
function leave(event: KeyboardEvent, { isGuided, onGuidance }: WalkKeys): boolean {
  const criterionId = focusedCriterion();
  if (isTyping(event.target) && criterionId !== undefined) focusCriterion(criterionId);
  else if (isGuided) onGuidance();
  else return false;
  return true;
}

function withControl(event: KeyboardEvent, { session }: WalkKeys): boolean {
  const key = event.key.toLowerCase();
  if (key === 's') void saveToFile(session.state().assessment);
  else if (isTyping(event.target)) return false;
  else if (key === 'y' || (key === 'z' && event.shiftKey)) session.redo();
  else if (key === 'z') session.undo();
  else return false;
  return true;
}

function singleKey(event: KeyboardEvent, keys: WalkKeys): boolean {
  const answers = ANSWER_VALUES;
  const digit = '12345'.indexOf(event.key);
  const actions: Record<string, () => void> = {
    '0': () => answerFocused(keys.session, undefined),
    c: () => confirmFocused(keys),
    j: () => focusNeighbour(1),
    k: () => focusNeighbour(-1),
    n: keys.walk.goToNext,
    ']': () => keys.walk.goToNeighbour(1),
    '[': () => keys.walk.goToNeighbour(-1),
    e: openNote,
    m: () => toggleMark(keys.session, keys.walk.clause),
    g: keys.onGuidance,
    '?': keys.onHelp,
  };
  const action =
    digit >= 0 ? () => answerFocused(keys.session, answers[digit]) : actions[event.key];
  action?.();
  return action !== undefined;
}

function handle(event: KeyboardEvent, keys: WalkKeys): boolean {
  if (event.ctrlKey || event.metaKey) return withControl(event, keys);
  if (event.key === 'Escape') return leave(event, keys);
  return keys.singleKeys && !isTyping(event.target) && singleKey(event, keys);
}

/** The keys of the walk. They do nothing while someone types, or while a dialog is open. */
export function useWalkKeys(keys: WalkKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
      if (handle(event, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
