/**
 * Makes a package of the command line that needs nothing besides Node: its code in one place, the
 * content, and the fonts as they were cut. `npm pack` turns it into a file for `npx`.
 */

import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, rolldown } from 'rolldown';
import { prepareFonts } from '../fonts/prepare-fonts.ts';
import { languages } from '../languages.ts';
import { prepareCharacterTables } from '../prepare-character-tables.ts';
import { readStandards } from '../read-content.ts';
import { asPrepared } from './as-prepared.ts';
import { licenceTexts } from './licence-texts.ts';

/** The content that the commands read. */
const CONTENT = [
  ...[
    'LICENSE.md',
    'complaint-log',
    'examples',
    'filled-form',
    'library',
    'locales',
    'maturity-models',
    'policy',
  ],
  'standards',
];
const PROGRAM = 'src/cli/redress.js';

/**
 * Writes the package into `dist-cli` below the root of the repository, anew.
 * @throws when a part cannot be bundled or written
 */
async function packCli(root: string): Promise<void> {
  const target = join(root, 'dist-cli');
  await rm(target, { recursive: true, force: true });
  await prepareFonts(root);
  await prepareCharacterTables(root);
  const chunks = await bundle(root, target);
  for (const folder of CONTENT)
    await cp(join(root, 'content', folder), join(target, 'content', folder), { recursive: true });
  await writeStandards(root, target);
  await mkdir(join(target, 'src/public'), { recursive: true });
  await cp(join(root, 'src/public/fonts'), join(target, 'src/public/fonts'), { recursive: true });
  await cp(join(root, 'src/public/character-tables'), join(target, 'src/public/character-tables'), {
    recursive: true,
  });
  await cp(join(root, 'src/LICENSE.md'), join(target, 'LICENSE.md'));
  await writeFile(join(target, 'LICENSES-of-packages.txt'), await licenceTexts(chunks));
  await writeFile(join(target, 'package.json'), await manifest(root));
}

/** The program stands where its source stood, so that it finds content and fonts the same way. */
async function bundle(root: string, target: string): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    cwd: root,
    input: 'src/cli/redress.ts',
    platform: 'node',
    plugins: [asPrepared()],
  });
  const { output } = await build.write({
    dir: join(target, 'src/cli'),
    entryFileNames: 'redress.js',
    banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
    minify: true,
  });
  await build.close();
  await chmod(join(target, PROGRAM), 0o755);
  return output.filter((one) => one.type === 'chunk');
}

/** The standards as they were read, a file for each language, where `load-standards.ts` of the package looks. */
async function writeStandards(root: string, target: string): Promise<void> {
  const folder = join(target, 'src/standards');
  await mkdir(folder, { recursive: true });
  for (const language of languages())
    await writeFile(
      join(folder, `${language}.json`),
      JSON.stringify(readStandards(language, root)),
    );
}

/** What the package says of itself: as the repository does, but for what it needs: nothing. */
async function manifest(root: string): Promise<string> {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { name, version, description, license, type, engines } = own;
  const said = { name, version, private: true, description, license, type, engines };
  const files = ['content', 'src', 'LICENSES-of-packages.txt'];
  return `${JSON.stringify({ ...said, bin: { redress: PROGRAM }, files }, null, 2)}\n`;
}

await packCli(fileURLToPath(new URL('../../..', import.meta.url)));
