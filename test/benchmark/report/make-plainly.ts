/**
 * Writes the blocks of a report plainly with a library, again and again in one process, and prints the processor's
 * milliseconds of each: DOCUMENT LIBRARY TIMES PACKAGES REGULAR BOLD [OUT]. No tags, no links, no marks, no figures.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Block, ReportDocument, Run } from '#core/document/document.ts';

const [, , input = '', library = '', times = '', packages = '', regular = '', bold = '', out] =
  process.argv;
const load = createRequire(`${packages}/from.cjs`);
const document: ReportDocument = JSON.parse(readFileSync(input, 'utf8'));

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const base64 = (file: string) => readFileSync(file).toString('base64');

/** A block in the few kinds that every library knows. */
type Plain =
  | { readonly kind: 'text'; readonly text: string; readonly level: number }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

function plainOf(block: Block): readonly Plain[] {
  const text = (value: string, level = 0): Plain => ({ kind: 'text', text: value, level });
  switch (block.kind) {
    case 'cover':
      return [
        text(block.overline),
        text(block.title, 1),
        text(block.organisation),
        ...block.facts.map(({ label, value }) => text(`${label}: ${value}`)),
        text(block.notice),
      ];
    case 'contents':
      return [text(block.title, 1)];
    case 'heading':
      return [text(block.text, block.level)];
    case 'paragraph':
      return [text(textOf(block.runs))];
    case 'list':
      return block.items.map((runs) => text(`• ${textOf(runs)}`));
    case 'figure':
      return [text(block.caption), text(block.alternative)];
    case 'table':
      return [
        text(block.caption),
        {
          kind: 'table',
          head: block.columns.map(({ label }) => label),
          rows: block.rows.map((row) => row.map(({ runs }) => textOf(runs))),
        },
      ];
  }
}

async function writeWithDocx(blocks: readonly Plain[]): Promise<Uint8Array> {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } = await import(
    'docx'
  );
  const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  const row = (cells: readonly string[]) =>
    new TableRow({
      children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
    });
  const children = blocks.map((block) => {
    if (block.kind === 'table') return new Table({ rows: [block.head, ...block.rows].map(row) });
    const heading = headings[block.level - 1];
    return new Paragraph({ text: block.text, ...(heading ? { heading } : {}) });
  });
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
}

function writeWithJsPdf(blocks: readonly Plain[]): Uint8Array {
  const { jsPDF: Pdf } = load('jspdf');
  const { autoTable } = load('jspdf-autotable');
  const pdf = new Pdf({ unit: 'pt', format: 'a4', compress: true });
  for (const [style, file] of Object.entries({ normal: regular, bold })) {
    pdf.addFileToVFS(`${style}.ttf`, base64(file));
    pdf.addFont(`${style}.ttf`, 'Noto', style);
  }
  let y = 66;
  for (const block of blocks) {
    if (block.kind === 'table') {
      const font = { font: 'Noto', fontSize: 8.5 };
      autoTable(pdf, { startY: y, head: [block.head], body: block.rows, styles: font });
      y = pdf.lastAutoTable.finalY + 14;
      continue;
    }
    pdf.setFont('Noto', block.level > 0 ? 'bold' : 'normal');
    pdf.setFontSize([10, 20, 14, 11][block.level] ?? 10);
    for (const line of pdf.splitTextToSize(block.text, 460)) {
      if (y > 760) {
        pdf.addPage();
        y = 66;
      }
      pdf.text(line, 68, y);
      y += 14;
    }
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}

async function writeWithPdfmake(blocks: readonly Plain[]): Promise<Uint8Array> {
  const Printer = load('pdfmake');
  const printer = new Printer({ Noto: { normal: regular, bold } });
  const content = blocks.map((block) =>
    block.kind === 'table'
      ? { table: { headerRows: 1, body: [block.head, ...block.rows] }, fontSize: 8.5 }
      : {
          text: block.text,
          bold: block.level > 0,
          fontSize: [10, 20, 14, 11][block.level],
        },
  );
  const pdf = printer.createPdfKitDocument({
    content,
    pageSize: 'A4',
    defaultStyle: { font: 'Noto' },
  });
  const parts: Uint8Array[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.end();
  });
}

const WRITERS: Readonly<
  Record<string, (blocks: readonly Plain[]) => Uint8Array | Promise<Uint8Array>>
> = { docx: writeWithDocx, jspdf: writeWithJsPdf, pdfmake: writeWithPdfmake };

const used: number[] = [];
let bytes: Uint8Array = new Uint8Array();
let before = 0;
for (let time = 0; time < Number(times); time += 1) {
  bytes = (await WRITERS[library]?.(document.blocks.flatMap(plainOf))) ?? bytes;
  const { user, system } = process.cpuUsage();
  const now = (user + system) / 1000;
  used.push(now - before);
  before = now;
}
if (out) writeFileSync(out, bytes);
process.stdout.write(JSON.stringify({ used, size: bytes.length }));
