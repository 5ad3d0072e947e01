import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '#core/document/document.ts';
import { renderPptx } from '#export/pptx/render-pptx.ts';
import { aBrand } from '../../../builders/a-brand.ts';
import { aFigure } from '../../../builders/a-figure.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { readXml, type XmlNode } from '../docx/xml-reader.ts';
import { heading, notesTable, reportOf } from '../pdf/report-samples.ts';

const SLIDE_HEIGHT = 540 * 12_700;

function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlNode> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(([name, part]) => [name, readXml(new TextDecoder().decode(part))]));
}

async function slidesOf(blocks: readonly Block[]): Promise<readonly XmlNode[]> {
  const parts = partsOf(await renderPptx(reportOf(blocks)));
  return [...parts].filter(([name]) => /slides\/slide\d+\.xml$/.test(name)).map(([, node]) => node);
}

function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

function said(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : said(child))).join('');
}

test('every row of a long table is on a slide, and no slide runs over its lower edge', async () => {
  const notes = Array.from(
    { length: 90 },
    (_, at) => `Note ${at} ${'words that wrap '.repeat(at % 9)}`,
  );
  const endless = 'A note without an end. '.repeat(400);
  const slides = await slidesOf([heading(1, 'a', 'Notes'), notesTable([...notes, endless])]);
  const rows = slides.flatMap((slide) => all(slide, 'a:tr').slice(1).map(said));
  const ends = slides.flatMap((slide) =>
    all(slide, 'p:graphicFrame').map((frame) => {
      const top = Number(all(frame, 'a:off')[0]?.attributes['y']);
      return all(frame, 'a:tr').reduce((sum, row) => sum + Number(row.attributes['h']), top);
    }),
  );

  expect(notes.filter((note) => !rows.some((row) => row.includes(note.trim())))).toEqual([]);
  expect(rows.join(' ').split('without').length - 1).toBe(400);
  expect(Math.max(...ends)).toBeLessThan(SLIDE_HEIGHT);
});

test('a slide has its title, tables and figures have words, and no two shapes one number', async () => {
  const figure = aFigure('radar', 'Profile of the areas');
  const slides = await slidesOf([heading(1, 'a', 'Profile'), figure, notesTable(['One'])]);

  for (const slide of slides) {
    const numbers = all(slide, 'p:cNvPr').map(({ attributes }) => attributes['id']);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(all(slide, 'p:ph').map(({ attributes }) => attributes['type'])).toContain('title');
  }
  const described = slides
    .flatMap((slide) => all(slide, 'p:cNvPr'))
    .map((one) => one.attributes['descr']);
  expect(described).toContain(figure.alternative);
  expect(described).toContain('All notes');
});

test.each(['en', 'zh'])(
  'the board edition in %s is the same bytes each time, in its language',
  async (language) => {
    const report = sampleReport(language, { edition: 'board' });
    const bytes = await renderPptx(report);
    const text = [...partsOf(bytes)].map(([, node]) => said(node)).join(' ');
    const [slide] = [...partsOf(bytes)].filter(([name]) => name.endsWith('slide1.xml'));

    expect(await renderPptx(report)).toEqual(bytes);
    expect(text).toContain(report.footer);
    expect(
      all(slide?.[1] as XmlNode, 'a:rPr').map(({ attributes }) => attributes['lang']),
    ).toContain(language === 'zh' ? 'zh-CN' : 'en-GB');
  },
);

test('the logo of a firm stands on every slide, and the same report gives the same bytes', async () => {
  const report = sampleReport('en', { edition: 'board', brand: aBrand() });
  const [once, again] = [await renderPptx(report), await renderPptx(report)];
  const parts = partsOf(once);
  const [, master] =
    [...parts].find(([name]) => name.includes('slideLayouts/slideLayout2.xml')) ?? [];
  const pictures = Object.keys(unzipSync(once)).filter((name) => name.endsWith('.png'));

  expect(pictures).toHaveLength(1);
  expect(master && all(master, 'p:pic')).toHaveLength(1);
  expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
});
