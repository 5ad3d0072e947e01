import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import { createLog } from '#core/complaint-log/kept/create-log.ts';
import { createCheck } from '#core/policy/check/kept-check.ts';
import { REGISTERS } from '#core/register/registers.ts';
import { type Assessment, AssessmentSchema } from '#schema/record/assessment.ts';
import { LogRecordSchema } from '#schema/record/log-record.ts';
import { PolicySchema } from '#schema/record/policy.ts';
import { KeptCheckSchema } from '#schema/record/policy-check.ts';
import { aBrowser } from '../../builders/a-browser.ts';
import { aLogPeriod } from '../../builders/a-log.ts';
import { aPolicy } from '../../builders/a-policy.ts';
import { anAssessment, NOW } from '../../builders/an-assessment.ts';
import { aFinding, anAction, anEvidence } from '../../builders/register.ts';

type Fields = Readonly<Record<string, unknown>>;

const now = () => NOW;

let first: Awaited<ReturnType<ReturnType<typeof aBrowser>['openWindow']>>;
let second: typeof first;

beforeEach(async () => {
  const browser = aBrowser();
  first = await browser.openWindow();
  second = await browser.openWindow();
});

/** What two windows change in one part of a record at once. */
type Changes = readonly [one: Fields, other: Fields];

const signature = (name: string) => ({ name, role: '', date: '' });

/** Two fields of one entry of each register. */
const ENTRIES: Readonly<Record<string, readonly [before: Fields, ...Changes]>> = {
  evidence: [anEvidence(), { title: 'One' }, { note: 'Other' }],
  findings: [aFinding(), { condition: 'One' }, { effect: 'Other' }],
  actions: [anAction(), { cause: 'One' }, { correction: 'Other' }],
  sessions: [{ kind: 'interview', clauses: [] }, { whom: 'One' }, { notes: 'Other' }],
  interviewNotes: [
    { sessionId: 's1', clauseId: 'sample-standard/7.4', question: 'Q', note: '' },
    { note: 'One' },
    { question: 'Other' },
  ],
  sampling: [
    { clauseId: 'sample-standard/7.4', method: 'random', reason: '' },
    { reason: 'One' },
    { site: 'Other' },
  ],
  programme: [{ title: '', status: 'planned' }, { title: 'One' }, { lead: 'Other' }],
  samples: [
    { title: '', method: 'random', targets: {}, holidays: [] },
    { title: 'One' },
    { targets: { response: { days: 3, unit: 'calendar' } } },
  ],
  cases: [
    { sampleId: 's1', reference: 'C-1', stages: {} },
    { note: 'One' },
    { stages: { receipt: { state: 'missing' } } },
  ],
  ownCriteria: [
    { clauseId: 'sample-standard/7.4', text: '', rung: 3 },
    { text: 'One' },
    { action: 'Other' },
  ],
  leftOut: [{ reason: '' }, { reason: 'One' }, { laterField: 'Other' }],
  handedOut: [
    { to: 'Ada', clauses: [], on: '2026-11-20' },
    { backOn: '2026-11-24' },
    { due: '2026-11-30' },
  ],
  perspectives: [
    { group: 'Front line', isAnonymous: true, answers: {} },
    { group: 'Front office' },
    { answers: { x: { value: 'met' } } },
  ],
  answers: [{ value: 'partly' }, { value: 'met' }, { note: 'Other' }],
  clauses: [{}, { note: 'One' }, { marked: true }],
  areas: [{}, { note: 'One' }, { notApplicableReason: 'Other' }],
};

/** Where the entries of a register are changed by a kind of change of another name. */
const changeOf = (register: string, id: string, fields: Fields): Change => {
  if (register === 'answers') return { kind: 'answer', criterionId: id, fields } as Change;
  const kind = { clauses: 'clause', areas: 'area' }[register] ?? register;
  return { kind, id, fields } as Change;
};

/** Two fields of each group, and two changes of each list, that stands once in an assessment. */
const GROUPS: Readonly<Record<string, readonly [before: unknown, one: unknown, other: unknown]>> = {
  scope: [
    { sites: '', channels: '', exclusions: [] },
    { sites: 'One', channels: '', exclusions: [] },
    { sites: '', channels: 'Other', exclusions: [] },
  ],
  leadAssessor: [
    { name: '', role: '' },
    { name: 'One', role: '' },
    { name: '', role: 'Other' },
  ],
  targets: [
    { areas: {}, clauses: {} },
    { areas: { 'sample-standard/a': 4 }, clauses: {} },
    { areas: {}, clauses: { 'sample-standard/7.4': 5 } },
  ],
  areaWeights: [{}, { a: 2 }, { b: 3 }],
  audit: [{}, { objectives: 'One' }, { conclusion: 'Other' }],
  signatures: [{}, { prepared: signature('One') }, { reviewed: signature('Other') }],
  report: [{ edition: 'full' }, { edition: 'board' }, { edition: 'full', version: 'Other' }],
  team: [[], [{ name: 'One', role: '' }], [{ name: 'Other', role: '' }]],
  standards: [
    [{ id: 'a', catalogueVersion: '1' }],
    [
      { id: 'a', catalogueVersion: '1' },
      { id: 'b', catalogueVersion: '1' },
    ],
    [
      { id: 'a', catalogueVersion: '1' },
      { id: 'c', catalogueVersion: '1' },
    ],
  ],
};

/** One value each: who writes last has written it, and nothing else. */
const SINGLE = ['name', 'organisation', 'startedOn', 'endedOn', 'purpose', 'mode', 'depth'];

/** Set where a record begins, by a program, or once and for all: no window changes it field by field. */
const NEVER_CHANGED = [
  ...['format', 'version', 'id', 'createdAt', 'updatedAt', 'sample', 'scoringVersion'],
  ...['ownStandards', 'removedNumbers', 'finals', 'history', 'previous', 'tailoring', 'setAside'],
  'part',
  'trail',
];

/** What a list or group holds after both changes. */
function both(one: unknown, other: unknown): unknown {
  if (!Array.isArray(one) || !Array.isArray(other)) return undefined;
  return expect.arrayContaining([...one, ...other]);
}

async function afterBoth(before: Fields, one: Change, other: Change): Promise<unknown> {
  const record = anAssessment(before as Parameters<typeof anAssessment>[0]);
  await first.putRecord(first.ASSESSMENTS, record);
  const opened = await Promise.all([
    first.openSession(first.ASSESSMENTS, record.id, { now }),
    second.openSession(second.ASSESSMENTS, record.id, { now }),
  ]);
  const [here, there] = opened.map((session) => session.ok && session.value);
  if (!here || !there) throw new Error('The assessment does not open.');
  here.apply(one);
  there.apply(other);
  await Promise.all([here.flush(), there.flush()]);
  const loaded = await first.loadRecord(first.ASSESSMENTS, record.id);
  return loaded.ok ? loaded.value : loaded.failure;
}

test('every part of an assessment is tried in two windows, or is one that nobody changes field by field', () => {
  const tried = [...Object.keys(ENTRIES), ...Object.keys(GROUPS), ...SINGLE, ...NEVER_CHANGED];

  expect(tried).toEqual(expect.arrayContaining(Object.keys(AssessmentSchema.shape)));
  expect(Object.keys(ENTRIES)).toEqual(expect.arrayContaining(Object.keys(REGISTERS)));
});

describe('two windows that change different fields at once keep both', () => {
  test.each(Object.entries(ENTRIES))('%s', async (register, [before, one, other]) => {
    const entries = { x: before };
    const tailoring = { ownCriteria: {}, leftOut: {}, [register]: entries };
    const isTailoring = register in { ownCriteria: 1, leftOut: 1 };

    const after = await afterBoth(
      isTailoring ? { tailoring } : { [register]: entries },
      changeOf(register, 'x', one),
      changeOf(register, 'x', other),
    );

    const kept = { [register]: { x: { ...one, ...other } } };
    expect(after).toMatchObject(isTailoring ? { tailoring: kept } : kept);
  });

  test.each(Object.entries(GROUPS))('%s', async (name, [before, one, other]) => {
    const settings = (value: unknown) =>
      ({ kind: 'settings', fields: { [name]: value } }) as unknown as Change;

    const after = await afterBoth({ [name]: before }, settings(one), settings(other));

    const lists = both(one, other);
    const merged = changedOf(before, one, other);
    expect(after).toMatchObject({ [name]: lists ?? merged });
  });

  test.each(SINGLE.map((name) => [name]))('%s, and nothing beside it', async (name) => {
    const value = {
      mode: 'criterion',
      depth: 'quick',
      startedOn: '2026-11-20',
      endedOn: '2026-11-30',
    };
    const set = { [name]: value[name as keyof typeof value] ?? 'One' };
    const note: Change = { kind: 'answer', criterionId: 'x', fields: { note: 'Other' } };

    const after = await afterBoth({}, { kind: 'settings', fields: set } as Change, note);

    expect(after).toMatchObject({ ...set, answers: { x: { note: 'Other' } } });
  });
});

test('two windows keep how each of two standards is used', async () => {
  const a = { id: 'a', catalogueVersion: '1' };
  const b = { id: 'b', catalogueVersion: '1' };
  const settings = (...standards: Assessment['standards']): Change => ({
    kind: 'settings',
    fields: { standards },
  });

  const after = await afterBoth(
    { standards: [a, b] },
    settings({ ...a, mode: 'criterion' }, b),
    settings(a, { ...b, mode: 'guidance' }),
  );

  expect(after).toMatchObject({
    standards: [
      { ...a, mode: 'criterion' },
      { ...b, mode: 'guidance' },
    ],
  });
});

/** A group with what each of two has set in it. */
function changedOf(before: unknown, one: unknown, other: unknown): unknown {
  const from = Object.entries(before as Fields);
  const changed = (after: unknown) =>
    Object.entries(after as Fields).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify((before as Fields)[name]),
    );
  return Object.fromEntries([...from, ...changed(one), ...changed(other)]);
}

const RECORD_KEYS = ['format', 'version', 'id', 'name', 'createdAt', 'updatedAt'];

test('every part of a policy draft: two windows keep both answers of one question, both edits, both arrangements and the name', async () => {
  expect(Object.keys(PolicySchema.shape).sort()).toEqual(
    [...RECORD_KEYS, 'assessmentId', 'answers', 'edits', 'layouts', 'setAside'].sort(),
  );
  await first.putRecord(first.POLICIES, aPolicy());
  const [here, there] = await Promise.all([
    first.openSession(first.POLICIES, 'policy-1', { now }),
    second.openSession(second.POLICIES, 'policy-1', { now }),
  ]);
  if (!here.ok || !there.ok) throw new Error('The draft does not open.');
  const text = (words: string) => ({ text: words, built: '' });
  here.value.apply({ kind: 'answer', questionId: 'q', fields: { text: 'One' } });
  there.value.apply({ kind: 'answer', questionId: 'q', fields: { details: { a: 'Other' } } });
  here.value.apply({ kind: 'edit', key: 'en/policy/a', edit: text('One') });
  there.value.apply({ kind: 'edit', key: 'en/policy/b', edit: text('Other') });
  here.value.apply({ kind: 'layout', documentId: 'policy', fields: { own: ['a'] } });
  there.value.apply({ kind: 'layout', documentId: 'letters', fields: { own: ['b'] } });
  here.value.apply({ kind: 'settings', fields: { name: 'One' } });
  there.value.apply({ kind: 'settings', fields: { assessmentId: 'other' } });
  await Promise.all([here.value.flush(), there.value.flush()]);

  expect(await first.loadRecord(first.POLICIES, 'policy-1')).toMatchObject({
    value: {
      name: 'One',
      assessmentId: 'other',
      answers: { q: { text: 'One', details: { a: 'Other' } } },
      edits: { 'en/policy/a': text('One'), 'en/policy/b': text('Other') },
      layouts: { policy: { own: ['a'] }, letters: { own: ['b'] } },
    },
  });
});

test('every part of a check of a policy: two windows keep both verdicts, the name and the code', async () => {
  expect(Object.keys(KeptCheckSchema.shape).sort()).toEqual(
    [...RECORD_KEYS, 'text', 'confirmed', 'code', 'setAside'].sort(),
  );
  const policy = { name: 'Policy', text: 'We listen.', confirmed: {} };
  await first.putRecord(first.CHECKS, createCheck({ id: 'check-1', now: NOW }, policy));
  const [here, there] = await Promise.all([
    first.openSession(first.CHECKS, 'check-1', { now }),
    second.openSession(second.CHECKS, 'check-1', { now }),
  ]);
  if (!here.ok || !there.ok) throw new Error('The check does not open.');
  here.value.apply({ kind: 'confirm', element: 'channels', verdict: 'covered' });
  there.value.apply({ kind: 'confirm', element: 'remedies', verdict: 'missing' });
  here.value.apply({ kind: 'settings', fields: { name: 'One' } });
  there.value.apply({ kind: 'settings', fields: { code: 'nhs' } });
  await Promise.all([here.value.flush(), there.value.flush()]);

  expect(await first.loadRecord(first.CHECKS, 'check-1')).toMatchObject({
    value: { name: 'One', code: 'nhs', confirmed: { channels: 'covered', remedies: 'missing' } },
  });
});

test('another text in a check that is kept has nothing confirmed, and undo brings both back', async () => {
  const policy = {
    name: 'Policy',
    text: 'We listen.',
    confirmed: { channels: 'covered' },
  } as const;
  await first.putRecord(first.CHECKS, createCheck({ id: 'check-1', now: NOW }, policy));
  const opened = await first.openSession(first.CHECKS, 'check-1', { now });
  if (!opened.ok) throw new Error('The check does not open.');
  opened.value.apply({ kind: 'text', name: 'Other', text: 'We answer.' });
  expect(opened.value.state().record.text).toBe('We answer.');
  expect(opened.value.state().record.confirmed).toEqual({});
  opened.value.undo();

  expect(opened.value.state().record).toMatchObject(policy);
});

const LOG_PARTS = [
  'organisation',
  'mapping',
  'settings',
  'periods',
  'typed',
  'aims',
  'splits',
  'causes',
];

async function logInTwoWindows() {
  const begun = { name: '', organisation: '', settings: USUAL_SETTINGS };
  await first.putRecord(first.LOGS, createLog({ id: 'log-1', now: NOW }, begun));
  const [here, there] = await Promise.all([
    first.openSession(first.LOGS, 'log-1', { now }),
    second.openSession(second.LOGS, 'log-1', { now }),
  ]);
  if (!here.ok || !there.ok) throw new Error('The register does not open.');
  return [here.value, there.value] as const;
}

test('every part of a complaint register: two windows keep both periods, both settings, both aims, both changes and the name', async () => {
  expect(Object.keys(LogRecordSchema.shape).sort()).toEqual(
    [...RECORD_KEYS, ...LOG_PARTS, 'setAside'].sort(),
  );
  const [here, there] = await logInTwoWindows();
  const october = aLogPeriod('2026-10');
  const november = aLogPeriod('2026-11');
  const { mapping } = october;
  here.apply({ kind: 'period', id: 'a', period: october });
  there.apply({ kind: 'period', id: 'b', period: november });
  here.apply({ kind: 'typed', periodId: 'a', indicatorId: 'training', value: 3 });
  there.apply({ kind: 'typed', periodId: 'a', indicatorId: 'visits', value: 4 });
  here.apply({ kind: 'aim', indicatorId: 'on-time', fields: { target: 0.9 } });
  there.apply({ kind: 'aim', indicatorId: 'on-time', fields: { owner: 'Other' } });
  here.apply({ kind: 'split', id: 's', split: { month: '2026-10', reason: 'One' } });
  there.apply({ kind: 'split', id: 't', split: { month: '2026-11', reason: 'Other' } });
  here.apply({ kind: 'cause', place: 'effect', text: 'Late answers' });
  there.apply({ kind: 'cause', place: 'people', text: 'No cover' });
  const settings = (fields: Partial<typeof USUAL_SETTINGS>) =>
    ({ kind: 'settings', fields: { settings: { ...USUAL_SETTINGS, ...fields } } }) as const;
  here.apply(settings({ clockStart: 'acknowledged' }));
  there.apply(settings({ calendar: 'gb-eng' }));
  here.apply({ kind: 'settings', fields: { name: 'One', mapping } });
  there.apply({ kind: 'settings', fields: { organisation: 'Other' } });
  await Promise.all([here.flush(), there.flush()]);

  expect(await first.loadRecord(first.LOGS, 'log-1')).toMatchObject({
    value: {
      name: 'One',
      organisation: 'Other',
      mapping,
      settings: { clockStart: 'acknowledged', calendar: 'gb-eng' },
      periods: { a: october, b: november },
      typed: { a: { training: 3, visits: 4 } },
      aims: { 'on-time': { target: 0.9, owner: 'Other' } },
      splits: { s: { reason: 'One' }, t: { reason: 'Other' } },
      causes: { effect: 'Late answers', people: 'No cover' },
    },
  });
});

test('a period that is taken out comes back with undo, whole', async () => {
  const begun = { name: '', organisation: '', settings: USUAL_SETTINGS };
  const october = aLogPeriod('2026-10');
  const log = { ...createLog({ id: 'log-1', now: NOW }, begun), periods: { a: october } };
  await first.putRecord(first.LOGS, log);
  const opened = await first.openSession(first.LOGS, 'log-1', { now });
  if (!opened.ok) throw new Error('The register does not open.');
  opened.value.apply({ kind: 'period', id: 'a', period: undefined });
  expect(opened.value.state().record.periods).toEqual({});
  opened.value.undo();

  expect(opened.value.state().record.periods).toEqual({ a: october });
});
