import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readExample } from '#build/read-example.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { renderDocx } from '#export/docx/render-docx.ts';
import { type FontSource, renderPdf } from '#export/pdf/render-pdf.ts';
import { checkReport } from '#export/verify/check-report.ts';
import { fingerprintOf } from '#export/verify/fingerprint.ts';
import { fontFiles } from '../pdf/font-files.ts';
import { fullReport } from '../pdf/report-samples.ts';

const EXAMPLE = readExample('en');
const TEXT = formatRecordFile(EXAMPLE);
let fonts: FontSource;
let fingerprint: string;

beforeAll(async () => {
  fonts = await fontFiles();
  fingerprint = await fingerprintOf(EXAMPLE);
}, 90_000);

const WRITERS = {
  pdf: (record: { fingerprint: string; text?: string }) =>
    renderPdf({ ...fullReport(), record }, { fonts }),
  docx: (record: { fingerprint: string; text?: string }) => renderDocx({ ...fullReport(), record }),
};

describe.each(['pdf', 'docx'] as const)('a %s', (format) => {
  const check = async (record: { fingerprint: string; text?: string }) =>
    checkReport(new Uint8Array(await WRITERS[format](record)));

  test('names its record and holds it, to the letter', async () => {
    expect(await check({ fingerprint, text: TEXT })).toEqual({
      ok: true,
      value: { fingerprint, inside: 'fits', record: EXAMPLE },
    });
  });

  test('may name it alone', async () => {
    expect(await check({ fingerprint })).toMatchObject({
      value: { fingerprint, inside: 'nothing' },
    });
  });

  test('whose record was exchanged is found out', async () => {
    const text = TEXT.replace('"met"', '"unmet"');

    expect(await check({ fingerprint, text })).toMatchObject({ value: { inside: 'forged' } });
  });
});

test('a report without a record names none', async () => {
  const bytes = new Uint8Array(await renderDocx(fullReport()));

  expect(await checkReport(bytes)).toEqual({ ok: false, failure: { code: 'no-fingerprint' } });
});

test('what is no report is refused, however it begins', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  expect(await checkReport(bytes('%PDF-1.7 and nothing else'))).toMatchObject({ ok: false });
  expect(await checkReport(bytes('{"format":"redress-assessment"}'))).toEqual({
    ok: false,
    failure: { code: 'not-a-report' },
  });
});

test('the file in a PDF is said to be its source, with what PDF/UA asks of one', async () => {
  const bytes = await WRITERS.pdf({ fingerprint, text: TEXT });
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const files = catalog.lookup(PDFName.of('AF'), PDFArray);
  const file = files.lookup(0, PDFDict);

  expect(file.get(PDFName.of('AFRelationship'))).toBe(PDFName.of('Source'));
  expect(['F', 'UF', 'Desc'].filter((name) => !file.has(PDFName.of(name)))).toEqual([]);
});
