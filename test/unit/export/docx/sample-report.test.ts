import { describe, expect, test } from 'vitest';
import { headingsOf } from '#core/document/headings.ts';
import { renderDocx } from '#export/docx/render-docx.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { pageTexts } from '../pdf/pdf-reader.ts';
import { missingTexts, squeezed } from '../tree-texts.ts';
import { openDocx, shownText } from './docx-reader.ts';
import { convertToPdf, hasOffice } from './office.ts';
import { nodesNamed } from './xml-reader.ts';

describe.each(['en', 'zh'])('the report on the sample in Word: %s', (language) => {
  const report = sampleReport(language);
  const written = renderDocx(report);

  test('says all that the tree says, in its order', async () => {
    const parts = openDocx(await written);
    const shown = [parts.get('word/document.xml'), parts.get('word/footer1.xml')]
      .flatMap((part) => (part ? [shownText(part)] : []))
      .join('\n');

    expect(missingTexts(report, shown)).toEqual([]);
  });

  test('has a row of labels to repeat in every table', async () => {
    const body = openDocx(await written).get('word/document.xml');
    const tables = report.blocks.filter(({ kind }) => kind === 'table').length;

    expect(body && nodesNamed(body, 'w:tblHeader')).toHaveLength(tables);
  });

  test('is laid out by LibreOffice with every chapter, and pages counted', async ({ skip }) => {
    skip(!hasOffice(), 'LibreOffice is not installed, so nobody laid the pages out');
    const pages = await pageTexts(convertToPdf(await written));
    const all = squeezed(pages.join(''));

    for (const { text } of headingsOf(report)) expect(all).toContain(squeezed(text));
    const label = report.pageLabel.replace('{page}', '2').replace('{pages}', String(pages.length));
    expect(squeezed(pages[1] ?? '')).toContain(squeezed(label));
    expect(pages.filter((text) => text.trim() === '')).toEqual([]);
  }, 180_000);
});
