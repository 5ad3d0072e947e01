import { stringify } from 'yaml';
import {
  type Area,
  type Catalogue,
  type Clause,
  type Criterion,
  clauseTitle,
  criterionName,
  criterionNameIn,
  isShared,
} from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';

/** What the file says beside the catalogue. */
export interface LibraryTexts {
  /** Of its words, such as `en`. */
  readonly language: string;
  /** With `{level}`. */
  readonly level: string;
  /** Whose wording it is, with `{standard}`. */
  readonly wording: string;
}

/** Who makes the file: the second part of every URN in it, never to be changed. */
const PACKAGER = 'redress';
const RUNGS = [2, 3, 4, 5] as const;

/** An URN takes letters, numbers and few signs. */
function urnOf(kind: 'library' | 'framework' | 'req_node', ...parts: readonly string[]): string {
  const plain = parts.map((part) => part.toLowerCase().replace(/[^a-z0-9.-]+/g, '-'));
  return ['urn', PACKAGER, 'risk', kind, ...plain].join(':');
}

/** CISO Assistant counts versions in whole numbers: `103` for `1.3`. */
function versionOf(catalogueVersion: string): number {
  const [major = 0, minor = 0] = catalogueVersion.split('.').map(Number);
  return Math.max(1, (major || 0) * 100 + (minor || 0));
}

/** A standard as a library file of CISO Assistant, in our wording: areas and clauses as nodes, criteria to be assessed below them. */
export function writeCisoLibrary(catalogue: Catalogue, texts: LibraryTexts): string {
  const { id, name, title, catalogueVersion, scale } = catalogue.standard;
  const about = {
    ref_id: id,
    name: `${name} ${title}`.trim(),
    description: fill(texts.wording, { standard: name }),
  };
  const groups = RUNGS.map((level) => ({
    ref_id: `L${level}`,
    name: fill(texts.level, { level }),
  }));
  const library = {
    urn: urnOf('library', id),
    locale: texts.language,
    ...about,
    copyright: about.description,
    version: versionOf(catalogueVersion),
    provider: 'Redress',
    packager: PACKAGER,
    objects: {
      framework: {
        urn: urnOf('framework', id),
        ...about,
        ...(scale === 'levels' ? { implementation_groups_definition: groups } : {}),
        requirement_nodes: catalogue.areas.flatMap((area) => areaNodes(area, catalogue)),
      },
    },
  };
  // The program reads YAML 1.1, in which a title such as No, 7:30 or 2026-03-02 is no text without quotes.
  return stringify(library, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

function areaNodes(area: Area, catalogue: Catalogue) {
  const urn = urnOf('req_node', catalogue.standard.id, `area-${area.slug}`);
  const node = { urn, assessable: false, depth: 1, name: area.title };
  return [node, ...area.clauses.flatMap((clause) => clauseNodes(clause, urn, catalogue))];
}

/** A criterion that clauses share is a node in each, by the whole of its id: no URN may be there twice. */
function nameInUrn(clause: Clause, criterion: Criterion): string {
  return isShared(clause, criterion) ? criterion.id : criterionName(criterion.id);
}

function clauseNodes(clause: Clause, parent: string, { standard }: Catalogue) {
  const urn = urnOf('req_node', standard.id, clause.slug);
  const node = {
    ...{ urn, assessable: false, depth: 2, parent_urn: parent },
    ...{ ref_id: clause.number, name: clauseTitle(clause) },
  };
  const criteria = clause.criteria.map((criterion) => ({
    urn: urnOf('req_node', standard.id, clause.slug, nameInUrn(clause, criterion)),
    ...{ assessable: true, depth: 3, parent_urn: urn },
    ref_id: `${clause.number} ${criterionNameIn(clause, criterion)}`,
    description: criterion.text,
    ...(standard.scale === 'levels' ? { implementation_groups: [`L${criterion.rung}`] } : {}),
  }));
  return [node, ...criteria];
}
