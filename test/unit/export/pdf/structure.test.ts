import { beforeAll, describe, expect, test } from 'vitest';
import { type FontSource, renderPdf } from '#export/pdf/render-pdf.ts';
import { fontFiles } from './font-files.ts';
import {
  countStrayInk,
  drawnCharacters,
  fullText,
  nodesWith,
  openPdf,
  pagesOf,
  type TaggedNode,
  taggedNodes,
} from './pdf-reader.ts';
import { fullReport, heading, notesTable, paragraph, reportOf } from './report-samples.ts';

let fonts: FontSource;
let nodes: TaggedNode[];

beforeAll(async () => {
  fonts = await fontFiles();
  nodes = await taggedNodes(await renderPdf(fullReport(), { fonts }));
}, 90_000);

describe('the structure for those who do not see the page', () => {
  test('blocks are tagged by kind in the order of the report', () => {
    expect(nodes.map((node) => node.tag)).toEqual([
      ...['P', 'H1', 'P', 'L', 'P'],
      ...['H1', 'TOC'],
      ...['H1', 'P', 'Div', 'Div'],
      ...['H1', 'H2', 'H3', 'L', 'L', 'Table'],
    ]);
  });

  test('a heading, a paragraph and its link read as one', () => {
    const summary = nodes.find((node) => fullText(node) === 'Summary');
    const lead = nodes.find((node) => fullText(node).startsWith('Level 2'));

    expect(summary?.tag).toBe('H1');
    expect(lead?.children.map((child) => [child.tag, child.text])).toEqual([
      ['Link', 'the findings'],
    ]);
  });

  test('list items have a label and a body', () => {
    const [, list] = nodesWith(nodes, 'L');

    expect(
      list?.children.map((item) => item.children.map((part) => [part.tag, part.text])),
    ).toEqual([
      [
        ['Lbl', '1.'],
        ['LBody', 'A leaflet'],
      ],
      [
        ['Lbl', '2.'],
        ['LBody', 'A poster'],
      ],
    ]);
  });

  test('entries of the contents are references with the page number', () => {
    const entries = nodesWith(nodes, 'TOCI');

    expect(entries).toHaveLength(3);
    expect(entries.map((entry) => fullText(entry))).toEqual([
      expect.stringMatching(/^Summary \d$/),
      expect.stringMatching(/^Findings \d$/),
      expect.stringMatching(/^Visibility \d$/),
    ]);
    expect(nodesWith(entries, 'Link')).toHaveLength(3);
  });

  test('a table has a caption, header cells and one cell for each value, empty ones too', () => {
    const [table] = nodesWith(nodes, 'Table');
    const rows = nodesWith(table ? [table] : [], 'TR').map((row) =>
      row.children.map((cell) => cell.tag),
    );

    expect(table?.children.map((child) => child.tag)).toEqual(['Caption', 'THead', 'TBody']);
    expect(rows).toEqual([
      ['TH', 'TH', 'TH'],
      ['TH', 'TD', 'TD'],
      ['TH', 'TD', 'TD'],
    ]);
  });

  test('figures are said in words', () => {
    expect(nodesWith(nodes, 'Figure').map((figure) => figure.alternative)).toEqual([
      'Maturity by area in words',
      'Index of each clause in words',
    ]);
    expect(nodesWith(nodes, 'Caption').map(fullText)).toContain('Maturity by area');
  });

  test('a mark is an element of its own unless the text beside it says the same', () => {
    const [table] = nodesWith(nodes, 'Table');

    expect(nodesWith(table ? [table] : [], 'Span')).toHaveLength(1);
  });

  test('a header that comes again on the next page is heard once', async () => {
    const long = reportOf([notesTable(Array.from({ length: 120 }, (_, i) => `Note ${i}`))]);
    const tagged = await taggedNodes(await renderPdf(long, { fonts }));
    const labels = nodesWith(tagged, 'TH')
      .map(fullText)
      .filter((text) => text === 'Note');

    expect(labels).toEqual(['Note']);
  });

  test('no heading level is left out on the way down', async () => {
    const jumping = reportOf([
      heading(2, 'a', 'Two'),
      heading(3, 'b', 'Three'),
      heading(1, 'c', 'One'),
      heading(3, 'd', 'Deep'),
      paragraph('x'),
    ]);
    const tagged = await taggedNodes(await renderPdf(jumping, { fonts }));

    expect(tagged.map((node) => node.tag)).toEqual(['H1', 'H2', 'H1', 'H2', 'P']);
  });

  test('every piece of ink belongs to an element or is an artifact', async () => {
    const pdf = await openPdf(await renderPdf(fullReport(), { fonts }));
    const stray = await Promise.all((await pagesOf(pdf)).map(countStrayInk));

    expect(stray).toEqual(stray.map(() => 0));
  });

  test('words on two lines keep a space between them', async () => {
    const text = 'complaint '.repeat(60).trim();
    const report = reportOf([paragraph(text)], { footer: '', pageLabel: '' });
    const pdf = await openPdf(await renderPdf(report, { fonts }));

    expect(await drawnCharacters(await pdf.getPage(1))).toBe(text);
  });
});
