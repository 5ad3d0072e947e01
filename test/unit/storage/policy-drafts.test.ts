import { beforeEach, expect, test, vi } from 'vitest';
import { aBrowser } from '../../builders/a-browser.ts';
import { aPolicy } from '../../builders/a-policy.ts';
import { NOW } from '../../builders/an-assessment.ts';
import { eventually } from '../../builders/eventually.ts';

const now = () => NOW;

let first: Awaited<ReturnType<ReturnType<typeof aBrowser>['openWindow']>>;
let second: typeof first;

beforeEach(async () => {
  const browser = aBrowser();
  first = await browser.openWindow();
  second = await browser.openWindow();
});

test('steady typing is stored while it goes on, whatever the kind of record', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await first.putRecord(first.POLICIES, aPolicy());
    const opened = await first.openSession(first.POLICIES, 'policy-1', { now });
    if (!opened.ok) throw new Error(opened.failure.code);
    const session = opened.value;
    for (const text of ['H', 'Ha', 'Har', 'Harb']) {
      session.apply({ kind: 'answer', questionId: 'purpose', fields: { text } }, 'typing');
      await vi.advanceTimersByTimeAsync(200);
    }
  } finally {
    vi.useRealTimers();
  }
  await eventually(async () => {
    const loaded = await second.loadRecord(second.POLICIES, 'policy-1');
    expect(loaded.ok && loaded.value.answers['purpose']?.text).toMatch(/^H/);
  });
});

test('a draft keeps what another window typed when it is renamed from a list that read it before', async () => {
  await first.putRecord(first.POLICIES, aPolicy());
  await first.listRecords(first.POLICIES);
  const opened = await second.openSession(second.POLICIES, 'policy-1', { now });
  if (!opened.ok) throw new Error(opened.failure.code);
  opened.value.apply({ kind: 'answer', questionId: 'purpose', fields: { text: 'Open to all.' } });
  await opened.value.flush();
  const change = { kind: 'settings', fields: { name: 'Policy 2027' } } as const;
  await first.changeRecord(first.POLICIES, 'policy-1', change, NOW);

  expect(await second.loadRecord(second.POLICIES, 'policy-1')).toMatchObject({
    value: { name: 'Policy 2027', answers: { purpose: { text: 'Open to all.' } } },
  });
});

test('a record that is replaced leaves a copy of what it was, with what was typed last', async () => {
  await first.putRecord(first.POLICIES, aPolicy({ purpose: { text: 'Ours.' } }));
  const copy = (replaced: ReturnType<typeof aPolicy>) => ({ ...replaced, id: 'copy' });
  await second.putRecord(second.POLICIES, aPolicy({ purpose: { text: 'From a file.' } }), copy);

  const listed = await first.listRecords(first.POLICIES);

  expect(
    listed.ok && listed.value.records.map(({ id, answers }) => [id, answers['purpose']]),
  ).toEqual([
    ['copy', { text: 'Ours.' }],
    ['policy-1', { text: 'From a file.' }],
  ]);
});

test('a new record is written over nothing: it comes under an id of its own, or not at all', async () => {
  await first.putRecord(first.POLICIES, aPolicy({ purpose: { text: 'Ours.' } }));
  const added = aPolicy({ purpose: { text: 'From a file.' } });
  const beside = (record: ReturnType<typeof aPolicy>) => ({ ...record, id: 'beside' });

  expect(await second.addRecord(second.POLICIES, added)).toEqual({ ok: true, value: undefined });
  expect(await second.addRecord(second.POLICIES, added, beside)).toMatchObject({
    value: { id: 'beside' },
  });
  expect(await first.loadRecord(first.POLICIES, 'policy-1')).toMatchObject({
    value: { answers: { purpose: { text: 'Ours.' } } },
  });
});
