import { type SiteFile, textOf } from './site-file.ts';

/** Which scripts and styles each page and script names, as the build has put them together. */
export interface AssetGraph {
  /** Needed before a page does anything. */
  readonly atOnce: (page: SiteFile) => ReadonlySet<string>;
  /** Needed at once or later, without what `isLeftOut` names among the later ones and what only that leads to. */
  readonly ever: (page: SiteFile) => ReadonlySet<string>;
}

const FOLDER = '_astro/';
const NAME = /[\w.@-]+\.(?:js|css)/g;
const AT_ONCE = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.@-]+\.js)["'`]/g;

/** Reads the graph out of the built files. Names end in a hash, so a name that occurs is a file that is meant. */
export function readAssetGraph(
  files: readonly SiteFile[],
  isLeftOut: (address: string) => boolean,
): AssetGraph {
  const assets = new Map(
    files.filter(({ path }) => path.startsWith(FOLDER)).map((file) => [file.path, file]),
  );
  const known = (names: Iterable<string>) =>
    [...names].map((name) => FOLDER + name).filter((path) => assets.has(path));
  const named = remember((file) => known(textOf(file).match(NAME) ?? []));
  const imported = remember((file) =>
    known([...textOf(file).matchAll(AT_ONCE)].map(([, name = '']) => name)),
  );
  // A script does not run without what it imports at once, however rarely that is used by others.
  const all = remember((file) => [
    ...imported(file),
    ...named(file).filter((path) => !isLeftOut(path)),
  ]);
  const closure = (page: SiteFile, next: (file: SiteFile) => readonly string[]) => {
    const found = new Set<string>();
    const waiting = [...named(page)];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const file = assets.get(path);
      if (file === undefined || found.has(path)) continue;
      found.add(path);
      waiting.push(...next(file));
    }
    return found;
  };
  return {
    atOnce: remember((page) => closure(page, imported)),
    ever: remember((page) => closure(page, all)),
  };
}

function remember<Value>(read: (file: SiteFile) => Value): (file: SiteFile) => Value {
  const kept = new Map<SiteFile, Value>();
  return (file) => {
    const value = kept.get(file) ?? read(file);
    kept.set(file, value);
    return value;
  };
}
