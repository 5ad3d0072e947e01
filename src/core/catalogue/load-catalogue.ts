import { renderMarkdown, splitSections } from '#core/markdown/render-markdown.ts';
import type { ClauseFile } from '#schema/authored/clause.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { AssessableStandard } from '#schema/authored/standard.ts';
import { ContentError, type SourceFile } from './authored-file.ts';
import { type Catalogue, type Clause, type ClauseGuidance, clauseTitle } from './catalogue.ts';
import type { CrosswalkLink, NamedStandard } from './crosswalk.ts';
import { findContentProblems } from './find-content-problems.ts';
import {
  type ReadClause,
  type ReadStandard,
  readCatalogueFiles,
  titlesOf,
} from './standard-files.ts';

/** A standard with everything that is known about it. */
export interface LoadedStandard {
  readonly catalogue: Catalogue;
  /** By clause id. */
  readonly guidance: Readonly<Record<string, ClauseGuidance>>;
  readonly maturityModel: MaturityModel;
  readonly sources: readonly string[];
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
  const problems = [...read.problems, ...findContentProblems(read)];
  if (problems.length > 0) throw new ContentError(problems);
  return read.standards.flatMap((standard) => {
    if (standard.file.kind === 'outline') return [];
    return [assemble(standard, standard.file, read.standards, read.models)];
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

function nameStandard({ folder, file, clauses }: ReadStandard): NamedStandard {
  const { name, title } = file;
  if (file.kind === 'outline') {
    const named = file.outline.map((entry) => ({ ...entry, number: entry.id }));
    return { id: folder, name, title, isAssessable: false, clauses: named };
  }
  const ordered = file.areas.flatMap((area) => area.clauses);
  const named = ordered.flatMap((id) => {
    const found = clauses.find((clause) => clause.file.id === id)?.file;
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
      if (other === undefined || title === undefined) return [];
      const { id, name } = other.file;
      return [{ standardId: id, standard: name, clause: entry.clause, title }];
    }),
  };
}
