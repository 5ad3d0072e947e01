import {
  type Basis,
  isSame,
  type OwnCriterion,
  type Rung,
  type SameCriterion,
} from '#schema/authored/clause.ts';
import type { AssessableStandard } from '#schema/authored/standard.ts';
import type { ContentProblem } from './authored-file.ts';
import type { ReadCatalogue, ReadClause, ReadStandard } from './read-standard.ts';

/** A provision asks for what a standard asks for, and so its criteria stand where those stand. */
const PROVISION_RUNG: Rung = 3;

/** An entry of a clause with everything that is known of its criterion. */
export interface FoundCriterion {
  /** Its id at home, such as `iso-10002-2018/7.4/3a`: answers are kept under it. */
  readonly id: string;
  readonly rung: Rung;
  readonly basis: Basis;
  readonly text: string;
  readonly action: string;
  readonly headline: boolean;
  readonly byDocument?: true;
  readonly number?: string;
  readonly since?: string;
  readonly until?: string;
}

/** The days between which a criterion is asked, wherever it stands. */
function timesOf({ since, until }: OwnCriterion): Pick<FoundCriterion, 'since' | 'until'> {
  return { ...(since && { since }), ...(until && { until }) };
}

function ownEntry(clause: ReadClause, id: string): OwnCriterion | undefined {
  return clause.file.criteria
    .flatMap((entry) => (isSame(entry) ? [] : [entry]))
    .find((entry) => entry.id === id);
}

/** The three parts of a criterion's id. */
function partsOf(id: string): readonly [standard: string, clause: string, own: string] {
  const [standard = '', clause = '', own = ''] = id.split('/');
  return [standard, clause, own];
}

/** The criterion that an entry of a clause stands for; undefined for one that is nowhere. */
export function findCriterion(
  entry: OwnCriterion | SameCriterion,
  clauseId: string,
  standards: readonly ReadStandard[],
): FoundCriterion | undefined {
  if (!isSame(entry))
    return {
      id: `${clauseId}/${entry.id}`,
      rung: entry.rung ?? PROVISION_RUNG,
      basis: entry.basis ?? 'clause',
      text: entry.text,
      action: entry.action,
      headline: entry.headline === true,
      ...(entry.byDocument && { byDocument: true }),
      ...(entry.number && { number: entry.number }),
      ...timesOf(entry),
    };
  const [folder, clause, own] = partsOf(entry.same);
  const home = standards
    .find((standard) => standard.folder === folder)
    ?.clauses.find(({ file }) => file.id === clause);
  const found = home && ownEntry(home, own);
  return (
    found && {
      id: entry.same,
      rung: found.rung ?? PROVISION_RUNG,
      basis: entry.basis ?? found.basis ?? 'clause',
      text: found.text,
      action: found.action,
      headline: entry.headline === true,
      ...((entry.byDocument ?? found.byDocument) && { byDocument: true }),
      ...(entry.number && { number: entry.number }),
      ...timesOf(found),
    }
  );
}

/** Shared criteria that are nowhere, and rungs that stay without one although some are shared. */
export function findSharedProblems(
  clause: ReadClause,
  file: AssessableStandard,
  read: ReadCatalogue,
): ContentProblem[] {
  const shared = clause.file.criteria.filter(isSame);
  if (shared.length === 0) return [];
  const problems = clause.file.criteria.flatMap((entry, position): ContentProblem[] => {
    const why = isSame(entry) ? whyNotShared(entry.same, file.id, read) : undefined;
    const line = clause.lineOf(['criteria', position, 'same']);
    return why === undefined ? [] : [{ path: clause.path, line, field: 'same', ...why }];
  });
  const found = clause.file.criteria.map((entry) => findCriterion(entry, '', read.standards));
  const isWhole = found.every((criterion) => criterion !== undefined);
  if (file.scale === 'provisions' || !isWhole) return problems;
  const missing = [2, 3, 4, 5].filter((rung) => !found.some((entry) => entry?.rung === rung));
  const line = clause.lineOf(['criteria']);
  return [
    ...problems,
    ...missing.map((rung) => ({
      path: clause.path,
      line,
      field: 'criteria',
      message: 'no-rung',
      values: { rung },
    })),
  ];
}

/** What is wrong with the id of a shared criterion; what cannot be read is reported elsewhere. */
function whyNotShared(
  id: string,
  own: string,
  read: ReadCatalogue,
): Pick<ContentProblem, 'message' | 'values'> | undefined {
  const [folder, clauseId, name] = partsOf(id);
  if (folder === own) return { message: 'same-of-its-own', values: { id } };
  if (read.unread.has(folder)) return undefined;
  const standard = read.standards.find((candidate) => candidate.folder === folder);
  if (standard === undefined)
    return { message: 'same-of-unknown-standard', values: { standard: folder } };
  if (standard.unread.has(clauseId)) return undefined;
  const clause = standard.clauses.find(({ file }) => file.id === clauseId);
  if (clause === undefined)
    return { message: 'same-of-unknown-clause', values: { clause: clauseId, standard: folder } };
  if (ownEntry(clause, name) !== undefined) return undefined;
  const values = { criterion: name, clause: `${folder}/${clauseId}` };
  return { message: 'same-not-there', values };
}
