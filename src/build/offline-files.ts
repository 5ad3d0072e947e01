import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the service worker keeps: at once, and when a page asks for it. */
export interface OfflineFiles {
  readonly core: readonly string[];
  readonly handbook: readonly string[];
  readonly chinese: readonly string[];
}

const WORKER = 'service-worker.js';
/** Fonts of the Chinese report, and what a PDF with Chinese fonts that it only names is read by. */
const CHINESE = /^(fonts\/noto-sans-sc-.*\.ttf|character-tables\/)/;
/** Pages that only explain; everything else is needed to assess and to report. */
const HANDBOOK = /^(zh\/)?(standards|crosswalk|guidance)\//;
const LEFT_OUT = /^(404\.html|service-worker\.js|fonts\/.*\.txt|schema\/)/;

/** Sorts the files of the built site, named from its root with `/`; a page is named by its folder. */
export function sortOfflineFiles(files: readonly string[]): OfflineFiles {
  const addresses = files
    .filter((file) => !LEFT_OUT.test(file))
    .map((file) => encodeURI(file.replace(/(^|\/)index\.html$/, '$1')));
  const chinese = addresses.filter((address) => CHINESE.test(address));
  const handbook = addresses.filter((address) => HANDBOOK.test(address));
  const others = new Set([...chinese, ...handbook]);
  // The home page has an empty address of its own.
  const core = addresses.filter((address) => !others.has(address)).map((path) => path || './');
  return { core, handbook, chinese };
}

function fill(code: string, name: string, paths: readonly string[]): string {
  const list = paths.map((path) => JSON.stringify(path)).join(',');
  return code.replace(`'__${name}__'`, list);
}

/** Tells the service worker what the built site holds. Its version changes with any byte of it. */
export function offlineFiles(): AstroIntegration {
  return {
    name: 'redress-offline-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = readdirSync(site, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(site.length))
          .map((path) => path.split(sep).join('/'))
          .sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(join(site, file)));
        const { core, handbook, chinese } = sortOfflineFiles(files);
        let code = readFileSync(join(site, WORKER), 'utf8');
        code = code.replace('__VERSION__', hash.digest('hex').slice(0, 12));
        code = fill(code, 'CORE', core);
        code = fill(code, 'HANDBOOK', handbook);
        code = fill(code, 'CHINESE', chinese);
        writeFileSync(join(site, WORKER), code);
      },
    },
  };
}
