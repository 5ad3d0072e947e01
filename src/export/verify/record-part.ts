import { ownEntry } from '#core/own-entry.ts';

/** Where a report names the record that it was made from: what reads it again looks here. */
export const RECORD_PART = {
  /** In the information of a PDF. */
  key: 'RedressRecord',
  /** Of the record's file in a PDF. */
  fileName: 'record.redress.json',
  /** Of the XML part of a Word file, and of the property in XMP. */
  namespace: 'urn:redress:record:1',
} as const;

/** What the record of a report is called, and its text where it is to lie inside. */
export interface RecordPart {
  readonly fingerprint: string;
  readonly text?: string | undefined;
}

/** What a report says of the record that it was made from. */
export interface ReportedRecord {
  /** SHA-256 of what was assessed, in hexadecimal. */
  readonly fingerprint: string;
  /** The record's own file, where it lies inside. */
  readonly text: string | undefined;
}

const RELATIONS = 'word/_rels/document.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file with one that names the record. Word keeps it when the file is edited and saved. */
export function withRecordPart(
  parts: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  { fingerprint, text = '' }: RecordPart,
): Readonly<Record<string, Uint8Array<ArrayBuffer>>> {
  const relations = new TextDecoder().decode(ownEntry(parts, RELATIONS));
  const relation = `<Relationship Id="rIdRedressRecord" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>`;
  const part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<record xmlns="${RECORD_PART.namespace}" fingerprint="${fingerprint}">${asXml(text)}</record>`;
  const write = (one: string) => new TextEncoder().encode(one);
  return {
    ...parts,
    [RELATIONS]: write(relations.replace('</Relationships>', `${relation}</Relationships>`)),
    'customXml/item1.xml': write(part),
  };
}

/** Characters that no XML can hold are written as JSON does. */
function asXml(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
