/** The firm under whose name the page goes out. */

import type { Letterhead } from '#core/document/letterhead.ts';
import { escapeHtml, textOf } from './markup.ts';

/** The logo, which stands in the page itself; said as the firm's name, and decoration where there is none. */
export function writeLogo({ name, logo }: Letterhead): string {
  if (logo === undefined) return '';
  return `<img class="logo" src="data:image/png;base64,${logo.png}" width="${logo.width}" height="${logo.height}" alt="${escapeHtml(name)}">`;
}

/** The name of the firm and its line; nothing where neither was said. */
export function writeFirm({ name, coverLine }: Letterhead): string {
  const lines = [name && `<strong>${textOf(name)}</strong>`, textOf(coverLine)].filter(Boolean);
  return lines.length === 0 ? '' : `<p class="firm">${lines.join('<br>')}</p>`;
}

/** The head of a page without a cover. */
export function writeHead(letterhead: Letterhead): string {
  return `<header class="letterhead">${writeFirm(letterhead)}${writeLogo(letterhead)}</header>`;
}

/** The end of a page without a cover. */
export function writeEnd({ disclaimer }: Letterhead): string {
  return disclaimer === '' ? '' : `<p class="note">${textOf(disclaimer)}</p>`;
}

const RULES = [
  '.logo{display:block;width:auto;height:auto;max-width:280px;max-height:88px;padding:4px;background:#fff}',
  '.cover .logo{margin-bottom:2.5rem}',
  '.letterhead{display:flex;justify-content:space-between;align-items:start;gap:1.5rem;flex-wrap:wrap}',
  '.letterhead .logo{max-height:44px}',
].join('\n');

/** The firm's colour on headings, rules and the cover: no level, mark or figure knows its name. */
export function lookStyle(letterhead: Letterhead | undefined): string {
  if (letterhead === undefined) return '';
  const { shades } = letterhead;
  if (shades === undefined) return `\n${RULES}`;
  return [
    '',
    RULES,
    `:root{--firm:${shades.words};--firm-bar:${shades.bar}}`,
    `@media screen and (prefers-color-scheme:dark){:root{--firm:${shades.wordsOnDark}}}`,
    '.title,.chapter,.item,.overline,.letterhead strong{color:var(--firm)}',
    '.chapter,.cover{border-color:var(--firm-bar)}',
  ].join('\n');
}
