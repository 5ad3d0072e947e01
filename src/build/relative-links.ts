import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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

/**
 * Makes what Astro addresses from the host's root relative to the page, so that the folder works
 * below any path of any static host. Our own links are relative already.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'redress-relative-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const page of filesBelow(site, '.html')) {
          // A host shows this page at any depth, so nothing in it can be relative.
          if (page.endsWith('404.html')) continue;
          const root = wayToRoot(relative(site, page).split(sep).join('/'));
          const html = readFileSync(page, 'utf8');
          writeFileSync(page, html.replaceAll('"/_astro/', `"${root}_astro/`));
        }
        for (const script of filesBelow(join(site, '_astro'), '.js')) {
          const code = readFileSync(script, 'utf8');
          writeFileSync(script, code.replaceAll(/(["'`])\/_astro\//g, '$1./'));
        }
      },
    },
  };
}
