import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fillTemplate } from '#export/docx/fill-template.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { openDocx, shownText } from './docx-reader.ts';
import { attributeOf, nodesNamed, type XmlNode } from './xml-reader.ts';

const REPORT = sampleReport('en', { edition: 'management' });
const TEXTS = { organisation: 'Harbour {{summary}} & Co', title: 'Report\nof the year' };

/** A firm's file: each text is a paragraph, and `|` parts it into runs as Word does while somebody types. */
function aTemplate(...paragraphs: readonly string[]): Promise<Uint8Array> {
  const runsOf = (text: string) => text.split('|').map((part) => new TextRun(part));
  const header = new Paragraph({ children: runsOf('{{org|anisation}}') });
  return Packer.pack(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [header] }) },
          children: paragraphs.map((text) => new Paragraph({ children: runsOf(text) })),
        },
      ],
    }),
    'uint8array',
  );
}

async function filled(template: Uint8Array) {
  const result = await fillTemplate(template, REPORT, TEXTS);
  if (!result.ok) throw new Error(`crowded: ${result.crowded.join()}`);
  return { ...result, parts: openDocx(result.bytes) };
}

function bodyOf(parts: ReadonlyMap<string, XmlNode>): XmlNode {
  const body = parts.get('word/document.xml');
  if (body === undefined) throw new Error('There is no body.');
  return body;
}

test('texts fill places in runs, with blanks and in the header; a mark in a text is no place', async () => {
  const { parts } = await filled(await aTemplate('For {|{ organ|isation }} in 2026', '{{title}}'));
  const header = [...parts].find(([name]) => name.startsWith('word/header'))?.[1];

  expect(shownText(bodyOf(parts))).toContain('For Harbour {\u2060{summary}} & Co in 2026');
  expect(header && shownText(header)).toBe('Harbour {\u2060{summary}} & Co');
});

test('a chapter stands where its place stood, between what was there', async () => {
  const { parts } = await filled(
    await aTemplate('Before', '{{ summary }}', 'Between', '{{gaps}}', 'After'),
  );
  const text = shownText(bodyOf(parts));
  const order = ['Before', 'Summary', 'Between', 'Gaps by grade and priority', 'After'];

  expect(order.map((one) => text.indexOf(one))).toEqual(
    order.map((one) => text.indexOf(one)).sort((a, b) => a - b),
  );
  expect(text).not.toContain('{{');
  expect(nodesNamed(bodyOf(parts), 'w:tbl').length).toBeGreaterThan(1);
});

test('places that nobody knows are named and stay', async () => {
  const { unknown, parts } = await filled(await aTemplate('{{logo}} {{organisation}}'));

  expect(unknown).toEqual(['logo']);
  expect(shownText(bodyOf(parts))).toContain('{{logo}} Harbour');
});

test('a chapter that shares its paragraph is refused by name, since the rest would be lost', async () => {
  const template = await aTemplate('See {{summary}} below', '{{gaps}}');

  expect(await fillTemplate(template, REPORT, TEXTS)).toEqual({ ok: false, crowded: ['summary'] });
  expect(await fillTemplate(strToU8('no file'), REPORT, TEXTS)).toEqual({ ok: false, crowded: [] });
});

test('every style that is used is there, and one of the same name is the template’s own', async () => {
  const template = unzipSync(await aTemplate('{{report}}'));
  const styles = strFromU8(template['word/styles.xml'] ?? new Uint8Array());
  const german = styles
    .replaceAll('w:styleId="Heading1"', 'w:styleId="berschrift1"')
    .replace(/w:val="Heading 1"/i, 'w:val="heading 1"');
  const { parts } = await filled(zipSync({ ...template, 'word/styles.xml': strToU8(german) }));
  const root = parts.get('word/styles.xml');
  const known = (root ? nodesNamed(root, 'w:style') : []).map((one) => one.attributes['w:styleId']);
  const used = nodesNamed(bodyOf(parts), 'w:p').map((one) => attributeOf(one, 'w:pStyle'));

  expect(used).toContain('berschrift1');
  expect([...new Set(used)].filter((id) => id !== undefined && !known.includes(id))).toEqual([]);
});
