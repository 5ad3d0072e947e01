import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { succeed } from '#core/result.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import { aBrowser } from '../../builders/a-browser.ts';
import { anAssessment, NOW } from '../../builders/an-assessment.ts';
import { eventually } from '../../builders/eventually.ts';
import { aFinal, anEvidence } from '../../builders/register.ts';

const ID = 'assessment-1';
const now = () => NOW;

let browser: ReturnType<typeof aBrowser>;
let first: Awaited<ReturnType<typeof browser.openWindow>>;
let second: typeof first;

beforeEach(async () => {
  browser = aBrowser();
  first = await browser.openWindow();
  second = await browser.openWindow();
});

type Window = typeof first;

async function open({ openSession, ASSESSMENTS }: Window): Promise<AssessmentSession> {
  const opened = await openSession(ASSESSMENTS, ID, { now });
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

async function stored({ loadRecord, ASSESSMENTS }: Window) {
  const loaded = await loadRecord(ASSESSMENTS, ID);
  return loaded.ok ? loaded.value : undefined;
}

/** Two windows on one assessment. */
async function bothOpen(changes: Parameters<typeof anAssessment>[0] = {}) {
  await first.putRecord(first.ASSESSMENTS, anAssessment(changes));
  return [await open(first), await open(second)] as const;
}

const answer = (value: 'met' | 'unmet' | undefined): Change => ({
  kind: 'answer',
  criterionId: 'sample-standard/7.4/3a',
  fields: { value },
});
const note = (text: string): Change => ({
  kind: 'answer',
  criterionId: 'sample-standard/7.4/3a',
  fields: { note: text },
});

describe('two windows', () => {
  test('keep both changes of one group, made at the same time from what each shows', async () => {
    const [one, other] = await bothOpen();
    const { scope, signatures } = one.state().record;
    one.apply({ kind: 'settings', fields: { scope: { ...scope, sites: 'Town hall' } } });
    other.apply({ kind: 'settings', fields: { scope: { ...scope, channels: 'Letters' } } });
    const signature = { name: 'H. Marsh', role: '', date: '' };
    one.apply({ kind: 'settings', fields: { signatures: { ...signatures, prepared: signature } } });
    other.apply({
      kind: 'settings',
      fields: { signatures: { ...signatures, reviewed: signature } },
    });
    await Promise.all([one.flush(), other.flush()]);

    expect(await stored(first)).toMatchObject({
      scope: { sites: 'Town hall', channels: 'Letters', exclusions: [] },
      signatures: { prepared: signature, reviewed: signature },
    });
  });

  test('keep what each adds to one list', async () => {
    const evidence = { e1: anEvidence({ number: 1, criteria: ['a'] }) };
    const [one, other] = await bothOpen({ evidence, team: [{ name: 'Ann', role: '' }] });
    one.apply({ kind: 'evidence', id: 'e1', fields: { criteria: ['a', 'b'] } });
    other.apply({ kind: 'evidence', id: 'e1', fields: { criteria: ['c'] } });
    one.apply({ kind: 'settings', fields: { team: [{ name: 'Anna', role: '' }] } });
    other.apply({ kind: 'settings', fields: { team: [{ name: 'Ann', role: 'Guest' }] } });
    await Promise.all([one.flush(), other.flush()]);

    expect(await stored(first)).toMatchObject({
      evidence: { e1: { criteria: expect.arrayContaining(['b', 'c']) } },
      team: [{ name: 'Anna', role: 'Guest' }],
    });
    expect((await stored(first))?.evidence['e1']?.criteria).not.toContain('a');
  });

  test('keep what a form did not touch, however long it was open', async () => {
    const [one, other] = await bothOpen({
      evidence: { e1: anEvidence({ number: 1, note: 'Old.' }) },
    });
    const opened = one.state().record;
    other.apply({ kind: 'evidence', id: 'e1', fields: { note: 'New.' } });
    await other.flush();
    await eventually(() => expect(one.state().record.evidence['e1']?.note).toBe('New.'));
    const whole = { ...opened.evidence['e1'], title: 'Register of 2026' };
    one.apply({ kind: 'evidence', id: 'e1', fields: whole }, 'now', opened);
    await one.flush();

    expect(await stored(first)).toMatchObject({
      evidence: { e1: { title: 'Register of 2026', note: 'New.' } },
    });
  });

  test('show what the other has stored', async () => {
    const [one, other] = await bothOpen();
    one.apply(answer('met'));
    await one.flush();

    await eventually(() =>
      expect(other.state().record.answers['sample-standard/7.4/3a']?.value).toBe('met'),
    );
  });
});

describe('undo', () => {
  test('takes back what this window did and leaves what another has changed since', async () => {
    const [one, other] = await bothOpen();
    one.apply({
      kind: 'group',
      changes: [answer('met'), { kind: 'settings', fields: { purpose: 'Ours' } }],
    });
    await one.flush();
    await eventually(() => expect(other.state().record.purpose).toBe('Ours'));
    other.apply({ kind: 'settings', fields: { purpose: 'Theirs' } });
    await other.flush();
    await eventually(() => expect(one.state().record.purpose).toBe('Theirs'));
    one.undo();
    await one.flush();

    expect(await stored(first)).toMatchObject({ answers: {}, purpose: 'Theirs' });
    expect(one.state()).toMatchObject({ left: 1, canUndo: false, canRedo: true });
    expect(other.state().canUndo).toBe(true);
  });

  test('outlives its page: the next one in the window takes it back and does it again', async () => {
    const [one] = await bothOpen();
    one.apply(answer('met'));
    one.apply(note('Seen in May.'), 'typing');
    one.leave();
    const next = await open(second);
    next.undo();
    next.undo();
    await next.flush();

    expect(await stored(first)).toMatchObject({ answers: {} });
    expect(next.state()).toMatchObject({ canUndo: false, canRedo: true });
    next.redo();
    next.redo();
    expect(next.state().record.answers).toMatchObject({
      'sample-standard/7.4/3a': { value: 'met', note: 'Seen in May.' },
    });
  });

  test('has no part in signing, making final and reopening', async () => {
    const [one] = await bothOpen();
    one.apply({ kind: 'settings', fields: { finals: [aFinal()] } });
    one.apply({
      kind: 'settings',
      fields: { finals: [aFinal({ reopened: { at: NOW, by: 'H. Marsh', reason: 'A slip.' } })] },
    });
    const signature = { name: 'H. Marsh', role: '', date: '' };
    one.apply({ kind: 'settings', fields: { signatures: { prepared: signature } } }, 'typing');

    expect(one.state().canUndo).toBe(false);
  });

  test('waits while the assessment is final, and goes on when it is reopened', async () => {
    const [one] = await bothOpen();
    one.apply(answer('met'));
    one.apply({ kind: 'settings', fields: { finals: [aFinal()] } });
    one.undo();
    expect(one.state().record.answers).toMatchObject({
      'sample-standard/7.4/3a': { value: 'met' },
    });
    const reopened = { at: NOW, by: '', reason: 'A slip.' };
    one.apply({ kind: 'settings', fields: { finals: [aFinal({ reopened })] } });
    one.undo();

    expect(one.state().record.answers).toEqual({});
  });
});

describe('what is typed as a page is closed', () => {
  test('is kept apart by every page: none clears what another wrote down', async () => {
    const [one, other] = await bothOpen();
    one.apply(note('Typed last.'), 'typing');
    one.leave();
    other.apply({ kind: 'settings', fields: { purpose: 'Board' } });
    await other.flush();

    expect(await stored(second)).toMatchObject({
      purpose: 'Board',
      answers: { 'sample-standard/7.4/3a': { note: 'Typed last.' } },
    });
  });

  test('stays written down while what was made before it is stored', async () => {
    await first.putRecord(first.ASSESSMENTS, anAssessment());
    const one = await open(first);
    one.apply(answer('met'));
    const storing = one.flush();
    one.apply(note('Typed last.'), 'typing');
    one.leave();
    const writtenDown: unknown[] = [];
    one.subscribe(() =>
      writtenDown.push(Object.keys(browser.local).map((key) => browser.local.getItem(key))),
    );
    await storing;

    expect(writtenDown[0]).toEqual([expect.stringContaining('Typed last.')]);
    expect(Object.keys(browser.local)).toEqual([]);
  });

  test('is in the list at once', async () => {
    const [one] = await bothOpen();
    one.apply(note('Typed last.'), 'typing');
    one.leave();

    const listed = await second.listRecords(second.ASSESSMENTS);

    expect(listed).toMatchObject({
      value: { records: [{ answers: { 'sample-standard/7.4/3a': { note: 'Typed last.' } } }] },
    });
  });

  test('is taken in by a window that shows the record', async () => {
    const [one, other] = await bothOpen();
    one.apply(note('Typed last.'), 'typing');
    one.leave();
    for (const key of Object.keys(browser.local)) browser.tellStorage(key);

    await eventually(() =>
      expect(other.state().record.answers['sample-standard/7.4/3a']?.note).toBe('Typed last.'),
    );
  });

  test('that an older version of the site wrote down is stored too', async () => {
    await first.putRecord(first.ASSESSMENTS, anAssessment());
    const changes = [
      { kind: 'settings', fields: { scope: { sites: 'Pier', channels: '', exclusions: [] } } },
      { kind: 'leftOut', id: 'sample-standard/7.4/3b', entry: { reason: 'No branches.' } },
      { ...answer('unmet') },
    ];
    const written = changes.map((change) => ({ change, at: NOW, by: 'H. Marsh' }));
    localStorage.setItem(`redress-journal-${ID}`, JSON.stringify(written));

    expect(await stored(first)).toMatchObject({
      scope: { sites: 'Pier' },
      tailoring: { leftOut: { 'sample-standard/7.4/3b': { reason: 'No branches.' } } },
      answers: { 'sample-standard/7.4/3a': { value: 'unmet' } },
      history: { 'sample-standard/7.4/3a': [{ at: NOW, by: 'H. Marsh', value: 'unmet' }] },
    });
    expect(Object.keys(browser.local)).toEqual([]);
  });

  test('goes with its record when that is removed', async () => {
    const [one] = await bothOpen();
    one.apply(note('Typed last.'), 'typing');
    one.leave();

    const removed = await second.removeRecord(second.ASSESSMENTS, ID);

    expect(removed).toMatchObject({
      value: { answers: { 'sample-standard/7.4/3a': { note: 'Typed last.' } } },
    });
    expect(Object.keys(browser.local)).toEqual([]);
  });
});

describe('finality', () => {
  test('is asked of what is stored: what another window typed lands neither then nor later', async () => {
    const [one, other] = await bothOpen();
    other.apply(note('Too late.'), 'typing');
    one.apply({ kind: 'settings', fields: { finals: [aFinal()] } });
    await one.flush();
    await other.flush();

    expect((await stored(first))?.answers).toEqual({});
    expect(other.state()).toMatchObject({ isLockedOut: true, record: { answers: {} } });
  });

  test('is worked out anew from what another window stored meanwhile', async () => {
    const [one, other] = await bothOpen();
    const seen: unknown[] = [];
    await one.applyTo(async (record) => {
      seen.push(record.purpose);
      if (seen.length === 1) {
        other.apply({ kind: 'settings', fields: { purpose: 'Board' } });
        await other.flush();
      }
      return succeed<Change>({ kind: 'settings', fields: { finals: [aFinal()] } });
    });

    expect(seen).toEqual(['', 'Board']);
    expect(await stored(first)).toMatchObject({ purpose: 'Board', finals: [aFinal()] });
  });
});

describe('what cannot be read again', () => {
  const long = 'x'.repeat(501);

  test('is not stored; all else is, and it is once it is put right', async () => {
    const [one] = await bothOpen();
    one.apply({ kind: 'settings', fields: { organisation: long } });
    one.apply(answer('met'));
    await one.flush();

    expect(await stored(second)).toMatchObject({
      organisation: 'Harbour Council',
      answers: { 'sample-standard/7.4/3a': { value: 'met' } },
    });
    expect(one.state()).toMatchObject({
      record: { organisation: long },
      save: {
        kind: 'failed',
        failure: { code: 'storage-refused', path: 'organisation', problem: { expected: '500' } },
      },
    });
    one.apply({ kind: 'settings', fields: { organisation: 'Pier' } });
    await one.flush();
    expect(one.state().save.kind).toBe('saved');
    expect(await stored(second)).toMatchObject({ organisation: 'Pier' });
  });

  test('is named by its place in an entry', async () => {
    const [one] = await bothOpen();
    const fields = anEvidence({ reference: long });
    one.apply({ kind: 'evidence', id: 'e1', fields });
    await one.flush();

    expect(one.state().save).toMatchObject({ failure: { path: 'evidence.e1.reference' } });
    expect((await stored(second))?.evidence).toEqual({});
  });

  test('is no record that could be begun', async () => {
    const begun = await first.putRecord(first.ASSESSMENTS, anAssessment({ name: long }));

    expect(begun).toMatchObject({ failure: { code: 'storage-refused', path: 'name' } });
    expect(await stored(first)).toBeUndefined();
  });
});

describe('a record that was taken out in another window', () => {
  test('is told to be gone, and "try again" does not write it back', async () => {
    const [one] = await bothOpen();
    await second.removeRecord(second.ASSESSMENTS, ID);
    await eventually(() => expect(one.state().save.kind).toBe('failed'));
    one.apply(answer('met'));
    await one.saveAgain();
    one.leave();

    expect(one.state().save).toMatchObject({ failure: { code: 'storage-gone' } });
    expect(await stored(second)).toBeUndefined();
    expect(Object.keys(browser.local)).toEqual([]);
  });

  test('is shown as stored again once it is brought back', async () => {
    const [one] = await bothOpen();
    const removed = await second.removeRecord(second.ASSESSMENTS, ID);
    await eventually(() => expect(one.state().save.kind).toBe('failed'));
    if (removed.ok && removed.value) await second.putRecord(second.ASSESSMENTS, removed.value);

    await eventually(() => expect(one.state().save.kind).toBe('saved'));
  });
});
