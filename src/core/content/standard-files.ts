import { LANGUAGE_TAG } from '#core/base-language.ts';
import { clauseFileSchema } from '#schema/authored/clause.ts';
import { type MaturityModel, MaturityModelSchema } from '#schema/authored/maturity-model.ts';
import { type Scale, StandardFileSchema } from '#schema/authored/standard.ts';
import {
  type Checked,
  type ContentProblem,
  checkYaml,
  type SourceFile,
  splitFrontMatter,
} from './authored-file.ts';
import type { ReadCatalogue, ReadClause, ReadStandard } from './read-standard.ts';
import { translateStandard } from './translate-standard.ts';

/** Words of a standard or a model in another language: read when that language is asked for. */
const TRANSLATION_PATH = new RegExp(
  `^content/(standards/[^/]+/${LANGUAGE_TAG}/((standard|flow)\\.yaml|clauses/[^/]+\\.md)|maturity-models/${LANGUAGE_TAG}/[^/]+\\.yaml)$`,
);
const STANDARD_PATH = /^content\/standards\/([^/]+)\/standard\.yaml$/;
const CLAUSE_PATH = /^content\/standards\/([^/]+)\/clauses\/([^/]+)\.md$/;
/** The file of a standard's complaint flow, which `read-flow.ts` reads, and that of its form, which `src/build` reads. */
const FLOW_PATH = /^content\/standards\/[^/]+\/(flow|form)\.yaml$/;
const MODEL_PATH = /^content\/maturity-models\/([^/]+)\.yaml$/;
/** Files that are no catalogue's business: notes, and what an operating system leaves behind. */
const BESIDE = /\/(\.[^/]*|README\.md|Thumbs\.db)$/;

interface Gathered {
  readonly problems: ContentProblem[];
  readonly collect: <Value>(checked: Checked<Value>) => Kept<Value> | undefined;
}

type Kept<Value> = Extract<Checked<Value>, { readonly value: Value }>;

function gather(): Gathered {
  const problems: ContentProblem[] = [];
  return {
    problems,
    collect: (checked) => {
      if ('value' in checked) return checked;
      problems.push(...checked.problems);
      return undefined;
    },
  };
}

/**
 * Reads the files of `content/standards` and `content/maturity-models`, each by its schema. With a
 * language, its words stand in place of the original ones; what it leaves out is a problem.
 */
export function readCatalogueFiles(files: readonly SourceFile[], language?: string): ReadCatalogue {
  const original = readOriginals(files, language);
  if (language === undefined) return original;
  const translated = original.standards.map((standard) =>
    translateStandard(standard, files, language),
  );
  return {
    ...original,
    standards: translated.map(({ standard }) => standard),
    problems: [...original.problems, ...translated.flatMap(({ problems }) => problems)],
  };
}

function readOriginals(files: readonly SourceFile[], language: string | undefined): ReadCatalogue {
  const { problems, collect } = gather();
  const standards: ReadStandard[] = [];
  const unread = new Set<string>();
  for (const source of files) {
    const folder = STANDARD_PATH.exec(source.path)?.[1];
    if (folder === undefined) continue;
    const clauses = readClauses(files, folder, scaleOf(source.text), collect);
    const checked = collect(checkYaml(StandardFileSchema, source.path, source.text));
    if (checked === undefined) unread.add(folder);
    else
      standards.push({
        folder,
        path: source.path,
        file: checked.value,
        lineOf: checked.lineOf,
        ...clauses,
      });
  }
  const folder = language === undefined ? '' : `${language}\\/`;
  const pattern = new RegExp(`^content\\/maturity-models\\/${folder}([^/]+)\\.yaml$`);
  const models = readModels(files, collect, pattern);
  problems.push(...findStrayFiles(files));
  return { standards, unread, ...models, problems };
}

/** Clauses are checked even where their standard cannot be read, so the scale is looked up in its text. */
function scaleOf(yaml: string): Scale {
  return /^scale:\s*["']?provisions\b/m.test(yaml) ? 'provisions' : 'levels';
}

function readClauses(
  files: readonly SourceFile[],
  folder: string,
  scale: Scale,
  collect: Gathered['collect'],
): Pick<ReadStandard, 'clauses' | 'unread'> {
  const clauses: ReadClause[] = [];
  const unread = new Set<string>();
  for (const { path, text } of files) {
    const [, ofFolder, name = ''] = CLAUSE_PATH.exec(path) ?? [];
    if (ofFolder !== folder || BESIDE.test(path)) continue;
    const { yaml, body, offset } = splitFrontMatter(text);
    const checked = collect(checkYaml(clauseFileSchema(scale), path, yaml, offset));
    if (checked === undefined) unread.add(name);
    else clauses.push({ path, file: checked.value, body, lineOf: checked.lineOf });
  }
  return { clauses, unread };
}

function readModels(
  files: readonly SourceFile[],
  collect: Gathered['collect'],
  pattern: RegExp,
): Pick<ReadCatalogue, 'models' | 'unreadModels'> {
  const models = new Map<string, MaturityModel>();
  const unreadModels = new Set<string>();
  for (const { path, text } of files) {
    const name = pattern.exec(path)?.[1];
    if (name === undefined) continue;
    const checked = collect(checkYaml(MaturityModelSchema, path, text));
    if (checked === undefined) unreadModels.add(name);
    else models.set(name, checked.value);
  }
  return { models, unreadModels };
}

/** Files that nothing reads, because their name or their place is not what the catalogue looks for. */
function findStrayFiles(files: readonly SourceFile[]): ContentProblem[] {
  const folders = new Set(files.flatMap(({ path }) => STANDARD_PATH.exec(path)?.[1] ?? []));
  return files.flatMap(({ path }): ContentProblem[] => {
    const isRead = [BESIDE, STANDARD_PATH, FLOW_PATH, MODEL_PATH, TRANSLATION_PATH];
    if (isRead.some((pattern) => pattern.test(path))) return [];
    const folder = CLAUSE_PATH.exec(path)?.[1];
    if (folder === undefined)
      return [{ path, line: 1, message: `is read by nothing: ${EXPECTED_PLACES}` }];
    if (folders.has(folder)) return [];
    return [
      {
        path,
        line: 1,
        message: `belongs to no standard: add content/standards/${folder}/standard.yaml or correct the folder's name`,
      },
    ];
  });
}

const EXPECTED_PLACES =
  'a standard is content/standards/<id>/standard.yaml with clauses/<id>.md, a maturity model content/maturity-models/<id>.yaml';

/** Ids and titles of a standard's clauses, for others to refer to. */
export function titlesOf(standard: ReadStandard): ReadonlyMap<string, string> {
  return standard.file.kind === 'outline'
    ? new Map(standard.file.outline.map(({ id, title }) => [id, title]))
    : new Map(standard.clauses.map(({ file }) => [file.id, file.title]));
}
