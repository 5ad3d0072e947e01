/** A busy page may take some frames until it is drawn again. */
const MOST_FRAMES = 60;

/**
 * Puts the focus where something will stand once the page is drawn again: what held it is gone by then.
 * The first of the ids that is there gets it.
 */
export function focusSoon(...ids: readonly (string | undefined)[]): void {
  let frames = 0;
  const look = () => {
    frames += 1;
    const found = ids.map((id) => (id === undefined ? null : document.getElementById(id)));
    const place = found.find((element) => element !== null);
    if (place) place.focus();
    else if (frames < MOST_FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
