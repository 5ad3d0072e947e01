/** Puts the focus where something will stand once the page is drawn again: what held it is gone by then. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
