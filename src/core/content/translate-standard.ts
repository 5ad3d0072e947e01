import { ownEntry } from '#core/own-entry.ts';
import { type ClauseFile, isSame } from '#schema/authored/clause.ts';
import type { StandardFile } from '#schema/authored/standard.ts';
import {
  type ClauseTranslation,
  ClauseTranslationSchema,
  type StandardTranslation,
  StandardTranslationSchema,
} from '#schema/authored/translation.ts';
import {
  type ContentProblem,
  checkYaml,
  type SourceFile,
  splitFrontMatter,
} from './authored-file.ts';
import { compareLengths, compareNames } from './compare-names.ts';
import type { ReadClause, ReadStandard } from './read-standard.ts';
import { compareFacts, translateFacts } from './translate-facts.ts';

/** A standard in another language, and what is missing or too much in its translation. */
export interface Translated {
  readonly standard: ReadStandard;
  readonly problems: readonly ContentProblem[];
}

/** Puts the words of one language in place of the original ones; everything else stays. */
export function translateStandard(
  original: ReadStandard,
  files: readonly SourceFile[],
  language: string,
): Translated {
  const folder = `content/standards/${original.folder}/${language}`;
  const path = `${folder}/standard.yaml`;
  const source = files.find((file) => file.path === path);
  if (source === undefined) {
    const message = `is missing: translate content/standards/${original.folder}/standard.yaml`;
    return { standard: original, problems: [{ path, line: 1, message }] };
  }
  const checked = checkYaml(StandardTranslationSchema, path, source.text);
  if ('problems' in checked) return { standard: original, problems: checked.problems };
  const words = checked.value;
  const clauses = original.clauses.map((clause) => translateClause(clause, files, folder));
  return {
    standard: {
      ...original,
      file: withWords(original.file, words),
      clauses: clauses.map(({ clause }) => clause),
    },
    problems: [
      ...findStandardProblems(path, original.file, words),
      ...clauses.flatMap(({ problems }) => problems),
    ],
  };
}

function withWords(file: StandardFile, words: StandardTranslation): StandardFile {
  const { name, title } = words;
  if (file.kind === 'outline')
    return {
      ...file,
      name,
      title,
      ...(words.editionNote === undefined ? {} : { editionNote: words.editionNote }),
      outline: file.outline.map((entry) => ({
        ...entry,
        title: ownEntry(words.outline, entry.id) ?? entry.title,
        ...(entry.ask === undefined ? {} : { ask: ownEntry(words.asks, entry.id) ?? entry.ask }),
      })),
    };
  return {
    ...file,
    name,
    title,
    ...translateFacts(file, words),
    sources: words.sources ?? file.sources,
    areas: file.areas.map((area) => ({
      ...area,
      title: ownEntry(words.areas, area.id) ?? area.title,
    })),
  };
}

function findStandardProblems(
  path: string,
  file: StandardFile,
  words: StandardTranslation,
): ContentProblem[] {
  if (file.kind === 'outline') {
    const wanted = file.outline.map(({ id }) => id);
    const asked = file.outline.filter(({ ask }) => ask !== undefined).map(({ id }) => id);
    const notes = [file, words].map(({ editionNote }) => (editionNote ? ['editionNote'] : []));
    return [
      ...compareNames(path, 'text', notes[0] ?? [], notes[1] ?? []),
      ...compareNames(path, 'clause', wanted, Object.keys(words.outline ?? {})),
      ...compareNames(path, 'question of clause', asked, Object.keys(words.asks ?? {})),
    ];
  }
  const wanted = file.areas.map(({ id }) => id);
  return [
    ...compareNames(path, 'area', wanted, Object.keys(words.areas ?? {})),
    ...compareLengths(path, 'sources', file.sources, words.sources ?? []),
    ...compareFacts(path, file, words),
  ];
}

function translateClause(
  clause: ReadClause,
  files: readonly SourceFile[],
  folder: string,
): { readonly clause: ReadClause; readonly problems: readonly ContentProblem[] } {
  const path = `${folder}/clauses/${clause.file.id}.md`;
  const source = files.find((file) => file.path === path);
  if (source === undefined) {
    const message = `is missing: translate ${clause.path}`;
    return { clause, problems: [{ path, line: 1, message }] };
  }
  const { yaml, body, offset } = splitFrontMatter(source.text);
  const checked = checkYaml(ClauseTranslationSchema, path, yaml, offset);
  if ('problems' in checked) return { clause, problems: checked.problems };
  const { file } = clause;
  const words = checked.value;
  const wanted = file.criteria.flatMap((entry) => (isSame(entry) ? [] : [entry.id]));
  return {
    clause: { ...clause, path, body, file: withClauseWords(file, words) },
    problems: [
      ...compareNames(path, 'criterion', wanted, Object.keys(words.criteria)),
      ...compareLengths(path, 'evidence', file.evidence, words.evidence),
      ...compareLengths(path, 'test', file.test, words.test),
      ...compareLengths(path, 'part', file.part ? [file.part] : [], words.part ? [words.part] : []),
    ],
  };
}

function withClauseWords(file: ClauseFile, words: ClauseTranslation): ClauseFile {
  const { title, evidence, test } = words;
  return {
    ...file,
    title,
    ...(words.part === undefined ? {} : { part: words.part }),
    evidence,
    test,
    criteria: file.criteria.map((entry) =>
      isSame(entry) ? entry : { ...entry, ...ownEntry(words.criteria, entry.id) },
    ),
  };
}
