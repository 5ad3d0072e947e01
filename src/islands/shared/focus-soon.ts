/**
 * Puts the focus where something will stand once the page is drawn again: what held it is gone by then.
 * The first of the ids that is there gets it.
 */
export function focusSoon(...ids: readonly (string | undefined)[]): void {
  requestAnimationFrame(() => {
    const found = ids.map((id) => (id === undefined ? null : document.getElementById(id)));
    found.find((element) => element !== null)?.focus();
  });
}
