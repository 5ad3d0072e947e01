import { splitSections } from '#core/markdown/render-markdown.ts';
import type { AssessableStandard } from '#schema/authored/standard.ts';
import type { ContentProblem } from './authored-file.ts';
import type { ReadCatalogue, ReadClause, ReadStandard } from './read-standard.ts';
import { findSharedProblems } from './shared-criteria.ts';
import { titlesOf } from './standard-files.ts';

/**
 * What is wrong between files that are each right by themselves: names that differ from their place,
 * lists that leave something out, references to nothing.
 */
export function findContentProblems(read: ReadCatalogue): readonly ContentProblem[] {
  const models = [...read.models].flatMap(([name, model]): ContentProblem[] =>
    model.id === name
      ? []
      : [
          {
            path: `content/maturity-models/${name}.yaml`,
            line: 1,
            message: `id "${model.id}" differs from the file's name "${name}": make them the same`,
          },
        ],
  );
  return [...models, ...read.standards.flatMap((standard) => findStandardProblems(standard, read))];
}

function findStandardProblems(standard: ReadStandard, read: ReadCatalogue): ContentProblem[] {
  const { file, folder, path, lineOf } = standard;
  const problems: ContentProblem[] = [];
  if (file.id !== folder)
    problems.push({
      path,
      line: lineOf(['id']),
      message: `id "${file.id}" differs from its folder "${folder}": use the folder's name`,
    });
  if (file.kind === 'outline') return problems;
  return [
    ...problems,
    ...findModelProblems(standard, file, read),
    ...findListProblems(standard, file),
    ...findFactProblems(standard, file),
    ...standard.clauses.flatMap((clause) => [
      ...(hasFileName(clause) ? findPlaceProblems(clause, file) : [wrongName(clause)]),
      ...findSharedProblems(clause, file, read),
      ...findCrosswalkProblems(clause, read),
      ...findGuidanceProblems(clause),
    ]),
  ];
}

/** The same for a standard that a user loads from one file, among those there are. */
export function findOwnProblems(standard: ReadStandard, read: ReadCatalogue): ContentProblem[] {
  const { file } = standard;
  if (file.kind === 'outline') return [];
  return [
    ...findListProblems(standard, file),
    ...findFactProblems(standard, file),
    ...findClauseIdProblems(standard),
    ...standard.clauses.flatMap((clause) => [
      ...findPlaceProblems(clause, file),
      ...findSharedProblems(clause, file, read),
    ]),
  ];
}

/** What the name of a clause file can be anyway: it goes into ids and addresses. */
const CLAUSE_ID = /^[\p{L}\p{N}._-]+$/u;

/** Clauses of one file that are there twice, or whose id could not be the name of a file. */
function findClauseIdProblems({ clauses }: ReadStandard): ContentProblem[] {
  const seen = new Set<string>();
  return clauses.flatMap(({ path, file: { id }, lineOf }): ContentProblem[] => {
    const line = lineOf(['id']);
    const isTwice = seen.has(id);
    seen.add(id);
    if (isTwice) return [{ path, line, field: 'id', message: 'used-twice', values: { id } }];
    if (CLAUSE_ID.test(id)) return [];
    return [{ path, line, field: 'id', message: 'clause-id-form', values: { id } }];
  });
}

function findModelProblems(
  { path, lineOf }: ReadStandard,
  file: AssessableStandard,
  { models, unreadModels }: ReadCatalogue,
): ContentProblem[] {
  const name = file.maturityModel;
  if (name === undefined || unreadModels.has(name)) return [];
  const model = models.get(name);
  if (model === undefined) {
    const message = `maturityModel "${name}" is not in content/maturity-models: add it or correct the name`;
    return [{ path, line: lineOf(['maturityModel']), message }];
  }
  return file.areas.flatMap((area, position): ContentProblem[] => {
    if (model.areas.some((described) => described.area === area.id)) return [];
    const message = `area "${area.id}" has no level descriptions in content/maturity-models/${name}.yaml: add them`;
    return [{ path, line: lineOf(['areas', position, 'id']), message }];
  });
}

/** Clauses that the standard lists twice, or lists without a file; areas named twice. */
function findListProblems(
  { path, lineOf, clauses, unread, isOneFile }: ReadStandard,
  file: AssessableStandard,
): ContentProblem[] {
  const known = new Set([...clauses.map((clause) => clause.file.id), ...unread]);
  const listed = new Set<string>();
  const notThere = isOneFile ? 'clause-not-there' : 'clause-without-file';
  return file.areas.flatMap((area, areaPosition) => {
    const problems: ContentProblem[] = [];
    const report = (keys: readonly PropertyKey[], message: string, id: string) =>
      problems.push({
        path,
        line: lineOf(['areas', areaPosition, ...keys]),
        message,
        values: { id },
      });
    if (file.areas.findIndex(({ id }) => id === area.id) !== areaPosition)
      report(['id'], 'area-twice', area.id);
    for (const [position, id] of area.clauses.entries()) {
      if (listed.has(id)) report(['clauses', position], 'clause-listed-twice', id);
      listed.add(id);
      if (!known.has(id)) report(['clauses', position], notThere, id);
    }
    return problems;
  });
}

/** Time limits and endings that are said to touch a clause that there is not. */
function findFactProblems(
  { path, lineOf }: ReadStandard,
  file: AssessableStandard,
): ContentProblem[] {
  const listed = file.areas.flatMap((area) => area.clauses);
  const named = [
    ...(file.limits ?? []).map(({ id, clause }, position) => ({
      message: 'limit-of-unknown-clause',
      id,
      clauses: clause === undefined ? [] : [clause],
      keys: ['limits', position, 'clause'],
    })),
    ...(file.endings ?? []).map(({ id, clauses = [] }, position) => ({
      message: 'ending-of-unknown-clause',
      id,
      clauses,
      keys: ['endings', position, 'clauses'],
    })),
  ];
  return named.flatMap(({ message, id, clauses, keys }) =>
    clauses
      .filter((clause) => !listed.includes(clause))
      .map((clause) => ({ path, line: lineOf(keys), message, values: { id, clause } })),
  );
}

function fileName({ path }: ReadClause): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
}

function hasFileName(clause: ReadClause): boolean {
  return clause.file.id === fileName(clause);
}

function wrongName(clause: ReadClause): ContentProblem {
  const { path, file, lineOf } = clause;
  const message = `id "${file.id}" differs from the file's name "${fileName(clause)}": make them the same`;
  return { path, line: lineOf(['id']), message };
}

function findPlaceProblems(
  { path, file, lineOf }: ReadClause,
  standard: AssessableStandard,
): ContentProblem[] {
  const line = lineOf(['area']);
  const area = standard.areas.find(({ id }) => id === file.area);
  if (area === undefined) {
    const known = standard.areas.map(({ id }) => id).join(', ');
    return [{ path, line, message: 'area-not-there', values: { area: file.area, known } }];
  }
  if (area.clauses.includes(file.id)) return [];
  return [{ path, line, message: 'clause-not-listed', values: { area: file.area } }];
}

function findCrosswalkProblems(clause: ReadClause, read: ReadCatalogue): ContentProblem[] {
  return clause.file.crosswalk.flatMap((entry, position): ContentProblem[] => {
    if (read.unread.has(entry.standard)) return [];
    const line = clause.lineOf(['crosswalk', position]);
    const standard = read.standards.find(({ folder }) => folder === entry.standard);
    if (standard === undefined) {
      const message = `crosswalk names the unknown standard "${entry.standard}": add its folder to content/standards or correct the name`;
      return [{ path: clause.path, line, message }];
    }
    if (titlesOf(standard).has(entry.clause) || standard.unread.has(entry.clause)) return [];
    const message = `crosswalk names the unknown clause "${entry.clause}" of ${entry.standard}: see its standard.yaml for the clauses it has`;
    return [{ path: clause.path, line, message }];
  });
}

function findGuidanceProblems({ path, body }: ReadClause): ContentProblem[] {
  if (splitSections(body).length > 0) return [];
  return [{ path, line: 1, message: 'has no guidance below its frontmatter: write it' }];
}
