import { expect, test } from 'vitest';
import { type CheckChange, checkKind, createCheck } from '#core/policy/check/kept-check.ts';
import { checkFormat } from '#core/policy/check/parse-check.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { openRecordFile } from '#core/record/open-record.ts';
import { NOW } from '../../../../builders/an-assessment.ts';
import { changed } from '../../../../builders/changed.ts';

const KEPT = createCheck(
  { id: 'check-1', now: NOW },
  { name: 'pool.txt', text: 'We answer.', confirmed: { training: 'missing' }, code: 'nhs' },
);
const LATER = '2026-11-29T12:00:00.000Z';

function after(change: CheckChange) {
  return changed(checkKind, KEPT, change, LATER);
}

test('a confirmation is one change, and taking it back leaves none', () => {
  expect(after({ kind: 'confirm', element: 'scope', verdict: 'weak' }).confirmed).toEqual({
    training: 'missing',
    scope: 'weak',
  });
  expect(after({ kind: 'confirm', element: 'training', verdict: undefined }).confirmed).toEqual({});
});

test('another text takes the confirmations of the one before along', () => {
  expect(after({ kind: 'text', name: 'new.txt', text: 'We reply.' })).toMatchObject({
    name: 'new.txt',
    text: 'We reply.',
    confirmed: {},
    updatedAt: LATER,
  });
});

test('the code that it is held against stays with another text, and can be given up', () => {
  expect(after({ kind: 'text', name: 'new.txt', text: 'We reply.' }).code).toBe('nhs');
  expect(after({ kind: 'settings', fields: { code: 'fca' } }).code).toBe('fca');
  expect(after({ kind: 'settings', fields: { code: undefined } })).not.toHaveProperty('code');
});

test('a saved check is opened again as it was', () => {
  expect(openRecordFile(formatRecordFile(KEPT), checkFormat)).toEqual({
    ok: true,
    value: { item: KEPT, setAside: [] },
  });
});

test('a file of something else is refused as none of ours', () => {
  expect(openRecordFile('{"format":"redress-policy","version":1}', checkFormat)).toMatchObject({
    ok: false,
    failure: { code: 'not-a-check' },
  });
});
