import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is on this machine. */
export function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** The PDF that LibreOffice makes of a Word file. */
export function convertToPdf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'redress-office-'));
  try {
    writeFileSync(join(folder, 'a.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    spawnSync(
      'soffice',
      ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')],
      { timeout: 120_000 },
    );
    return new Uint8Array(readFileSync(join(folder, 'a.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
