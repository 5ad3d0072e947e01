import {
  type Catalogue,
  type Clause,
  type ClauseGuidance,
  clauseTitle,
} from '#core/catalogue/catalogue.ts';
import type { CrosswalkLink, NamedStandard } from '#core/catalogue/crosswalk.ts';
import type { Flow } from '#core/flow/flow.ts';
import { renderMarkdown, splitSections } from '#core/markdown/render-markdown.ts';
import type { ClauseFile } from '#schema/authored/clause.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { AssessableStandard, Shelf } from '#schema/authored/standard.ts';
import { ContentError, type SourceFile } from './authored-file.ts';
import { findContentProblems } from './find-content-problems.ts';
import { readFlow } from './read-flow.ts';
import type { ReadClause, ReadStandard } from './read-standard.ts';
import { findCriterion } from './shared-criteria.ts';
import { readCatalogueFiles, titlesOf } from './standard-files.ts';

/** A standard of the site: catalogue, guidance, maturity model and flow. */
export interface LoadedStandard {
  readonly catalogue: Catalogue;
  /** By clause id. */
  readonly guidance: Readonly<Record<string, ClauseGuidance>>;
  /** Only where the standard is scored by levels. */
  readonly maturityModel?: MaturityModel;
  readonly sources: readonly string[];
  /** The group that it stands in where standards are listed: no part of what a checklist fetches. */
  readonly shelf?: Shelf;
  /** The complaint flow of the standard, where it has one. */
  readonly flow?: Flow;
}

/** A standard that is scored by levels. */
export type LevelledStandard = LoadedStandard & { readonly maturityModel: MaturityModel };

/** Whether a standard is scored by levels. */
export function hasLevels(standard: LoadedStandard): standard is LevelledStandard {
  return standard.maturityModel !== undefined;
}

/**
 * Makes the catalogue from the files of `content/standards` and `content/maturity-models`, in the
 * language of the originals or in another one that they are translated into.
 * Throws a `ContentError` that lists every problem with its file, its line and what to do.
 */
export function loadCatalogue(
  files: readonly SourceFile[],
  language?: string,
): readonly LoadedStandard[] {
  const read = readCatalogueFiles(files, language);
  const flows = new Map(
    read.standards.map((standard) => {
      const clauses = new Set(standard.clauses.map(({ file }) => file.id));
      return [standard.folder, readFlow({ folder: standard.folder, clauses }, files, language)];
    }),
  );
  const flowProblems = [...flows.values()].flatMap(({ problems }) => problems);
  const problems = [...read.problems, ...findContentProblems(read), ...flowProblems];
  if (problems.length > 0) throw new ContentError(problems);
  return read.standards.flatMap((standard) => {
    if (standard.file.kind === 'outline') return [];
    const flow = flows.get(standard.folder)?.flow;
    const loaded = assemble(standard, standard.file, read.standards, read.models);
    return [flow === undefined ? loaded : { ...loaded, flow }];
  });
}

/** Every standard by name, and which of their clauses ask about the same matter. Throws a `ContentError`. */
export function loadCrosswalk(
  files: readonly SourceFile[],
  language?: string,
): { readonly standards: readonly NamedStandard[]; readonly links: readonly CrosswalkLink[] } {
  const read = readCatalogueFiles(files, language);
  if (read.problems.length > 0) throw new ContentError(read.problems);
  const links = read.standards.flatMap(({ folder, clauses }) =>
    clauses.flatMap(({ file }) =>
      file.crosswalk.map((to) => ({ from: { standard: folder, clause: file.id }, to })),
    ),
  );
  return { standards: read.standards.map(nameStandard), links };
}

function nameStandard({ folder, file, clauses: read }: ReadStandard): NamedStandard {
  const { name, title } = file;
  if (file.kind === 'outline') {
    const clauses = file.outline.map((entry) => ({ ...entry, number: entry.id }));
    const { editionNote } = file;
    const named = { id: folder, name, title, isAssessable: false, clauses };
    return editionNote === undefined ? named : { ...named, editionNote };
  }
  const ordered = file.areas.flatMap((area) => area.clauses);
  const named = ordered.flatMap((id) => {
    const found = read.find((clause) => clause.file.id === id)?.file;
    return found ? [{ id, number: found.number, title: clauseTitle(found) }] : [];
  });
  return { id: folder, name, title, isAssessable: true, clauses: named };
}

function assemble(
  standard: ReadStandard,
  file: AssessableStandard,
  standards: readonly ReadStandard[],
  models: ReadonlyMap<string, MaturityModel>,
): LoadedStandard {
  const find = (id: string) => standard.clauses.find((clause) => clause.file.id === id);
  const areas = file.areas.map((area) => ({
    id: `${file.id}/${area.id}`,
    slug: area.id,
    title: area.title,
    read: area.clauses.flatMap((id) => find(id) ?? []),
  }));
  const guidance = areas.flatMap(({ read }) =>
    read.map((clause): [string, ClauseGuidance] => [
      `${file.id}/${clause.file.id}`,
      toGuidance(file.id, clause, standards),
    ]),
  );
  const maturityModel = models.get(file.maturityModel ?? '');
  const walked = areas.map(({ read, ...area }) => ({
    ...area,
    clauses: read.map((clause) => toClause(file.id, area.id, clause.file, standards)),
  }));
  const isDated = walked.some(({ clauses }) =>
    clauses.some(({ criteria }) => criteria.some(({ since, until }) => since ?? until)),
  );
  return {
    catalogue: {
      standard: { ...describe(file), ...(isDated && { isDated }) },
      areas: walked,
    },
    guidance: Object.fromEntries(guidance),
    ...(maturityModel === undefined ? {} : { maturityModel }),
    sources: file.sources,
    ...(file.shelf === undefined ? {} : { shelf: file.shelf }),
  };
}

function describe(file: AssessableStandard): Catalogue['standard'] {
  const { id, name, title, edition, catalogueVersion, scale, clauseWord } = file;
  const { status, replacedBy, factsAsOf, confidence, confidenceNote, notAsked } = file;
  const { limits, endings, table } = file;
  const facts = {
    ...{ status, replacedBy, factsAsOf, confidence, confidenceNote, notAsked },
    ...{ limits, endings, table },
  };
  const known = Object.entries(facts).filter(([, fact]) => fact !== undefined);
  return {
    ...{ id, name, title, edition, catalogueVersion, scale },
    clauseWord: clauseWord ?? (scale === 'levels' ? 'clause' : 'provision'),
    ...Object.fromEntries(known),
  };
}

function toClause(
  standardId: string,
  areaId: string,
  file: ClauseFile,
  standards: readonly ReadStandard[],
): Clause {
  const id = `${standardId}/${file.id}`;
  return {
    id,
    slug: file.id,
    number: file.number,
    title: file.title,
    ...(file.part === undefined ? {} : { part: file.part }),
    area: areaId,
    weight: file.weight,
    criteria: file.criteria.flatMap((entry) => {
      const found = findCriterion(entry, id, standards);
      if (found === undefined) return [];
      const { action: _action, ...criterion } = found;
      return [criterion];
    }),
  };
}

function toGuidance(
  standardId: string,
  clause: ReadClause,
  standards: readonly ReadStandard[],
): ClauseGuidance {
  const { file, body } = clause;
  const actions = file.criteria.flatMap((entry) => {
    const found = findCriterion(entry, `${standardId}/${file.id}`, standards);
    return found === undefined ? [] : [[found.id, found.action]];
  });
  return {
    evidence: file.evidence,
    test: file.test,
    ...(file.asked === undefined ? {} : { asked: file.asked }),
    actions: Object.fromEntries(actions),
    sections: splitSections(body).map(({ heading, markdown }) => ({
      heading,
      html: renderMarkdown(markdown),
    })),
    crosswalk: file.crosswalk.flatMap((entry) => {
      const other = standards.find((standard) => standard.file.id === entry.standard);
      const title = other && titlesOf(other).get(entry.clause);
      if (other === undefined || title === undefined) return [];
      const { id, name } = other.file;
      return [{ standardId: id, standard: name, clause: entry.clause, title }];
    }),
  };
}
