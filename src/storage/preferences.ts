import { ownName } from './site-root.ts';

/** Whether single keys answer and move; on unless switched off. */
const SINGLE_KEYS = 'single-keys';

/** Whether the focus moves on after an answer; on unless switched off. */
const GOES_ON = 'goes-on';

function isOn(name: string): boolean {
  try {
    return localStorage.getItem(ownName(name)) !== 'off';
  } catch {
    return true;
  }
}

function turn(name: string, on: boolean): void {
  try {
    if (on) localStorage.removeItem(ownName(name));
    else localStorage.setItem(ownName(name), 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** How the checklist is gone through in this browser. */
export interface WalkHabits {
  /** Single keys answer and move. */
  readonly singleKeys: boolean;
  /** After an answer the focus moves on to the next criterion that waits. */
  readonly goesOn: boolean;
}

/** How the checklist is gone through in this browser; all is on unless switched off. */
export function readWalkHabits(): WalkHabits {
  return { singleKeys: isOn(SINGLE_KEYS), goesOn: isOn(GOES_ON) };
}

/** Keeps how the checklist is gone through for this browser. */
export function writeWalkHabits({ singleKeys, goesOn }: WalkHabits): void {
  turn(SINGLE_KEYS, singleKeys);
  turn(GOES_ON, goesOn);
}

const USER_NAME = 'user-name';

/** The name under which changes made on this device stand in the history; empty while nobody gave one. */
export function readUserName(): string {
  try {
    return localStorage.getItem(ownName(USER_NAME)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps that name for all assessments on this device. */
export function writeUserName(name: string): void {
  try {
    localStorage.setItem(ownName(USER_NAME), name);
  } catch {
    // Where nothing may be kept, the history goes without names.
  }
}

/** Who makes a change, as it is written down with it; nothing while nobody gave a name. */
export function signedBy(): { readonly by?: string } {
  const by = readUserName();
  return by ? { by } : {};
}
