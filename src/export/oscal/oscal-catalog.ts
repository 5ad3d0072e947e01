import {
  type Area,
  type Catalogue,
  type Clause,
  clauseTitle,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import { documentUuid, metadataOf, type OscalSource } from './oscal-source.ts';
import { lineOf, propOf, tokenOf } from './oscal-values.ts';

/** The id of the statement that holds the criteria of a clause. */
export function statementId(clause: Clause): string {
  return `${tokenOf(clause.id)}_smt`;
}

/** The standards of an assessment, in our wording: areas as groups, clauses as controls, criteria as items of a statement. */
export function oscalCatalog(source: OscalSource) {
  const { catalogues } = source;
  const names = catalogues.map(({ standard }) => standard.name).join(', ');
  const known = new Set<string>();
  return {
    catalog: {
      uuid: documentUuid(source, 'catalog'),
      metadata: metadataOf(source, names),
      groups: catalogues.map((catalogue) => standardGroup(catalogue, known)),
    },
  };
}

function standardGroup({ standard, areas }: Catalogue, known: Set<string>) {
  return {
    ...{ id: tokenOf(standard.id), class: 'standard', title: lineOf(standard.name, standard.id) },
    props: [
      ...propOf('edition', standard.edition),
      ...propOf('catalogue-version', standard.catalogueVersion),
    ],
    groups: areas.map((area) => areaGroup(area, known)),
  };
}

function areaGroup({ id, title, clauses }: Area, known: Set<string>) {
  return {
    ...{ id: `${tokenOf(id)}_area`, class: 'area', title: lineOf(title, id) },
    controls: clauses.map((clause) => control(clause, known)),
  };
}

function control(clause: Clause, known: Set<string>) {
  const id = tokenOf(clause.id);
  return {
    ...{ id, class: 'clause', title: lineOf(clauseTitle(clause), id) },
    props: [{ name: 'label', value: lineOf(clause.number, id) }],
    parts: [
      {
        ...{ id: statementId(clause), name: 'statement' },
        parts: clause.criteria.map((criterion) => ({
          id: partId(clause, criterion.id, known),
          name: 'item',
          props: [
            { name: 'label', value: criterionNameIn(clause, criterion) },
            ...propOf('rung', criterion.rung),
            ...propOf('basis', criterion.basis),
          ],
          prose: criterion.text,
        })),
      },
    ],
  };
}

/** A criterion that stands in a second clause has an id of its own there: no id may be there twice. */
function partId(clause: Clause, criterionId: string, known: Set<string>): string {
  const own = tokenOf(criterionId);
  const id = known.has(own) ? `${tokenOf(clause.id)}_${own}` : own;
  known.add(id);
  return id;
}
