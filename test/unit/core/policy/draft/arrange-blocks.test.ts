import { describe, expect, test } from 'vitest';
import {
  addBlock,
  arrangedBlocks,
  moveBlock,
  removeBlock,
  renameBlock,
} from '#core/policy/draft/arrange-blocks.ts';
import type { PolicyChange } from '#core/policy/draft/change-policy.ts';
import type { DraftBlock, DraftDocument } from '#core/policy/draft/draft-content.ts';
import type { Policy } from '#schema/record/policy.ts';
import { aPolicy, blockTexts, draftDocument, textsBelow } from '../../../../builders/a-policy.ts';
import { NOW } from '../../../../builders/an-assessment.ts';
import { applyPolicyChange } from '../../../../builders/changed.ts';

function aBlock(id: string): DraftBlock {
  return { id, title: id, clauses: [], elements: [], promises: [], parts: [] };
}

const document: DraftDocument = {
  id: 'policy',
  title: 'Policy',
  form: 'paper',
  blocks: ['a', 'b', 'c'].map(aBlock),
};

function ids(layout?: NonNullable<Policy['layouts']>[string]): readonly string[] {
  return arrangedBlocks(document, layout).map(({ id }) => id);
}

describe('the order of the parts of a document', () => {
  test('is that of the content until somebody moves one', () => {
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  test('has parts of one’s own at the end', () => {
    expect(ids({ own: ['own1'] })).toEqual(['a', 'b', 'c', 'own1']);
  });

  test('keeps what the site adds later behind the part that it follows', () => {
    expect(ids({ order: ['c', 'a'] })).toEqual(['c', 'a', 'b']);
  });

  test('forgets parts that are no more', () => {
    expect(ids({ order: ['old', 'b', 'b', 'a', 'c'] })).toEqual(['b', 'a', 'c']);
  });

  test('is changed one step at a time, past what is not shown', () => {
    expect(moveBlock(document, undefined, ['a', 'c'], 'c', -1)).toMatchObject({
      fields: { order: ['c', 'a', 'b'] },
    });
    expect(moveBlock(document, undefined, ['a', 'c'], 'a', 1)).toMatchObject({
      fields: { order: ['b', 'c', 'a'] },
    });
  });

  test('ends at both ends', () => {
    expect(moveBlock(document, undefined, ['a', 'b', 'c'], 'a', -1)).toBeUndefined();
    expect(moveBlock(document, undefined, ['a', 'b', 'c'], 'c', 1)).toBeUndefined();
  });
});

test('a part that is added has an id that none before it had', () => {
  const layouts = { policy: { own: ['own2'] }, letter: { own: ['own7'] } };

  expect(addBlock('policy', aPolicy())).toMatchObject({ fields: { own: ['own1'] } });
  expect(addBlock('policy', { ...aPolicy(), layouts })).toMatchObject({
    fields: { own: ['own2', 'own3'] },
  });
  expect(removeBlock('policy', { own: ['own1', 'own2'] }, 'own1')).toMatchObject({
    fields: { own: ['own2'] },
  });
});

test.each<[string, Pick<Policy, 'layouts' | 'edits'>]>([
  ['place', { layouts: { policy: { order: ['own2', 'purpose'] } }, edits: {} }],
  ['heading', { layouts: { policy: { titles: { 'en/own2': 'Mine' } } }, edits: {} }],
  ['text', { layouts: {}, edits: { 'en/policy/own2': { text: 'Mine.', built: '' } } }],
])('a part that is added does not take up the %s of one that was removed', (_what, kept) => {
  expect(addBlock('policy', kept)).toMatchObject({ fields: { own: ['own3'] } });
});

test('a heading of one’s own is taken back by none', () => {
  const titles = { 'en/a': 'Mine' };

  expect(renameBlock('policy', { titles }, 'en/b', 'Too')).toMatchObject({
    fields: { titles: { 'en/a': 'Mine', 'en/b': 'Too' } },
  });
  expect(renameBlock('policy', { titles }, 'en/a', undefined)).toMatchObject({
    fields: { titles: {} },
  });
});

describe('a document that was arranged', () => {
  const changes: readonly PolicyChange[] = [
    { kind: 'layout', documentId: 'policy', fields: { own: ['own1'], order: ['own1', 'purpose'] } },
    {
      kind: 'layout',
      documentId: 'policy',
      fields: { titles: { 'en/own1': 'Our *promise*', 'en/purpose': 'Why' } },
    },
    { kind: 'edit', key: 'en/policy/own1', edit: { text: 'We ring back.', built: '' } },
  ];
  const arranged = changes.reduce(
    (policy, change) => applyPolicyChange(policy, change, NOW),
    aPolicy(),
  );

  test('prints parts of one’s own, in their place, numbered with the others', () => {
    const headings = draftDocument(arranged).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );

    expect(headings.slice(0, 2)).toEqual(['1. Our *promise*', '2. Why']);
    expect(textsBelow(draftDocument(arranged), 'own1')).toEqual(['We ring back.']);
  });

  test('does not claim that a part of one’s own serves a clause', () => {
    const annex = draftDocument(arranged).blocks.findLast((block) => block.kind === 'table');

    expect(annex && blockTexts([annex]).join(' ')).not.toContain('Our *promise*');
  });

  test('leaves the headings of the other language alone', () => {
    const texts = blockTexts(draftDocument(arranged, 'policy', 'zh').blocks);

    expect(texts).not.toContainEqual(expect.stringContaining('Why'));
  });
});

describe('what is printed after the text', () => {
  const chapters = (without: ('control' | 'clauses')[]) => {
    const policy = { ...aPolicy(), layouts: { policy: { without } } };
    return draftDocument(policy).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.id] : [],
    );
  };

  test.each([
    [[], ['text', 'control', 'annex']],
    [['clauses'], ['text', 'control']],
    [['control'], ['text', 'annex']],
    [['control', 'clauses'], ['text']],
  ] as const)('without %j', (without, printed) => {
    expect(chapters([...without])).toEqual(printed);
  });
});
