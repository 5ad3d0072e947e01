/** The report as one web page that opens from a disk: its style in itself, no script, nothing fetched. */

import type { ReportDocument } from '#core/document/document.ts';
import { linkTargets, outlineLevels } from '#core/document/headings.ts';
import { hasHead } from '../tree/letterhead.ts';
import { writeBlock } from './blocks/handlers.ts';
import type { Composition } from './page/composition.ts';
import { lookStyle, writeEnd, writeHead } from './page/letterhead.ts';
import { escapeHtml, textOf } from './page/markup.ts';
import { STYLE } from './style.ts';

/** Writes `document` as HTML. The same document gives the same text. */
export function renderHtml(document: ReportDocument): string {
  const composition: Composition = {
    document,
    targets: linkTargets(document, (place) => `section-${place}`),
    levels: outlineLevels(document),
    levelsAbove: document.blocks.some(({ kind }) => kind === 'cover') ? 1 : 0,
  };
  const { letterhead } = document;
  const hasLogo = letterhead?.logo !== undefined;
  const meta = (name: string, content: string) =>
    `<meta name="${name}" content="${escapeHtml(content)}">`;
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(document.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${hasLogo ? '; img-src data:' : ''}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(document.title)}</title>`,
    meta('author', document.author),
    meta('description', document.subject),
    meta('date', document.createdAt),
    meta('generator', 'Redress'),
    `<style>\n${STYLE}${lookStyle(letterhead)}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(letterhead && hasHead(document) ? [writeHead(letterhead)] : []),
    ...(document.stamp === undefined ? [] : [`<p class="stamp">${textOf(document.stamp)}</p>`]),
    ...document.blocks.map((block) => writeBlock(block, composition)),
    ...(letterhead && hasHead(document) ? [writeEnd(letterhead)] : []),
    '</main>',
    `<footer>${[document.footer, letterhead?.footer ?? ''].filter(Boolean).map(textOf).join('<br>')}</footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
