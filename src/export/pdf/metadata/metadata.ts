/** What the file says about itself, twice over: the old information dictionary and XMP must agree. */

import type { ReportDocument } from '#core/document/document.ts';
import {
  byteString,
  type PdfFile,
  type PdfRef,
  register,
  registerPlainStream,
  textString,
  type Written,
} from '#export/pdf/file/pdf-file.ts';
import { cleanLine } from '#export/tree/clean-text.ts';
import { RECORD_PART } from '#export/verify/record-part.ts';

const PRODUCER = 'Redress';

/** The information dictionary. */
export function writeInformation(file: PdfFile, document: ReportDocument): PdfRef {
  const created = byteString(pdfDate(document.createdAt));
  return register(file, {
    Title: lineString(document.title),
    Author: lineString(document.author),
    Subject: lineString(document.subject),
    Creator: lineString(PRODUCER),
    Producer: lineString(PRODUCER),
    CreationDate: created,
    ModDate: created,
    [RECORD_PART.key]: document.record && lineString(document.record.fingerprint),
  });
}

/** The XMP packet, which also declares PDF/UA-1. Not compressed, so that simple tools find it. */
export function writeXmp(file: PdfFile, document: ReportDocument): PdfRef {
  const bytes = new TextEncoder().encode(xmpPacket(document));
  return registerPlainStream(file, bytes, { Type: 'Metadata', Subtype: 'XML' });
}

function lineString(text: string): Written {
  return textString(cleanLine(text).toWellFormed());
}

/**
 * `D:YYYYMMDDHHmmSSZ` for an ISO instant.
 *
 * @throws RangeError when it is no date
 */
function pdfDate(instant: string): string {
  return `D:${xmpDate(instant).replace(/\D/gu, '')}Z`;
}

/** To the second: both forms of the date must be equal. */
function xmpDate(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function xmpPacket(document: ReportDocument): string {
  const title = escapeXml(document.title);
  const created = xmpDate(document.createdAt);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(document.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(document.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${escapeXml(document.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:ModifyDate>${created}</xmp:ModifyDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>${recordProperty(document)}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function recordProperty({ record }: ReportDocument): string {
  if (record === undefined) return '';
  const { namespace } = RECORD_PART;
  return `\n<redress:record xmlns:redress="${namespace}:">${record.fingerprint}</redress:record>`;
}

function escapeXml(text: string): string {
  return cleanLine(text)
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
