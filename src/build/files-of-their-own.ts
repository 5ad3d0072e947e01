import { createHash } from 'node:crypto';

/** What stands within pages and can stand in a file: scripts and styles without a word about themselves. */
const WITHIN = [
  {
    // Neighbours run one after the other, so they can share a file.
    pattern: /(?:<script>[\s\S]*?<\/script>)+/g,
    seam: /<\/?script>/g,
    ending: 'js',
    element: (address: string) => `<script src="${address}"></script>`,
  },
  {
    pattern: /<style>[\s\S]*?<\/style>/g,
    seam: /<\/?style>/g,
    ending: 'css',
    element: (address: string) => `<link rel="stylesheet" href="${address}">`,
  },
] as const;
/** Addresses that the script of an island imports: those that do not begin at a root are taken from where it lies. */
const IMPORTED = /((?:component|renderer|before-hydration)-url=")\/_astro\//g;
/** From what the same script counts addresses when it tries once more, and what that is in a file. */
const [FROM_PAGE, FROM_FILE] = ['document.baseURI', 'startedFrom'];
const WHERE = `var ${FROM_FILE}=document.currentScript.src;\n`;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
/** They name what stands within the page, where nothing does any more. */
const HASHES = / 'sha256-[^']+'/g;

export interface PageWithFiles {
  readonly html: string;
  /** By name. */
  readonly files: ReadonlyMap<string, string>;
}

function fileText(found: string, seam: RegExp): string {
  const text = found.replace(seam, '\n').trim();
  return text.includes(FROM_PAGE) ? WHERE + text.replaceAll(FROM_PAGE, FROM_FILE) : text;
}

/**
 * Moves the scripts and styles within a page into files in `/_astro/`. A host may add a policy of its
 * own that lets only files of the site run, and would stop whatever stands within the page.
 */
export function moveIntoFiles(html: string): PageWithFiles {
  const files = new Map<string, string>();
  let moved = html.replace(IMPORTED, '$1./');
  for (const { pattern, seam, ending, element } of WITHIN)
    moved = moved.replace(pattern, (found) => {
      const text = fileText(found, seam);
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      const name = `within.${hash}.${ending}`;
      files.set(name, text);
      return element(`/_astro/${name}`);
    });
  moved = moved.replace(POLICY, (policy) => policy.replace(HASHES, ''));
  return { html: moved, files };
}
