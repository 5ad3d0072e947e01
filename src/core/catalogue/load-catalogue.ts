import { type ClauseFile, ClauseFileSchema } from '../../schema/authored/clause.ts';
import { type MaturityModel, MaturityModelSchema } from '../../schema/authored/maturity-model.ts';
import {
  type AssessableStandard,
  type StandardFile,
  StandardFileSchema,
} from '../../schema/authored/standard.ts';
import { renderMarkdown, splitSections } from '../markdown/render-markdown.ts';
import {
  type Checked,
  ContentError,
  type ContentProblem,
  checkYaml,
  type SourceFile,
  splitFrontMatter,
} from './authored-file.ts';
import type { Catalogue, Clause, ClauseGuidance } from './catalogue.ts';

/** A standard with everything that is known about it. */
export interface LoadedStandard {
  readonly catalogue: Catalogue;
  /** By clause id. */
  readonly guidance: Readonly<Record<string, ClauseGuidance>>;
  readonly maturityModel: MaturityModel;
  readonly sources: readonly string[];
}

interface ReadClause {
  readonly path: string;
  readonly file: ClauseFile;
  readonly body: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

interface ReadStandard {
  readonly path: string;
  readonly file: StandardFile;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly clauses: readonly ReadClause[];
}

const STANDARD_PATH = /^content\/standards\/([^/]+)\/standard\.yaml$/;
const MODEL_PATH = /^content\/maturity-models\/([^/]+)\.yaml$/;

/**
 * Makes the catalogue from the files of `content/standards` and `content/maturity-models`.
 * Throws a `ContentError` that lists every problem with its file, its line and what to do.
 */
export function loadCatalogue(files: readonly SourceFile[]): readonly LoadedStandard[] {
  const problems: ContentProblem[] = [];
  const collect = <Value>(checked: Checked<Value>) => {
    if ('value' in checked) return checked;
    problems.push(...checked.problems);
    return undefined;
  };
  const standards = files.flatMap((source): ReadStandard[] => {
    const id = STANDARD_PATH.exec(source.path)?.[1];
    if (id === undefined) return [];
    const checked = collect(checkYaml(StandardFileSchema, source.path, source.text));
    if (checked === undefined) return [];
    const clauses = readClauses(files, id, collect);
    return [{ path: source.path, file: checked.value, lineOf: checked.lineOf, clauses }];
  });
  const models = new Map<string, MaturityModel>();
  for (const source of files) {
    const id = MODEL_PATH.exec(source.path)?.[1];
    const checked = id && collect(checkYaml(MaturityModelSchema, source.path, source.text));
    if (id && checked) models.set(id, checked.value);
  }
  for (const standard of standards) problems.push(...findProblems(standard, standards, models));
  if (problems.length > 0) throw new ContentError(problems);
  return standards.flatMap((standard) => {
    if (standard.file.kind === 'outline') return [];
    return [assemble(standard, standard.file, standards, models)];
  });
}

function readClauses(
  files: readonly SourceFile[],
  standardId: string,
  collect: <Value>(
    checked: Checked<Value>,
  ) => Extract<Checked<Value>, { value: Value }> | undefined,
): ReadClause[] {
  const folder = `content/standards/${standardId}/clauses/`;
  return files
    .filter(({ path }) => path.startsWith(folder) && path.endsWith('.md'))
    .flatMap(({ path, text }) => {
      const { yaml, body, offset } = splitFrontMatter(text);
      const checked = collect(checkYaml(ClauseFileSchema, path, yaml, offset));
      return checked ? [{ path, file: checked.value, body, lineOf: checked.lineOf }] : [];
    });
}

/** Ids and titles of a standard's clauses, for others to refer to. */
function titlesOf(standard: ReadStandard): Map<string, string> {
  return standard.file.kind === 'outline'
    ? new Map(standard.file.outline.map(({ id, title }) => [id, title]))
    : new Map(standard.clauses.map(({ file }) => [file.id, file.title]));
}

function findProblems(
  standard: ReadStandard,
  standards: readonly ReadStandard[],
  models: ReadonlyMap<string, MaturityModel>,
): ContentProblem[] {
  const folder = STANDARD_PATH.exec(standard.path)?.[1];
  const problems: ContentProblem[] = [];
  const report = (path: readonly PropertyKey[], message: string) =>
    problems.push({ path: standard.path, line: standard.lineOf(path), message });
  if (standard.file.id !== folder)
    report(
      ['id'],
      `id "${standard.file.id}" differs from its folder "${folder}": use the folder's name`,
    );
  if (standard.file.kind === 'assessable') {
    problems.push(...findListProblems(standard, standard.file, models));
    for (const clause of standard.clauses) problems.push(...findClauseProblems(clause, standards));
  }
  return problems;
}

function findListProblems(
  standard: ReadStandard,
  file: AssessableStandard,
  models: ReadonlyMap<string, MaturityModel>,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report = (path: readonly PropertyKey[], message: string) =>
    problems.push({ path: standard.path, line: standard.lineOf(path), message });
  const model = models.get(file.maturityModel);
  if (model === undefined)
    report(
      ['maturityModel'],
      `maturityModel "${file.maturityModel}" is not in content/maturity-models: add it or correct the name`,
    );
  const listed = new Map<string, string>();
  for (const [areaPosition, area] of file.areas.entries()) {
    if (model && !model.areas.some((described) => described.area === area.id))
      report(
        ['areas', areaPosition],
        `area "${area.id}" has no level descriptions in content/maturity-models/${file.maturityModel}.yaml: add them`,
      );
    for (const [position, id] of area.clauses.entries()) {
      const path = ['areas', areaPosition, 'clauses', position];
      if (listed.has(id)) report(path, `clause "${id}" is listed twice: take one out`);
      if (!standard.clauses.some((clause) => clause.file.id === id))
        report(path, `clause "${id}" has no file: add clauses/${id}.md or take it out`);
      listed.set(id, area.id);
    }
  }
  for (const { path, file: clause, lineOf } of standard.clauses) {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    if (clause.id !== name)
      problems.push({
        path,
        line: lineOf(['id']),
        message: `id "${clause.id}" differs from the file's name "${name}": make them the same`,
      });
    else if (listed.get(clause.id) !== clause.area)
      problems.push({
        path,
        line: lineOf(['area']),
        message: `area "${clause.area}" does not list this clause: list it under that area in standard.yaml`,
      });
  }
  return problems;
}

function findClauseProblems(
  clause: ReadClause,
  standards: readonly ReadStandard[],
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const [position, entry] of clause.file.crosswalk.entries()) {
    const line = clause.lineOf(['crosswalk', position]);
    const standard = standards.find(({ file }) => file.id === entry.standard);
    if (standard === undefined)
      problems.push({
        path: clause.path,
        line,
        message: `crosswalk names the unknown standard "${entry.standard}": add its folder to content/standards or correct the name`,
      });
    else if (!titlesOf(standard).has(entry.clause))
      problems.push({
        path: clause.path,
        line,
        message: `crosswalk names the unknown clause "${entry.clause}" of ${entry.standard}: see its standard.yaml for the clauses it has`,
      });
  }
  if (splitSections(clause.body).length === 0)
    problems.push({
      path: clause.path,
      line: 1,
      message: 'has no guidance below its frontmatter: write it',
    });
  return problems;
}

function assemble(
  standard: ReadStandard,
  file: AssessableStandard,
  standards: readonly ReadStandard[],
  models: ReadonlyMap<string, MaturityModel>,
): LoadedStandard {
  const find = (id: string) => standard.clauses.find((clause) => clause.file.id === id);
  const ordered = file.areas.map((area) => area.clauses.flatMap((id) => find(id) ?? []));
  const areas = file.areas.map((area, position) => ({
    id: area.id,
    title: area.title,
    clauses: (ordered[position] ?? []).map((clause) => toClause(file.id, clause.file)),
  }));
  const guidance = ordered
    .flat()
    .map((clause): [string, ClauseGuidance] => [
      `${file.id}/${clause.file.id}`,
      toGuidance(file.id, clause, standards),
    ]);
  const { id, name, title, edition, catalogueVersion } = file;
  const maturityModel = models.get(file.maturityModel);
  if (maturityModel === undefined) throw new Error(`No maturity model for ${file.id}.`);
  return {
    catalogue: { standard: { id, name, title, edition, catalogueVersion }, areas },
    guidance: Object.fromEntries(guidance),
    maturityModel,
    sources: file.sources,
  };
}

function toClause(standardId: string, file: ClauseFile): Clause {
  const id = `${standardId}/${file.id}`;
  return {
    id,
    slug: file.id,
    number: file.number,
    title: file.title,
    ...(file.part === undefined ? {} : { part: file.part }),
    area: file.area,
    weight: file.weight,
    criteria: file.criteria.map(({ id: own, rung, basis, text, headline }) => ({
      id: `${id}/${own}`,
      rung,
      basis,
      text,
      headline: headline === true,
    })),
  };
}

function toGuidance(
  standardId: string,
  clause: ReadClause,
  standards: readonly ReadStandard[],
): ClauseGuidance {
  const { file, body } = clause;
  return {
    evidence: file.evidence,
    test: file.test,
    actions: Object.fromEntries(
      file.criteria.map((criterion) => [
        `${standardId}/${file.id}/${criterion.id}`,
        criterion.action,
      ]),
    ),
    sections: splitSections(body).map(({ heading, markdown }) => ({
      heading,
      html: renderMarkdown(markdown),
    })),
    crosswalk: file.crosswalk.flatMap((entry) => {
      const other = standards.find((standard) => standard.file.id === entry.standard);
      const title = other && titlesOf(other).get(entry.clause);
      return other && title ? [{ standard: other.file.name, clause: entry.clause, title }] : [];
    }),
  };
}
