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
