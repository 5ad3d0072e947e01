import { createHash } from 'node:crypto';

/** What stands within pages and can stand in a file: scripts and styles without a word about themselves. */
const WITHIN = [
  {
    // Neighbours run one after the other, so they can share a file.
    pattern: /(?:<script>[^]*?<\/script>)+/g,
    seam: /<\/?script>/g,
    ending: 'js',
    element: (address: string) => `<script src="${address}"></script>`,
  },
  {
    pattern: /<style>[^]*?<\/style>/g,
    seam: /<\/?style>/g,
    ending: 'css',
    element: (address: string) => `<link rel="stylesheet" href="${address}">`,
  },
] as const;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
/** They name what stands within the page, where nothing does any more. */
const HASHES = / 'sha256-[^']+'/g;

export interface PageWithFiles {
  readonly html: string;
  /** By name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Moves the scripts and styles within a page into files. A host may add a policy of its own that lets
 * only files of the site run, and would stop whatever stands within the page.
 *
 * @param folder - where the files will be, from the page, ending in a slash
 */
export function moveIntoFiles(html: string, folder: string): PageWithFiles {
  const files = new Map<string, string>();
  let moved = html;
  for (const { pattern, seam, ending, element } of WITHIN)
    moved = moved.replace(pattern, (found) => {
      const text = found.replace(seam, '\n').trim();
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      const name = `within.${hash}.${ending}`;
      files.set(name, text);
      return element(`${folder}${name}`);
    });
  moved = moved.replace(POLICY, (policy) => policy.replace(HASHES, ''));
  return { html: moved, files };
}
