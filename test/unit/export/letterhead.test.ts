import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { underLetterhead } from '#core/brand/under-letterhead.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { renderDocx } from '#export/docx/render-docx.ts';
import { renderHtml } from '#export/html/render-html.ts';
import { renderMarkdown } from '#export/markdown/render-markdown.ts';
import { type FontSource, renderPdf } from '#export/pdf/render-pdf.ts';
import { renderPptx } from '#export/pptx/render-pptx.ts';
import { writeFigures } from '#export/xlsx/write-figures.ts';
import { aBrand } from '../../builders/a-brand.ts';
import { fontFiles } from './pdf/font-files.ts';
import {
  countStrayInk,
  nodesWith,
  openPdf,
  pagesOf,
  pageTexts,
  taggedNodes,
} from './pdf/pdf-reader.ts';
import { fullReport, heading, paragraph, reportOf } from './pdf/report-samples.ts';

const SAID = ['Miller & Hart', 'Complaints, reviewed', 'For nobody but the reader', '12 Canal'];

const withCover = () => fullReport();
const withoutCover = () => reportOf([heading(1, 'title', 'Report'), paragraph('Level 2.')]);

let fonts: FontSource;
beforeAll(async () => {
  fonts = await fontFiles();
}, 90_000);

async function docxText(document: ReportDocument): Promise<string> {
  const parts = unzipSync(await renderDocx(document));
  const xml = Object.entries(parts).filter(([name]) => /word\/[^/]*\.xml$/.test(name));
  return xml.map(([, bytes]) => strFromU8(bytes)).join('');
}

const plainText = (markup: string) => markup.replaceAll('&amp;', '&').replaceAll(/<[^>]*>/g, '');

/** What a document says in each format. */
const WRITERS: Readonly<Record<string, (document: ReportDocument) => Promise<string>>> = {
  pdf: async (document) => (await pageTexts(await renderPdf(document, { fonts }))).join(' '),
  docx: async (document) => plainText(await docxText(document)),
  html: async (document) => plainText(renderHtml(document)),
  md: async (document) => renderMarkdown(document),
};

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
  test.each([
    ['a cover', withCover],
    ['no cover', withoutCover],
  ])('says all that the firm says of itself, with %s', async (_name, make) => {
    const text = (await write(underLetterhead(make(), aBrand()))).replaceAll('\n', ' ');

    expect(SAID.filter((one) => !text.includes(one))).toEqual([]);
  });

  test('is the same as ever where no firm is named', async () => {
    const nobody = aBrand({
      ...{ name: ' ', logo: '', accent: '', coverLine: '', disclaimer: '', footer: '' },
    });

    expect(await write(underLetterhead(withoutCover(), nobody))).toBe(await write(withoutCover()));
  });
});

describe('the logo', () => {
  test.each([
    ['a cover', withCover],
    ['no cover', withoutCover],
  ])('is a figure that says the firm’s name, before all else, with %s', async (_, make) => {
    const bytes = await renderPdf(underLetterhead(make(), aBrand()), { fonts });
    const nodes = await taggedNodes(bytes);
    const pages = await pagesOf(await openPdf(bytes));
    const stray = await Promise.all(pages.map(countStrayInk));

    expect(nodes[0]).toMatchObject({ tag: 'Figure', alternative: 'Miller & Hart' });
    expect(stray.every((count) => count === 0)).toBe(true);
  });

  test('is decoration where the firm has no name', async () => {
    const document = underLetterhead(withoutCover(), aBrand({ name: '' }));
    const bytes = await renderPdf(document, { fonts });
    const [page] = await pagesOf(await openPdf(bytes));

    expect(nodesWith(await taggedNodes(bytes), 'Figure')).toEqual([]);
    expect(page && (await countStrayInk(page))).toBe(0);
    expect(await docxText(document)).not.toMatch(/descr="[^"]/);
    expect(renderHtml(document)).toContain('alt=""');
  });

  test('is the only thing that a web page shows from elsewhere than its own text', () => {
    expect(renderHtml(underLetterhead(withCover(), aBrand()))).toContain('img-src data:');
    expect(renderHtml(withCover())).not.toContain('img-src');
  });
});

test('the firm’s colour is given to no level, mark or figure', async () => {
  const [plain, branded] = [withCover(), underLetterhead(withCover(), aBrand())].map(renderHtml);
  const rules = (page = '') =>
    page.split('\n').filter((line) => /level-|answer-|series/.test(line));

  expect(rules(branded)).toEqual(rules(plain));
  const parts = unzipSync(await renderDocx(underLetterhead(withCover(), aBrand())));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).not.toMatch(/ffcc00/i);
  expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toMatch(/ffcc00/i);
});

test('a workbook says the firm in its properties and on what is printed, and its rows stay as they are', async () => {
  const sheet = {
    name: 'Gaps',
    head: ['Clause'],
    rows: [[{ kind: 'text' as const, text: '7.4' }]],
  };
  const [plain, branded] = await Promise.all(
    [undefined, aBrand()].map(async (brand) => unzipSync(await writeFigures([sheet], brand))),
  );
  const text = (parts: typeof plain, name: string) => strFromU8(parts?.[name] ?? new Uint8Array());
  const page = text(branded, 'xl/worksheets/sheet1.xml');

  expect(text(branded, 'docProps/core.xml')).toContain('Miller &amp; Hart');
  expect(page).toContain('<oddHeader>&amp;LMiller &amp;&amp; Hart</oddHeader>');
  expect(page.replace(/<headerFooter>.*<\/headerFooter>/, '')).toBe(
    text(plain, 'xl/worksheets/sheet1.xml'),
  );
});

test.each([
  ['colours', {}],
  ['colours and lists', { choices: ['Met', 'Unmet'] }],
])('in a sheet with %s the foot stands where the format has it', async (_name, more) => {
  const sheet = {
    name: 'Answers',
    head: ['Answer'],
    rows: [[{ kind: 'text' as const, text: 'Met' }]],
    rules: [{ tones: { Met: 'good', Unmet: 'bad' }, ...more }] as const,
  };
  const parts = unzipSync(await writeFigures([sheet], aBrand()));
  const page = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const order = ['sheetData', 'autoFilter', 'conditionalFormatting', 'dataValidations'];
  const found = page.matchAll(
    /<(sheetData|autoFilter|conditionalFormatting|dataValidations|headerFooter)\b/g,
  );
  const places = [...found].map(([, name = '']) => [...order, 'headerFooter'].indexOf(name));

  expect(places.filter((place) => place === 2)).toHaveLength(2);
  expect(places).toEqual(places.toSorted());
});

test('every slide names the firm at its foot', async () => {
  const parts = unzipSync(await renderPptx(underLetterhead(withoutCover(), aBrand())));
  const masters = Object.entries(parts).filter(([name]) => /slideLayouts\/[^/]*\.xml$/.test(name));
  const text = masters.map(([, bytes]) => strFromU8(bytes)).join('');

  expect(text).toContain('Miller &amp; Hart · Gap report');
});

test('the same document under the same letterhead gives the same bytes', async () => {
  const make = () => underLetterhead(withCover(), aBrand());

  expect(await renderDocx(make())).toEqual(await renderDocx(make()));
  expect(await renderPdf(make(), { fonts })).toEqual(await renderPdf(make(), { fonts }));
});
