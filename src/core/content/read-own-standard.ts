import { fail, type Result, succeed } from '#core/result.ts';
import { clauseFileSchema } from '#schema/authored/clause.ts';
import { type AssessableStandard, StandardFileSchema } from '#schema/authored/standard.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import {
  type Checked,
  type ContentProblem,
  checkData,
  parseYaml,
  type SourceFile,
} from './authored-file.ts';
import { findOwnProblems } from './find-content-problems.ts';
import { findTooLong } from './find-too-long.ts';
import { asReadStandard, type KnownStandard } from './known-standard.ts';
import { OWN_STANDARD_LIMIT } from './own-standard-text.ts';
import type { ReadClause, ReadStandard } from './read-standard.ts';
import { findCriterion } from './shared-criteria.ts';

type Fields = Readonly<Record<string, unknown>>;
type Problems = readonly ContentProblem[];

/**
 * Reads a standard from one file, YAML or JSON: the fields of a `standard.yaml`, and under `clauses`
 * those of the clause files with the guidance as text. The same schemas and checks as for the site's
 * own standards say what is wrong, with the line. `known` are those whose criteria it may share;
 * `taken` are the ids that it may not have.
 */
export function readOwnStandard(
  source: SourceFile,
  known: readonly KnownStandard[],
  taken: readonly string[],
): Result<OwnStandard, Problems> {
  const parsed = parseFile(source);
  if (!parsed.ok) return parsed;
  const { fields, clauses, lineOf } = parsed.value;
  const { path } = source;
  const standard = checkData(StandardFileSchema, path, fields, lineOf);
  const scale = fields['scale'] === 'provisions' ? 'provisions' : 'levels';
  const read = clauses.map((clause, position) => readClause(clause, position, scale, path, lineOf));
  const problems = [standard, ...read].flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0 || !('value' in standard)) return fail(problems);
  const { value: file } = standard;
  if (file.kind === 'outline')
    return fail([{ path, line: lineOf(['kind']), field: 'kind', message: 'outline' }]);
  const own: ReadStandard = {
    folder: file.id,
    path,
    file,
    lineOf,
    clauses: read.flatMap((one) => ('value' in one ? [one.value] : [])),
    unread: new Set(),
    isOneFile: true,
  };
  return assemble(own, file, known.map(asReadStandard), taken);
}

interface ParsedFile {
  readonly fields: Fields;
  readonly clauses: readonly unknown[];
  readonly lineOf: ReadStandard['lineOf'];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseFile({ path, text }: SourceFile): Result<ParsedFile, Problems> {
  const refuse = (message: string) => fail([{ path, line: 1, message }]);
  if (text.length > OWN_STANDARD_LIMIT) return refuse('far-too-long');
  const parsed = parseYaml(path, text.replace(/^\uFEFF/, ''));
  if ('problems' in parsed) return fail(parsed.problems);
  const { value, lineOf } = parsed;
  if (!isFields(value)) return refuse('not-a-standard');
  if (value['format'] !== undefined) return refuse('an-assessment');
  const { clauses, ...fields } = value;
  if (!Array.isArray(clauses) || clauses.length === 0)
    return fail([{ path, line: lineOf(['clauses']), field: 'clauses', message: 'no-clauses' }]);
  // The levels are the site's: a file need not name them.
  const model = fields['scale'] === 'provisions' ? {} : { maturityModel: 'site' };
  return succeed({ fields: { kind: 'assessable', ...model, ...fields }, clauses, lineOf });
}

function readClause(
  clause: unknown,
  position: number,
  scale: 'levels' | 'provisions',
  path: string,
  lineOfFile: ReadStandard['lineOf'],
): Checked<ReadClause> {
  const lineOf: ReadStandard['lineOf'] = (keys) => lineOfFile(['clauses', position, ...keys]);
  const { guidance = '', ...fields } = isFields(clause) ? clause : {};
  const checked = checkData(clauseFileSchema(scale), path, { crosswalk: [], ...fields }, lineOf);
  if (!('value' in checked)) return checked;
  if (typeof guidance !== 'string')
    return {
      problems: [
        { path, line: lineOf(['guidance']), field: 'guidance', message: 'guidance-not-text' },
      ],
    };
  return { value: { path, file: checked.value, body: guidance, lineOf }, lineOf };
}

/** Problems of an own standard beside the site's: criteria it shares that are nowhere, an id that is taken. */
function findProblems(
  own: ReadStandard,
  standards: readonly ReadStandard[],
  taken: readonly string[],
): Problems {
  const { path, lineOf, folder: id } = own;
  const isTaken = { path, line: lineOf(['id']), field: 'id', message: 'id-taken', values: { id } };
  return [
    ...(taken.includes(id) ? [isTaken] : []),
    ...findOwnProblems(own, {
      standards,
      unread: new Set(),
      models: new Map(),
      unreadModels: new Set(),
      problems: [],
    }),
  ];
}

function assemble(
  own: ReadStandard,
  file: AssessableStandard,
  known: readonly ReadStandard[],
  taken: readonly string[],
): Result<OwnStandard, Problems> {
  const standards = [...known, own];
  const problems = findProblems(own, standards, taken);
  if (problems.length > 0) return fail(problems);
  const { id, name, title, edition, catalogueVersion, scale, sources } = file;
  const assembled: OwnStandard = {
    ...{ id, name, title, edition, catalogueVersion, scale, sources },
    clauseWord: file.clauseWord ?? (scale === 'levels' ? 'clause' : 'provision'),
    areas: file.areas.map((area) => ({
      id: area.id,
      title: area.title,
      clauses: area.clauses.flatMap((clauseId) => {
        const clause = own.clauses.find((one) => one.file.id === clauseId);
        return clause ? [asOwnClause(id, clause, standards)] : [];
      }),
    })),
  };
  const tooLong = findTooLong(assembled, own);
  return tooLong.length > 0 ? fail(tooLong) : succeed(assembled);
}

function asOwnClause(
  standardId: string,
  { file, body }: ReadClause,
  standards: readonly ReadStandard[],
): OwnStandard['areas'][number]['clauses'][number] {
  const { id, number, title, part, weight, evidence, test } = file;
  return {
    ...{ id, number, title, weight, evidence, test },
    ...(part === undefined ? {} : { part }),
    guidance: body,
    criteria: file.criteria.flatMap((entry) => {
      const found = findCriterion(entry, `${standardId}/${id}`, standards);
      return found ? [{ ...found }] : [];
    }),
  };
}
