/** Whether single keys answer and move; on unless switched off. */
const SINGLE_KEYS = 'redress-single-keys';

/** Whether single-key shortcuts are on in this browser. */
export function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) !== 'off';
  } catch {
    return true;
  }
}

/** Switches single-key shortcuts on or off for this browser. */
export function writeSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(SINGLE_KEYS);
    else localStorage.setItem(SINGLE_KEYS, 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

const USER_NAME = 'redress-user-name';

/** The name under which changes made on this device stand in the history; empty while nobody gave one. */
export function readUserName(): string {
  try {
    return localStorage.getItem(USER_NAME) ?? '';
  } catch {
    return '';
  }
}

/** Keeps that name for all assessments on this device. */
export function writeUserName(name: string): void {
  try {
    localStorage.setItem(USER_NAME, name);
  } catch {
    // Where nothing may be kept, the history goes without names.
  }
}
