import { describe, expect, test } from 'vitest';
import { editBlock, keepEdit, restoreBlock } from '#core/policy/draft/edit-block.ts';
import {
  aPolicy,
  blockTexts,
  draftBlock,
  draftDocument,
  textsBelow,
} from '../../../../builders/a-policy.ts';
import { NOW } from '../../../../builders/an-assessment.ts';
import { applyPolicyChange } from '../../../../builders/changed.ts';

const KEY = 'en/policy/timeLimit';
const LATER = { kind: 'answer', questionId: 'timeLimit', fields: { chosen: ['none'] } } as const;

function edited(text: string) {
  const policy = aPolicy();
  return applyPolicyChange(policy, editBlock(draftBlock(policy, KEY), text), NOW);
}

describe('a block in the user’s words', () => {
  test('is printed as it was written', () => {
    const document = draftDocument(edited('Come **soon**.\n\n- today\n- or <i>tomorrow</i>'));

    expect(textsBelow(document, 'timeLimit')).toEqual([
      'Come soon.',
      'today',
      'or <i>tomorrow</i>',
    ]);
  });

  test('keeps its words when later answers would change them, and says so', () => {
    const policy = applyPolicyChange(edited('Come soon.'), LATER, NOW);

    expect(draftBlock(edited('Come soon.'), KEY).state).toBe('edited');
    expect(draftBlock(policy, KEY)).toMatchObject({ text: 'Come soon.', state: 'outdated' });
    expect(draftBlock(policy, KEY).built).toMatch(/^There is no time limit to complain/);
  });

  test('is not outdated any more when the user has seen the change and keeps the words', () => {
    const policy = applyPolicyChange(edited('Come soon.'), LATER, NOW);
    const kept = applyPolicyChange(policy, keepEdit(draftBlock(policy, KEY)), NOW);

    expect(draftBlock(kept, KEY)).toMatchObject({ text: 'Come soon.', state: 'edited' });
  });

  test('goes back to the built text', () => {
    const policy = applyPolicyChange(edited('Come soon.'), LATER, NOW);
    const back = applyPolicyChange(policy, restoreBlock(draftBlock(policy, KEY)), NOW);

    expect(draftBlock(back, KEY).state).toBe('built');
    expect(back.edits).toEqual({});
  });

  test('with the built words is no edit', () => {
    expect(edited(draftBlock(aPolicy(), KEY).built).edits).toEqual({});
  });

  test('without any words is left out, heading and all', () => {
    expect(blockTexts(draftDocument(edited(' ')).blocks).join('\n')).not.toContain(
      'When to complain',
    );
  });

  test('in one language leaves the other alone', () => {
    expect(draftBlock(edited('Come soon.'), 'zh/policy/timeLimit').state).toBe('built');
  });
});
