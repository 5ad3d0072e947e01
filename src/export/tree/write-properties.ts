import type { ReportDocument } from '#core/document/document.ts';
import { readableLine } from './readable-text.ts';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/**
 * What the file says about itself. The library would date it with the clock and leave out the language.
 *
 * @throws RangeError when `createdAt` is no instant
 */
export function writeProperties(document: ReportDocument): string {
  const created = `${new Date(document.createdAt).toISOString().slice(0, 19)}Z`;
  const author = escapeXml(document.author);
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${NAMESPACES}>`,
    `<dc:title>${escapeXml(document.title)}</dc:title>`,
    `<dc:subject>${escapeXml(document.subject)}</dc:subject>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    date('created'),
    date('modified'),
    `<dc:language>${escapeXml(document.language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return readableLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
