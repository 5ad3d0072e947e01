import { expect, test } from 'vitest';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import { affectedBlocks } from '#core/policy/draft/affected-blocks.ts';
import type { DraftDocument } from '#core/policy/draft/draft-content.ts';

const block = { title: '', clauses: [], elements: [], promises: [] };
const DOCUMENT: DraftDocument = {
  id: 'policy',
  title: 'Policy',
  form: 'paper',
  blocks: [
    { ...block, id: 'named', parts: [{ id: 'a', text: 'We answer within {answer}.' }] },
    { ...block, id: 'capital', parts: [{ id: 'a', text: '{Answer} is all it takes.' }] },
    { ...block, id: 'depends', parts: [{ id: 'a', text: 'x', when: { answer: ['filled'] } }] },
    { ...block, id: 'other', parts: [{ id: 'a', text: 'Within {acknowledge}.' }] },
  ],
};

test('a question affects the blocks that name it, and those that stand or fall with it', () => {
  expect(affectedBlocks(DOCUMENT, 'answer')).toEqual(['named', 'capital', 'depends']);
});

test('in the real policy the time of the answer stands somewhere', () => {
  const policy = readPolicyDraft('en').documents.find(({ id }) => id === 'policy');

  expect(policy && affectedBlocks(policy, 'answer').length).toBeGreaterThan(0);
});
