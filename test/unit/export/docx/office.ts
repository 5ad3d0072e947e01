import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is on this machine. */
export function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** What LibreOffice makes of a file, in the format of another ending. */
export function convert(name: string, content: Uint8Array | string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'redress-office-'));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    spawnSync(
      'soffice',
      ['--headless', profile, '--convert-to', to, '--outdir', folder, join(folder, name)],
      { timeout: 120_000 },
    );
    return new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/, `.${to}`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The PDF that LibreOffice makes of a Word file. */
export function convertToPdf(docx: Uint8Array): Uint8Array {
  return convert('a.docx', docx, 'pdf');
}
