import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, checkYaml, type SourceFile } from '#core/content/authored-file.ts';
import { inOther } from '../fill-variants.ts';
import { readOwnFiles } from '../read-content.ts';
import { makeDrafter, TermBaseSchema } from './draft-text.ts';
import { draftLists, draftSideBySide } from './side-by-side.ts';

/** Where words of all languages stand in one list. */
const LISTS = ['content/complaint-log/columns.yaml', 'content/filled-form/words.yaml'];
const TERM_BASES = 'content/drafting';

/**
 * The files of a language as its term base in `content/drafting` makes them from those of another.
 * Throws a `ContentError` for a term base that cannot be read.
 */
export function draftFiles(language: string, root: string): readonly SourceFile[] {
  const path = `${TERM_BASES}/${language}.yaml`;
  const checked = checkYaml(TermBaseSchema, path, readFileSync(join(root, path), 'utf8'));
  if ('problems' in checked) throw new ContentError(checked.problems);
  const { from } = checked.value;
  const draft = makeDrafter(checked.value);
  return readOwnFiles(root, 'content').flatMap(({ path, text }) => {
    const own = inOther(path, from, language);
    if (own !== undefined) return [{ path: own, text: draft(text, own) }];
    if (LISTS.includes(path)) return [{ path, text: draftLists(text, (one) => draft(one, path)) }];
    const isShared = path.endsWith('.yaml') && new RegExp(`\\b${from}:`).test(text);
    if (!isShared || path.startsWith(TERM_BASES) || inOther(path, language, from)) return [];
    const languages = { from, to: language };
    return [{ path, text: draftSideBySide(text, languages, (one) => draft(one, path)) }];
  });
}

/** Files of a language that its drafts do not have, because their originals are gone. */
export function leftOver(
  language: string,
  drafts: readonly SourceFile[],
  root: string,
): readonly string[] {
  const drafted = new Set(drafts.map(({ path }) => path));
  return readOwnFiles(root, 'content')
    .map(({ path }) => path)
    .filter((path) => inOther(path, language, language) !== undefined && !drafted.has(path))
    .filter((path) => !path.startsWith(TERM_BASES));
}
