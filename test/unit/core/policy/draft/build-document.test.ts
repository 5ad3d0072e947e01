import { describe, expect, test } from 'vitest';
import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import {
  aPolicy,
  blockTexts,
  draftCatalogue,
  draftContent,
  draftDocument,
  textsBelow,
} from '../../../../builders/a-policy.ts';

describe('with nothing but the name', () => {
  test('all eight documents are there', () => {
    expect(draftContent().documents.map(({ id }) => id)).toEqual([
      'policy',
      'leaflet',
      'procedure',
      'matrix',
      'form',
      'acknowledgement',
      'decision',
      'delay',
    ]);
  });

  test('the policy promises times with somebody responsible for each', () => {
    const promises = textsBelow(draftDocument(aPolicy()), 'times');

    expect(promises).toHaveLength(5);
    expect(promises[0]).toBe(
      'Within 2 working days of receiving your complaint, we acknowledge it. We tell you who deals with it. Responsible: the complaints manager.',
    );
  });

  test('the policy marks the gap where nobody outside was named, and states nothing', () => {
    expect(textsBelow(draftDocument(aPolicy()), 'external')[0]).toMatch(
      /^\[To be filled in: outside body/,
    );
  });
});

describe('sentences join as the answers have it', () => {
  test('one working day is one', () => {
    const policy = aPolicy({ acknowledge: { period: { count: 1, unit: 'workingDays' } } });

    expect(textsBelow(draftDocument(policy), 'times')[0]).toMatch(/^Within 1 working day of/);
  });

  test.each([
    ['one', /^There is one stage/],
    ['two', /^You can ask for a review/],
  ])('%s stage(s)', (stages, first) => {
    const policy = aPolicy({ stages: { chosen: [stages] } });

    expect(textsBelow(draftDocument(policy), 'review')[0]).toMatch(first);
  });

  test('three stages end with the last review', () => {
    const texts = textsBelow(draftDocument(aPolicy({ stages: { chosen: ['three'] } })), 'review');

    expect(texts.at(-1)).toContain('a last review by the managing director');
  });

  test('without a promise there is no section on it', () => {
    const headings = draftDocument(aPolicy({ pledges: { chosen: [] } })).blocks;

    expect(blockTexts(headings).join('\n')).not.toMatch(/No charge|costs you nothing/);
  });

  test('each way to complain is an entry, with its number where there is one', () => {
    const policy = aPolicy({
      channels: {
        chosen: ['telephone', 'post'],
        details: { telephone: '01234 567' },
        text: 'At the pier',
      },
    });

    expect(textsBelow(draftDocument(policy), 'channels').slice(1, 4)).toEqual([
      'By telephone: 01234 567',
      'By letter',
      'At the pier',
    ]);
  });

  test('Chinese counts in Chinese', () => {
    const [first] = textsBelow(draftDocument(aPolicy(), 'policy', 'zh'), 'times');

    expect(first).toBe(
      '2个工作日内：自收到投诉起，告知受理，并告知由谁办理。责任人：投诉管理负责人。',
    );
  });
});

test('a name with a full stop of its own ends a sentence with one', () => {
  const texts = textsBelow(
    draftDocument(aPolicy({ organisation: { text: 'Tide Inc.' } })),
    'purpose',
  );

  expect(texts[1]).toMatch(/works for Tide Inc\.$/);
});

test('signs that somebody typed are printed as signs', () => {
  const policy = aPolicy({
    organisation: { text: '*Tide* | <b>Wash</b> & [Co](x) {lead} _' },
    subjects: { chosen: [], text: '# 1. rust_in_pipes\n- a \\ b' },
  });
  const texts = blockTexts(draftDocument(policy).blocks);

  expect(texts).toContain('*Tide* | <b>Wash</b> & [Co](x) {lead} _');
  expect(textsBelow(draftDocument(policy), 'subjects').slice(1, 3)).toEqual([
    '# 1. rust_in_pipes',
    '- a \\ b',
  ]);
});

test('the document control keeps room for what nobody filled in', () => {
  const control = draftDocument(aPolicy()).blocks.find(
    (block) => block.kind === 'table' && block.caption === 'State of this document',
  );

  expect(control && blockTexts([control])).toEqual([
    'State of this document',
    ...['Owner', 'The complaints manager', 'Approved by', 'The managing director'],
    ...['Version', '1.0', 'In force from', '', 'Next review', 'Within 12 months of approval'],
  ]);
});

test('a day is written out', () => {
  const policy = aPolicy({ document: { details: { inForce: '2027-01-01' } } });

  expect(blockTexts(draftDocument(policy).blocks)).toContain('1 January 2027');
  expect(blockTexts(draftDocument(policy, 'policy', 'zh').blocks)).toContain('2027年1月1日');
});

describe.each(['policy', 'procedure'])('the annex of the %s', (id) => {
  const document = draftDocument(aPolicy(), id);
  const annex = document.blocks.findLast((block) => block.kind === 'table');
  const labels = new Map(allClauses(draftCatalogue()).map((one) => [one.id, clauseLabel(one)]));

  test('names each section once, with a way to it', () => {
    const sections = document.blocks.filter(
      (block) => block.kind === 'heading' && block.level === 2,
    );
    const rows = annex?.kind === 'table' ? annex.rows.map(([first]) => first?.runs[0]) : [];

    expect(rows.map((run) => run?.to)).toEqual(
      sections.map((block) => block.kind === 'heading' && block.id),
    );
    expect(rows.length).toBeGreaterThan(10);
  });

  test('names the clauses that the section serves', () => {
    const blocks = draftContent().documents.find((one) => one.id === id)?.blocks ?? [];
    const rows = annex?.kind === 'table' ? annex.rows : [];

    for (const [section, clauses] of rows) {
      const block = blocks.find((one) => one.id === section?.runs[0]?.to);
      const text = clauses?.runs[0]?.text ?? '';
      for (const clause of block?.clauses ?? []) expect(text).toContain(labels.get(clause));
    }
  });
});

describe('forms', () => {
  test('have room to write, more for what is long', () => {
    const cells = draftDocument(aPolicy(), 'form').blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(([, second]) => second) : [],
    );

    expect(cells.length).toBeGreaterThan(25);
    expect(cells.every((cell) => cell?.runs.length === 0)).toBe(true);
    expect(Math.max(...cells.map((cell) => cell?.lines ?? 1))).toBe(7);
  });

  test('the matrix has nine duties and three groups of people', () => {
    const [matrix] = draftDocument(aPolicy(), 'matrix').blocks.filter(
      (block) => block.kind === 'table',
    );

    expect(matrix?.kind === 'table' && [matrix.rows.length, matrix.columns.length]).toEqual([9, 4]);
  });
});

describe('the control pages of a paper', () => {
  const captions = (id: string, language = 'en') =>
    draftDocument(aPolicy(), id, language).blocks.flatMap((block) =>
      block.kind === 'table' ? [block.caption] : [],
    );

  test.each(['policy', 'procedure'])(
    'the %s has a change history and room for signatures',
    (id) => {
      expect(captions(id)).toEqual(expect.arrayContaining(['Change history', 'Signatures']));
      expect(captions(id, 'zh')).toEqual(expect.arrayContaining(['修订记录', '签署']));
    },
  );

  test('the roles that were entered stand in them', () => {
    const policy = aPolicy({ document: { details: { owner: 'the quality lead' } } });
    const tables = draftDocument(policy).blocks.filter((block) => block.kind === 'table');

    expect(blockTexts(tables).filter((text) => text === 'The quality lead')).toHaveLength(3);
  });
});

describe.each(['acknowledgement', 'decision', 'delay'])('the letter: %s', (id) => {
  const policy = aPolicy({
    deciders: { details: { lead: 'the customer care manager' } },
    external: { text: 'the Water Ombudsman' },
  });
  const texts = blockTexts(draftDocument(policy, id).blocks);

  test('begins with who writes to whom, the date and the reference, and then its subject', () => {
    expect(texts.slice(0, 5)).toEqual([
      'Harbour Water',
      '[Our address, telephone and e-mail]',
      '[Name of the complainant], [address]',
      '[Date]. Our reference: [number]. Your complaint of [date].',
      expect.stringMatching(/^Your complaint about \[subject\]: /),
    ]);
    expect(texts[5]).toBe('Dear [name],');
  });

  test('ends with a signature by the role that was entered', () => {
    expect(texts.slice(-2)).toEqual([
      'Yours sincerely,',
      '[Signature and name], the customer care manager, Harbour Water',
    ]);
  });
});
