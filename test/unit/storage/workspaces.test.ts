import { beforeEach, expect, test } from 'vitest';
import { createWorkspace, type Member } from '#core/clients/workspace.ts';
import { aBrowser } from '../../builders/a-browser.ts';
import { NOW } from '../../builders/an-assessment.ts';

let first: Awaited<ReturnType<ReturnType<typeof aBrowser>['openWindow']>>;
let second: typeof first;

const ONE: Member = { kind: 'assessment', id: 'one' };

beforeEach(async () => {
  const browser = aBrowser();
  first = await browser.openWindow();
  second = await browser.openWindow();
  for (const id of ['a', 'b'])
    await first.addRecord(first.WORKSPACES, createWorkspace({ id, now: NOW }, id));
});

async function membersByFolder(): Promise<Readonly<Record<string, readonly string[]>>> {
  const listed = await first.listRecords(first.WORKSPACES);
  if (!listed.ok) throw new Error(listed.failure.code);
  return Object.fromEntries(
    listed.value.records.map(({ id, members }) => [id, Object.keys(members)]),
  );
}

test('a record that two windows move at once lies in one folder', async () => {
  await Promise.all([first.moveRecord(ONE, 'a', NOW), second.moveRecord(ONE, 'b', NOW)]);

  expect(Object.values(await membersByFolder()).flat()).toEqual(['assessment/one']);
});

test('two records that two windows move into one folder at once are both in it', async () => {
  const policy: Member = { kind: 'policy', id: 'one' };
  await Promise.all([first.moveRecord(ONE, 'a', NOW), second.moveRecord(policy, 'a', NOW)]);

  expect((await membersByFolder())['a']?.toSorted()).toEqual(['assessment/one', 'policy/one']);
});

test('a folder that another window renames keeps what is moved into it meanwhile', async () => {
  await first.moveRecord(ONE, 'a', NOW);
  await second.changeRecord(
    second.WORKSPACES,
    'a',
    { kind: 'settings', fields: { name: 'Hill' } },
    NOW,
  );

  const loaded = await first.loadRecord(first.WORKSPACES, 'a');

  expect(loaded).toMatchObject({ value: { name: 'Hill', members: { 'assessment/one': true } } });
});

test('a copy is laid beside what it is a copy of, and nowhere where that lies in no folder', async () => {
  await first.moveRecord(ONE, 'b', NOW);
  await first.layBeside(ONE, 'copy');
  await first.layBeside({ kind: 'assessment', id: 'free' }, 'other');

  expect(await membersByFolder()).toEqual({ a: [], b: ['assessment/one', 'assessment/copy'] });
});
