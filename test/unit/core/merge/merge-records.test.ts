import { describe, expect, it } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { type Decide, mergeRecords } from '#core/merge/merge-records.ts';
import { mergeChange } from '#core/merge/merging-kind.ts';
import { byRule } from '#core/merge/rules.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';
import { later, stored } from '../../../builders/people.ts';

const DATED = { at: later(9_000), by: 'Zoe' };
const nobody: Decide = () => undefined;

const answered = (value: 'met' | 'partly' | 'unmet', criterionId = 'c1'): Change => ({
  kind: 'answer',
  criterionId,
  fields: { value },
});
const noted = (note: string): Change => ({ kind: 'answer', criterionId: 'c1', fields: { note } });
const evidence = (fields: object | undefined): Change =>
  ({ kind: 'evidence', id: 'e1', fields }) as Change;

const aFile = (id: string, letter: string) => ({
  ...{ id, hash: letter.repeat(64), name: `${letter}.pdf` },
  ...{ type: 'application/pdf', size: 1 },
});

const base = stored(anAssessment(), answered('partly'), { at: later(60), by: 'Ann' });
const withEvidence = stored(
  base,
  evidence({ title: 'Log', kind: 'record', method: 'examine', criteria: ['c1'], attachments: [] }),
  { at: later(120), by: 'Ann' },
);
const by = (name: string, at: number, change: Change, from: Assessment = base) =>
  stored(from, change, { at: later(at), by: name });

describe('mergeRecords', () => {
  it('takes what only one file changed, and asks nothing', () => {
    const ann = by('Ann', 300, noted('Seen in the log.'));
    const bob = by('Bob', 200, answered('met'));
    const { record, conflicts, isKnown } = mergeRecords([ann, bob], nobody, DATED);
    expect({ conflicts, isKnown }).toEqual({ conflicts: [], isKnown: true });
    expect(record.answers['c1']).toEqual({ value: 'met', note: 'Seen in the log.' });
  });

  it('asks what two changed differently, with who said what and when', () => {
    const ann = by('Ann', 300, answered('unmet'));
    const bob = by('Bob', 200, answered('met'));
    const { record, conflicts } = mergeRecords([ann, bob], nobody, DATED);
    expect(conflicts).toMatchObject([
      {
        path: ['answers', 'c1', 'value'],
        candidates: [
          { said: { value: 'met' }, of: { at: later(200), by: 'Bob' }, files: [1] },
          { said: { value: 'unmet' }, of: { at: later(300), by: 'Ann' }, files: [0] },
        ],
      },
    ]);
    expect(record.answers['c1']?.value).toBe('unmet');
  });

  it('writes into the history who decided, how, and for whose answer', () => {
    const ann = by('Ann', 300, answered('unmet'));
    const bob = by('Bob', 200, answered('met'));
    const { record } = mergeRecords([bob, ann], byRule('lower', ''), DATED);
    expect(record.answers['c1']).toEqual({ value: 'unmet' });
    expect(record.history['c1']?.slice(1)).toEqual([
      { at: later(200), by: 'Bob', value: 'met' },
      { at: later(300), by: 'Ann', value: 'unmet' },
      { ...DATED, value: 'unmet', decided: 'lower', of: { at: later(300), by: 'Ann' } },
    ]);
  });

  it('has nothing new where the file is an older one', () => {
    const here = by('Ann', 300, noted('Seen in the log.'));
    const { record, conflicts } = mergeRecords([here, base], nobody, DATED);
    expect(conflicts).toEqual([]);
    expect(mergeChange(here, record)).toBeUndefined();
  });

  it('asks whether an entry stays that one removed while another went on with it', () => {
    const ann = by('Ann', 300, evidence(undefined), withEvidence);
    const bob = by('Bob', 200, evidence({ title: 'Register' }), withEvidence);
    const { conflicts } = mergeRecords([ann, bob], nobody, DATED);
    expect(conflicts).toMatchObject([{ kind: 'entry', path: ['evidence', 'e1'] }]);
    const kept = mergeRecords([ann, bob], byRule('latest', ''), DATED);
    expect(kept.record.evidence['e1']?.title).toBe('Register');
  });

  it('removes an entry that nobody went on with', () => {
    const ann = by('Ann', 300, evidence(undefined), withEvidence);
    const { record, conflicts } = mergeRecords([withEvidence, ann], nobody, DATED);
    expect({ conflicts, evidence: record.evidence }).toEqual({ conflicts: [], evidence: {} });
  });

  it('takes files of both together, the same content once', () => {
    const attach = (...attachments: object[]) => evidence({ attachments });
    const ann = by('Ann', 300, attach(aFile('f1', 'a'), aFile('f2', 'b')), withEvidence);
    const bob = by('Bob', 200, attach(aFile('f3', 'a'), aFile('f4', 'c')), withEvidence);
    const { record, conflicts } = mergeRecords([ann, bob], nobody, DATED);
    expect(conflicts).toEqual([]);
    expect(record.evidence['e1']?.attachments?.map(({ name }) => name)).toEqual([
      'a.pdf',
      'b.pdf',
      'c.pdf',
    ]);
  });

  it('asks every difference where the history does not reach back to a common beginning, once', () => {
    const mine = anAssessment({ purpose: 'Audit', updatedAt: later(10) });
    const theirs = anAssessment({ purpose: 'Review', updatedAt: later(20) });
    const asked = mergeRecords([mine, theirs], nobody, DATED);
    expect(asked.isKnown).toBe(false);
    expect(asked.conflicts).toMatchObject([{ path: ['purpose'], isUnsure: true }]);
    const [first] = asked.conflicts;
    const decide: Decide = () => ({ candidate: first?.candidates[1]?.id ?? '', how: 'person' });
    const once = mergeRecords([mine, theirs], decide, DATED).record;
    const again = mergeRecords([once, theirs], nobody, DATED);
    expect(again.conflicts).toEqual([]);
    expect(mergeChange(once, again.record)).toBeUndefined();
  });

  it('asks where something was changed by a program that noted nothing', () => {
    const ann = by('Ann', 300, noted('Seen in the log.'));
    const unnoted = { ...base, purpose: 'Audit', updatedAt: later(200) };
    const { conflicts, isKnown } = mergeRecords([ann, unnoted], nobody, DATED);
    expect(isKnown).toBe(false);
    expect(conflicts.map(({ path }) => path.join('/'))).toEqual(['answers/c1/note', 'purpose']);
  });

  it('leaves the decision of the lead assessor open where the lead said neither', () => {
    const ann = by('Ann', 300, answered('unmet'));
    const bob = by('Bob', 200, answered('met'));
    expect(mergeRecords([ann, bob], byRule('lead', 'Cy'), DATED).conflicts[0]?.decided).toBe(
      undefined,
    );
    const { record } = mergeRecords([ann, bob], byRule('lead', 'Bob'), DATED);
    expect(record.answers['c1']?.value).toBe('met');
  });
});

describe('answers to which anonymity was promised', () => {
  const came = (id: string): Change => ({
    ...{ kind: 'perspectives', id },
    fields: { group: 'Front line', isAnonymous: true, answers: {} },
  });

  it('come together, and nothing tells when each came in', () => {
    const ann = by('Ann', 300, came('p1'));
    const bob = by('Bob', 200, came('p2'));
    const { record, conflicts } = mergeRecords([ann, bob], nobody, DATED);
    expect(conflicts).toEqual([]);
    expect(Object.keys(record.perspectives ?? {}).sort()).toEqual(['p1', 'p2']);
    expect(record.trail?.fields).toEqual({});
  });
});
