import { useLayoutEffect, useRef } from 'react';
import { ownEntry } from '#core/own-entry.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import type { DrawerPart, Writing } from './drawer/drawer-part.ts';
import { criterionAround, focusCriterion, focusedCriterion, focusNeighbour } from './focus.ts';
import type { DrawerState } from './use-drawer.ts';
import type { Walk } from './use-walk.ts';

export interface WalkKeys {
  readonly walk: Walk;
  readonly drawer: DrawerState;
  /** Whether single keys act at all; keys with Ctrl always do. */
  readonly singleKeys: boolean;
  readonly onHelp: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

function isInDrawer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.drawer') !== null;
}

/** Sets the answer of the criterion that the keys act on; undefined takes it away. */
function answer({ walk }: WalkKeys, value: AnswerValue | undefined): void {
  const criterionId = walk.cursor.at();
  if (criterionId !== undefined) walk.answer(criterionId, value, 'key');
}

function confirm({ walk }: WalkKeys): void {
  const criterionId = walk.cursor.at();
  if (criterionId !== undefined) walk.confirm(criterionId, 'key');
}

/** Marks the criterion that has the focus for review, else the clause. */
function toggleMark({ walk: { session, assessment, clause } }: WalkKeys): void {
  const criterionId = focusedCriterion();
  if (criterionId === undefined) {
    const marked = !ownEntry(assessment.clauses, clause.id)?.marked;
    session.apply({ kind: 'clause', id: clause.id, fields: { marked } });
  } else {
    const marked = !ownEntry(assessment.answers, criterionId)?.marked;
    session.apply({ kind: 'answer', criterionId, fields: { marked } });
  }
}

function draw({ walk, drawer }: WalkKeys, part: DrawerPart, writing?: Writing): void {
  const criterionId = walk.cursor.at();
  if (criterionId !== undefined || part === 'guidance') drawer.open(part, criterionId, writing);
}

/** Leaves the field one types in, or closes the drawer. */
function leave({ target }: KeyboardEvent, { drawer }: WalkKeys): boolean {
  const criterionId = criterionAround(target);
  if (isTyping(target) && criterionId !== undefined) focusCriterion(criterionId);
  else if (drawer.drawn) drawer.close();
  else return false;
  return true;
}

/** Keys that move. They may be held down; the others act once a press. */
const MOVING: Readonly<Record<string, (keys: WalkKeys) => void>> = {
  j: ({ walk }) => focusNeighbour(walk.cursor.at(), focusedCriterion() ? 1 : 0),
  k: ({ walk }) => focusNeighbour(walk.cursor.at(), -1),
  n: ({ walk }) => walk.goToNext(),
  ']': ({ walk }) => walk.goToNeighbour(1),
  '[': ({ walk }) => walk.goToNeighbour(-1),
};

const RECORDING: Readonly<Record<string, (keys: WalkKeys) => void>> = {
  '0': (keys) => answer(keys, undefined),
  c: confirm,
  m: toggleMark,
};

const OPENING: Readonly<Record<string, (keys: WalkKeys) => void>> = {
  e: (keys) => draw(keys, 'note'),
  v: (keys) => draw(keys, 'evidence', 'new'),
  p: (keys) => draw(keys, 'evidence', 'photograph'),
  f: (keys) => draw(keys, 'findings', 'new'),
  a: (keys) => draw(keys, 'findings', 'action'),
  g: (keys) => draw(keys, 'guidance'),
  '?': ({ onHelp }) => onHelp(),
};

function singleKey({ key, repeat, target }: KeyboardEvent, keys: WalkKeys): boolean {
  const value = ANSWER_VALUES['12345'.indexOf(key)];
  const record = value ? () => answer(keys, value) : ownEntry(RECORDING, key);
  // What is recorded must be in sight: who is in the drawer looks at something else.
  const once = ownEntry(OPENING, key) ?? (isInDrawer(target) ? undefined : record);
  const act = ownEntry(MOVING, key) ?? (repeat ? undefined : once);
  act?.(keys);
  return act !== undefined;
}

/** The space bar chooses the answer that has the focus, and moves on like any key that answers. */
function choose({ key, target, repeat }: KeyboardEvent, { walk }: WalkKeys): boolean {
  if (key !== ' ' || repeat || !(target instanceof HTMLInputElement)) return false;
  const criterionId = criterionAround(target);
  const value = ANSWER_VALUES.find((one) => one === target.value);
  if (criterionId === undefined || value === undefined || target.type !== 'radio') return false;
  walk.answer(criterionId, value, 'key');
  return true;
}

function handle(event: KeyboardEvent, keys: WalkKeys): boolean {
  // Undo, redo and saving are the frame's at every place.
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Escape') return leave(event, keys);
  if (choose(event, keys)) return true;
  return keys.singleKeys && !isTyping(event.target) && singleKey(event, keys);
}

/** A key that belongs to signs that are being composed; some browsers say so by its number alone. */
function isComposed(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** The keys of the walk. They do nothing while someone types, or while a dialog is open. */
export function useWalkKeys(keys: WalkKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Whoever sees a criterion may press a key: it is listened for from the moment on in which one is drawn.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || isComposed(event) || document.querySelector('dialog[open]')) return;
      if (handle(event, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
