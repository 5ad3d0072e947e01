import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = 'node_modules/pdfjs-dist/cmaps';
/** Tables of the Chinese encodings, simplified and traditional. */
const CHINESE = /^(?:Adobe-(?:GB1|CNS1)|B5|CNS|ET|GB|HK|UniGB|UniCNS).*\.bcmap$/;

/**
 * Copies into `src/public/character-tables` by which a PDF is read whose Chinese fonts are only named.
 * They are fetched when such a file is met.
 */
export async function prepareCharacterTables(
  root: string = fileURLToPath(new URL('../..', import.meta.url)),
): Promise<void> {
  const target = join(root, 'src/public/character-tables');
  const tables = (await readdir(join(root, SOURCE))).filter((name) => CHINESE.test(name));
  const there = await readdir(target).catch((): string[] => []);
  if (tables.length === there.length && tables.every((name) => there.includes(name))) return;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await Promise.all(tables.map((name) => copyFile(join(root, SOURCE, name), join(target, name))));
}
