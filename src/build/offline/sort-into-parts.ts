import { type AssetGraph, readAssetGraph } from './asset-graph.ts';
import { isUsedWhole, partOfPage, partsOfData, RARELY_USED, REST } from './part-of.ts';
import { type SiteFile, textOf } from './site-file.ts';

/** A file of the site with what decides how it travels. */
export interface SortedFile {
  readonly file: SiteFile;
  /** Ids of the parts that need it, in order. */
  readonly parts: readonly string[];
  /** Fetched by most pages themselves, so that it is in the browser's own store already. */
  readonly isLoose: boolean;
  /** Whether opening it shows that its parts are in use. */
  readonly opensParts: boolean;
}

const PAGE = /\.html$/;
const SCRIPT_OR_STYLE = /^_astro\//;
/** A page that says so belongs to every part of its language. */
const EVERY = /^every\//;

/** The parts that a page belongs to, for every page. */
function partsOfPages(pages: readonly SiteFile[]): ReadonlyMap<SiteFile, readonly string[]> {
  const marked = pages.map((page) => [page, partOfPage(textOf(page))] as const);
  const parts = [...new Set(marked.map(([, part]) => part))].filter((part) => !EVERY.test(part));
  return new Map(
    marked.map(([page, part]) => {
      const language = part.replace(/.*\//, '/');
      return [page, EVERY.test(part) ? parts.filter((one) => one.endsWith(language)) : [part]];
    }),
  );
}

/** Whether at least half of some part's pages with scripts fetch it before they do anything. */
function isFetchedByMost(
  address: string,
  pages: ReadonlyMap<SiteFile, readonly string[]>,
  { atOnce }: AssetGraph,
): boolean {
  const counts = new Map<string, { loads: number; all: number }>();
  for (const [page, parts] of pages) {
    const assets = [...atOnce(page)];
    if (!assets.some((asset) => asset.endsWith('.js'))) continue;
    for (const part of parts.filter(isUsedWhole)) {
      const count = counts.get(part) ?? { loads: 0, all: 0 };
      counts.set(part, {
        loads: count.loads + Number(assets.includes(address)),
        all: count.all + 1,
      });
    }
  }
  return [...counts.values()].some(({ loads, all }) => loads * 2 >= all);
}

/** A page or data of one language shows what is in use. What every part has shows nothing. */
function opensParts(file: SiteFile, parts: readonly string[]): boolean {
  const isTold = PAGE.test(file.path) && !EVERY.test(partOfPage(textOf(file)));
  const ofLanguages = new Set(parts.map((part) => part.replace(/.*\//, '')));
  return ofLanguages.size === 1 && (isTold || file.path.startsWith('data/'));
}

/** Sorts the files of the built site by the parts that need them. */
export function sortIntoParts(
  files: readonly SiteFile[],
  languages: readonly string[],
): readonly SortedFile[] {
  const pages = partsOfPages(files.filter(({ path }) => PAGE.test(path)));
  const graph = readAssetGraph(files, (path) => RARELY_USED.some((rare) => rare.test(path)));
  const partsOf = (file: SiteFile): readonly string[] => {
    const own = pages.get(file) ?? partsOfData(file.address, languages);
    if (own.length > 0) return own;
    const names = SCRIPT_OR_STYLE.test(file.path)
      ? (page: SiteFile) => graph.ever(page).has(file.path)
      : (page: SiteFile) => textOf(page).includes(file.path);
    return [...pages].flatMap(([page, parts]) => (names(page) ? parts : []));
  };
  return files.map((file) => {
    const parts = [...new Set(partsOf(file))].sort();
    return {
      file,
      parts: parts.length > 0 ? parts : [REST],
      isLoose: SCRIPT_OR_STYLE.test(file.path) && isFetchedByMost(file.path, pages, graph),
      opensParts: opensParts(file, parts),
    };
  });
}
