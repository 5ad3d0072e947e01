import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStandards } from '#build/read-content.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { writeCisoLibrary } from '#export/ciso/write-ciso-library.ts';

const TEXTS = { language: 'en', level: 'Level {level}', wording: 'Our wording of {standard}.' };
/** As the program reads them: who packs it, the object, its kind, and then the way to the node. */
const URN = /^urn:redress:risk:(library|framework|req_node)(:[0-9a-z.-]+)+$/;

interface Node {
  readonly urn: string;
  readonly parent_urn?: string;
  readonly depth: number;
  readonly assessable: boolean;
}

test.each(readStandards().map(({ catalogue }) => [catalogue.standard.id, catalogue] as const))(
  '%s is a tree of nodes with URNs of their own, and every criterion is assessed',
  (_, catalogue) => {
    const library = parse(writeCisoLibrary(catalogue, TEXTS));
    const nodes: readonly Node[] = library.objects.framework.requirement_nodes;
    const depths = new Map(nodes.map(({ urn, depth }) => [urn, depth]));
    const criteria = allClauses(catalogue).flatMap((clause) => clause.criteria);

    expect(depths.size).toBe(nodes.length);
    expect([...depths.keys(), library.urn].filter((urn) => !URN.test(urn))).toEqual([]);
    expect(nodes.filter(({ assessable }) => assessable)).toHaveLength(criteria.length);
    expect(
      nodes.filter(
        ({ parent_urn: parent, depth }) =>
          (parent === undefined ? 0 : depths.get(parent)) !== depth - 1,
      ),
    ).toEqual([]);
    expect(Number.isInteger(library.version) && library.version > 0).toBe(true);
  },
);

// CISO Assistant reads by PyYAML, which knows YAML 1.1.
test.each(['2026-03-02', '7:30', 'No'])('a part that is called %s keeps its name', (title) => {
  const [standard] = readStandards();
  if (standard === undefined) throw new Error('There is no standard.');
  const areas = standard.catalogue.areas.map((area) => ({ ...area, title }));
  const library = writeCisoLibrary({ ...standard.catalogue, areas }, TEXTS);

  expect(parse(library, { version: '1.1' }).objects.framework.requirement_nodes[0].name).toBe(
    title,
  );
});
