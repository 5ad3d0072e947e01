import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { moveIntoFiles } from './files-of-their-own.ts';

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** The way from a page up to the site's root: `./`, `../`, `../../`, … */
export function wayToRoot(pathInSite: string): string {
  const depth = pathInSite.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Gives module scripts the ending that every host knows as a script's; gives back their names. */
function renameModules(folder: string): readonly string[] {
  return filesBelow(folder, '.mjs').map((file) => {
    renameSync(file, file.replace(/\.mjs$/, '.js'));
    return basename(file);
  });
}

/** A host shows the page for what is not there at any depth, so nothing in it can be relative. */
const ANYWHERE = '404.html';

function rewritePage(site: string, page: string): void {
  if (basename(page) === ANYWHERE) return;
  const root = wayToRoot(relative(site, page).split(sep).join('/'));
  const { html, files } = moveIntoFiles(readFileSync(page, 'utf8'));
  for (const [name, text] of files) writeFileSync(join(site, '_astro', name), text);
  writeFileSync(page, html.replaceAll('"/_astro/', `"${root}_astro/`));
}

/**
 * Makes what Astro addresses from the host's root relative to the page, so that the folder works
 * below any path of any static host, and puts what it writes into pages into files, so that it works
 * behind a host's own policy, too. Our own links are relative already.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'redress-relative-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const modules = renameModules(join(site, '_astro'));
        for (const page of filesBelow(site, '.html')) rewritePage(site, page);
        for (const script of filesBelow(join(site, '_astro'), '.js')) {
          let code = readFileSync(script, 'utf8').replaceAll(/(["'`])\/_astro\//g, '$1./');
          for (const name of modules) code = code.replaceAll(name, name.replace(/\.mjs$/, '.js'));
          writeFileSync(script, code);
        }
      },
    },
  };
}
