import { ownEntry } from '#core/own-entry.ts';

/** Markup in which everything that was typed is text. */

import type { Run } from '#core/document/document.ts';
import { readableText } from '#export/tree/readable-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or for an attribute in quotation marks. */
export function escapeHtml(text: string): string {
  return readableText(text).replace(/[&<>"']/gu, (sign) => ownEntry(ENTITIES, sign) ?? sign);
}

/** A text whose line ends become line breaks. */
export function textOf(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

/** Runs of the tree; a link to a heading that is not there is plain text. */
export function runsOf(runs: readonly Run[], targets: ReadonlyMap<string, string>): string {
  return runs
    .map(({ text, strong, to }) => {
      const words = strong ? `<strong>${textOf(text)}</strong>` : textOf(text);
      const target = to === undefined ? undefined : targets.get(to);
      return target === undefined ? words : `<a href="#${target}">${words}</a>`;
    })
    .join('');
}
