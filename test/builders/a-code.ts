import type { Catalogue, Clause, Criterion } from '#core/catalogue/catalogue.ts';

/** Id of the code of rules that tests build. */
export const CODE_ID = 'sample-code';

/** A provision of a code with criteria `a`, `b` … of its own, and others that it shares. */
export function aProvision(slug: string, own: string, shared: readonly Criterion[] = []): Clause {
  const ids = own.split(' ').filter(Boolean);
  return {
    id: `${CODE_ID}/${slug}`,
    slug,
    number: slug,
    title: `Provision ${slug}`,
    area: `${CODE_ID}/process`,
    weight: 1,
    criteria: [
      ...ids.map((id) => ({
        id: `${CODE_ID}/${slug}/${id}`,
        rung: 3 as const,
        basis: 'clause' as const,
        text: `What ${slug} ${id} says.`,
        headline: false,
      })),
      ...shared,
    ],
  };
}

/** A code of rules of these provisions, in one area. */
export function aCode(...clauses: readonly Clause[]): Catalogue {
  return {
    standard: {
      id: CODE_ID,
      name: 'Sample code 2024',
      title: 'A sample code',
      edition: '2024',
      catalogueVersion: '1.0',
      scale: 'provisions',
      clauseWord: 'provision',
    },
    areas: [{ id: `${CODE_ID}/process`, slug: 'process', title: 'Process', clauses }],
  };
}
