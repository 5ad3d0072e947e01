/** Shows whatever the notes about working offline and the list of what is kept may say, all at once. */
export function showOffline(): void {
  const said = '[data-offline] [hidden], [data-on-this-device] [hidden]';
  for (const one of document.querySelectorAll<HTMLElement>(said)) one.hidden = false;
  for (const cell of document.querySelectorAll('[data-size]')) cell.textContent = '3.8 MB';
  for (const cell of document.querySelectorAll('[data-kept]')) cell.textContent = '12 / 40';
  const keep = document.querySelector('[data-keep]');
  if (keep) keep.textContent = '3.8 MB';
}
