import { expect, test } from 'vitest';
import type { TableBlock } from '#core/document/document.ts';
import { renderDocx } from '#export/docx/render-docx.ts';
import { renderHtml } from '#export/html/render-html.ts';
import { renderPdf } from '#export/pdf/render-pdf.ts';
import { paragraphsIn, partOf } from './docx/docx-reader.ts';
import { fontFiles } from './pdf/font-files.ts';
import { openPdf } from './pdf/pdf-reader.ts';
import { reportOf } from './pdf/report-samples.ts';

/** Rows with a cell to write into, so many lines high. */
function form(lines: number): TableBlock {
  const row = (label: string) => [{ runs: [{ text: label }] }, { runs: [], lines }];
  return {
    kind: 'table',
    caption: 'A form',
    columns: ['Entry', 'To fill in'].map((label) => ({ label, width: 1 })),
    rows: ['Name', 'What happened', 'Remedy'].map(row),
    rowHeaders: true,
  };
}

async function pagesOfPdf(lines: number): Promise<number> {
  const pdf = await openPdf(await renderPdf(reportOf([form(lines)]), { fonts: await fontFiles() }));
  return pdf.numPages;
}

test('a page of the PDF has the room that a form asks for', async () => {
  expect([await pagesOfPdf(5), await pagesOfPdf(20)]).toEqual([1, 2]);
});

test('a Word file has it as empty lines, and a web page too', async () => {
  const cells = async (lines: number) =>
    paragraphsIn(
      partOf(await renderDocx(reportOf([form(lines)])), 'word/document.xml'),
      'TableText',
    ).length;

  expect((await cells(5)) - (await cells(1))).toBe(12);
  expect(renderHtml(reportOf([form(5)])).match(/<br>/gu)).toHaveLength(12);
});
