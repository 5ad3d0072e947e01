import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { readFormFile } from '#export/reading/read-form-file.ts';
import { formWords, readBytes, saidBy } from '../../../builders/a-form.ts';

const ROWS = [
  ['Code provision', 'Code requirement', 'Comply: Yes/No', 'Evidence', 'Commentary'],
  ['2.5', 'No blanket approach to excluding: individual circumstances', 'Yes', 'Refusal log', ''],
  ['5.12', 'A full record of outcomes and the original date received', 'No', '', 'From May on'],
  ['6.12', 'No reasons required when requesting stage 2', 'N/A', '', 'None asked yet'],
];
const SAID = ['2.5 met', '5.12 unmet', '6.12 notApplicable'];

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

test('reads a form as a table of a Word document', async () => {
  const rows = ROWS.map(
    (cells) =>
      new TableRow({
        children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
      }),
  );
  const document = new Document({ sections: [{ children: [new Table({ rows })] }] });
  const form = await readBytes('form.docx', new Uint8Array(await Packer.toArrayBuffer(document)));

  expect(saidBy(form)).toEqual(SAID);
  expect(form.rows[0]?.evidence).toBe('Refusal log');
});

test('reads a form as a table of a web page, with cells as long as they are', async () => {
  const long = `Refusal log. ${'Each case has its reason. '.repeat(60)}`;
  const rows = ROWS.map(
    (cells) => `<tr>${cells.map((text) => `<td><p>${text}</p></td>`).join('')}`,
  );
  const html = `<h1>Form</h1><table>${rows.join('\n').replace('Refusal log', long)}</table>`;
  const form = await readBytes('form.html', bytesOf(html));

  expect(saidBy(form)).toEqual(SAID);
  expect(form.rows[0]?.evidence).toBe(long.trim());
});

test('reads a form as a workbook, and one with commas between its cells', async () => {
  const written = await writeXlsxFile(
    ROWS.map((cells) => cells.map((value) => ({ value }))),
    {},
  ).toBlob();
  const sheet = await readBytes('form.xlsx', new Uint8Array(await written.arrayBuffer()));
  const csv = ROWS.map((cells) => cells.map((text) => `"${text}"`).join(',')).join('\r\n');

  expect(saidBy(sheet)).toEqual(SAID);
  expect(saidBy(await readBytes('form.csv', bytesOf(csv)))).toEqual(SAID);
});

const LEFTS = [40, 110, 300, 370, 470];

/** A page with its head and foot, and rows of which each cell is some lines. */
function drawPage(
  pdf: PDFDocument,
  font: PDFFont,
  number: number,
  rows: readonly (readonly (readonly string[])[])[],
) {
  const sheet = pdf.addPage([595, 842]);
  const write = (text: string, x: number, y: number) =>
    text && sheet.drawText(text, { x, y, size: 9, font });
  write('Example Homes - self-assessment', 40, 800);
  write(`Page ${number} of 2`, 500, 30);
  let top = 760;
  for (const cells of rows) {
    for (const [at, lines] of cells.entries())
      for (const [line, text] of lines.entries()) write(text, LEFTS[at] ?? 0, top - line * 11);
    top -= Math.max(...cells.map((lines) => lines.length)) * 11 + 8;
  }
}

/** A form as pages of a PDF: cells broken into lines, a head and foot on each page, a row that goes on overleaf. */
async function aPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const header = [
    ['Code', 'provision'],
    ['Code requirement'],
    ['Comply:', 'Yes/No'],
    ['Evidence'],
    ['Commentary'],
  ];
  drawPage(pdf, font, 1, [
    header,
    [
      ['2.5'],
      ['No blanket approach to excluding:', 'individual circumstances count'],
      ['Yes'],
      ['Refusal log'],
      [],
    ],
    [['5.12'], ['A full record of outcomes and the'], ['No'], [], ['From May']],
  ]);
  drawPage(pdf, font, 2, [
    [[], ['original date received is kept'], [], [], ['on']],
    [
      ['6.12'],
      ['No reasons required when', 'requesting stage 2'],
      ['Yes'],
      ['Template of', 'the letter'],
      [],
    ],
  ]);
  return new Uint8Array(await pdf.save());
}

test('reads a form as a table of a PDF, over the end of a page and without its head and foot', async () => {
  const form = await readBytes('form.pdf', await aPdf());

  expect(saidBy(form)).toEqual(['2.5 met', '5.12 unmet', '6.12 met']);
  expect(form.rows[1]).toMatchObject({ evidence: '', commentary: 'From May\non' });
  expect(form.rows[1]?.entry.requirement).toBe(
    'A full record of outcomes and the\noriginal date received is kept',
  );
  expect(form.rows[2]?.evidence).toBe('Template of the letter');
});

test.each([
  ['form.odt', 'x', 'kind'],
  ['form.docx', 'no zip at all', 'unreadable'],
  ['form.xlsx', 'no zip at all', 'unreadable'],
  ['form.txt', '  \n ', 'no-text'],
])('says why %s is not read', async (name, text, failure) => {
  const read = await readFormFile({
    ...{ name, bytes: bytesOf(text), words: formWords },
    readPages: async () => [],
  });

  expect(read).toEqual({ ok: false, failure });
});
