import type { SourceFile } from '#core/content/authored-file.ts';
import { type LoadedStandard, loadCatalogue } from '#core/content/load-catalogue.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { tellProblems } from './tell-problems.ts';

/**
 * Every standard that can be walked, in one language, out of the files of `content`. A module of its own, because
 * the packed command line brings in its place what came out: reading them takes a third of a report's time.
 *
 * @throws a `ContentError` with every problem of the files, also what a language leaves untranslated
 */
export function loadStandards(
  readAll: () => readonly SourceFile[],
  language: string,
): readonly LoadedStandard[] {
  const translation = language === DEFAULT_LANGUAGE ? undefined : language;
  return tellProblems(() => loadCatalogue(readAll(), translation));
}
