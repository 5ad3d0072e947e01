import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A cell of a spreadsheet: a day, a number, a formula in LibreOffice's own spelling, or nothing. */
export type Cell = { readonly day: string } | { readonly formula: string } | number | undefined;

function cellXml(cell: Cell): string {
  if (cell === undefined) return '<table:table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if ('day' in cell)
    return `<table:table-cell office:value-type="date" office:date-value="${cell.day}"/>`;
  return `<table:table-cell table:formula="of:=${cell.formula.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}" office:value-type="float"/>`;
}

function documentXml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map(
    (row) => `<table:table-row>${row.map(cellXml).join('')}</table:table-row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="a">${lines.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** What LibreOffice computes in these cells, as it writes them to a text file. */
export function calculate(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'redress-spreadsheet-'));
  try {
    writeFileSync(join(folder, 'a.fods'), documentXml(rows));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    // Comma, quotes, UTF-8, from the first line, values as they are and not as they are shown.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';
    spawnSync(
      'soffice',
      ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, 'a.fods')],
      { timeout: 120_000 },
    );
    const text = readFileSync(join(folder, 'a.csv'), 'utf8');
    return text.split('\n').map((line) => line.split(','));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
