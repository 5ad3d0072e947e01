import { EMPTY_BRAND } from '#core/brand/empty-brand.ts';
import { createWorkspace } from '#core/clients/workspace.ts';
import { createLog } from '#core/complaint-log/kept/create-log.ts';
import { createPolicy } from '#core/policy/draft/create-policy.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { putBrand } from '#storage/brand.ts';
import { writeTypedNumbers } from '#storage/calculator-drafts.ts';
import { writeCheckedPolicy } from '#storage/checked-policy.ts';
import { LOGS } from '#storage/complaint-logs.ts';
import { POLICIES } from '#storage/policies.ts';
import { putRecord } from '#storage/stored-records.ts';
import { WORKSPACES } from '#storage/workspaces.ts';
import { aFullPeriod } from '../builders/log-figures.ts';
import { SCHEMES, type Shown } from './part-states.ts';
import { lengthened } from './sample-records.ts';
import { leaveAnswers } from './shown-test.ts';

const POLICY_TEXT = `Complaints policy

We welcome complaints from our customers. You can complain by letter, telephone or on our website, free of charge.
We acknowledge every complaint within three working days and answer within four weeks.
Complaints must be made within fourteen days of the event, in writing.
If you are not content with our answer you can ask for a review by a manager who was not involved.`;

/** Each shown part has a database of its own, so that an empty list stays empty beside a filled one. */
function takeOwnDatabase(address: string, isBlocked: boolean): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    if (isBlocked) throw new DOMException('blocked', 'SecurityError');
    return open.call(this, `${name} ${address}`, version);
  };
}

/** What was styled for dark screens is applied on any, or the other way round. */
function applyScheme({ scheme }: Shown): void {
  document.documentElement.style.colorScheme = scheme;
  const other = SCHEMES.find((one) => one !== scheme);
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme'))
        rule.media.mediaText = rule.media.mediaText.includes(`${other}`) ? 'not all' : 'screen';
}

/** Whatever is asked for now does not come. */
function cutOff(): void {
  globalThis.fetch = () => Promise.reject(new TypeError('offline'));
}

/** What somebody typed into the calculators; the wrong ones are found again as they were left. */
function typeNumbers(state: string): void {
  const numbers = { customers: '12,000', contacts: '3', dissatisfied: '6', complaining: '20' };
  const wrong = { customers: '', contacts: 'three', dissatisfied: '600' };
  writeTypedNumbers('expectedVolume', state === 'wrong' ? wrong : numbers);
  writeTypedNumbers('costAgainstPrevention', { complaints: '144', lost: '12' });
  writeTypedNumbers('survey', { population: '12,000', answers: '240' });
}

async function storeLog({ organisation, updatedAt }: Assessment): Promise<void> {
  const period = aFullPeriod();
  const { mapping, settings } = period;
  const about = { name: organisation, organisation, settings };
  const log = createLog({ id: 'shown', now: updatedAt }, about);
  const { figures } = period;
  const before = {
    ...{ ...period, id: 'before', title: 'Before', madeAt: '2026-07-01T08:00:00.000Z' },
    figures: { ...figures, firstReceived: '2026-03-01', lastReceived: '2026-06-30', open: 14 },
  };
  await putRecord(LOGS, {
    ...{ ...log, mapping, periods: { before, [period.id]: period } },
    splits: { change: { day: '2026-08-14', month: '2026-08', reason: 'A new form' } },
  });
  history.replaceState(null, '', '?id=shown');
}

/** Two clients, a folder for one of them, and a policy draft in it. */
async function storeFolders(example: Assessment): Promise<void> {
  const now = example.updatedAt;
  for (const id of ['one', 'two'])
    await putRecord(ASSESSMENTS, { ...example, id, name: id, sample: false });
  await putRecord(POLICIES, createPolicy({ id: 'shown', now }, example));
  const folder = createWorkspace({ id: 'shown', now }, example.organisation);
  const members = { 'assessment/one': true, 'policy/shown': true } as const;
  await putRecord(WORKSPACES, { ...folder, members });
  history.replaceState(null, '', '?folder=shown');
}

/** What the pages of several assessments find: the example, and beside it a quick scan of another organisation, or clients in folders. */
async function storeListed({ part, state }: Shown, record: Assessment): Promise<void> {
  const isPlan = part === 'selfTest' && state === 'plan';
  if (part !== 'assessments' && part !== 'sideBySide' && !isPlan) return;
  await putRecord(ASSESSMENTS, record);
  const other = { id: 'other', organisation: 'Harbour Council', depth: 'quick' } as const;
  if (part === 'sideBySide') await putRecord(ASSESSMENTS, { ...record, ...other });
  if (state === 'folders') await storeFolders(record);
}

/** A firm whose colour is too pale for words; a long one has names that fill their lines. */
async function storeBrand(state: string): Promise<void> {
  if (state === 'empty' || state === 'failed') return;
  const times = state === 'long' ? 12 : 1;
  const brand = {
    ...EMPTY_BRAND,
    ...{ name: 'Miller & Hart Assurance '.repeat(times), accent: '#ffcc00' },
    ...{ coverLine: 'Complaints, reviewed. '.repeat(times), footer: '12 Canal Street' },
    disclaimer: 'For nobody but the reader.'.repeat(Math.min(times, 11)),
  };
  await putBrand({ brand, isOff: false });
}

async function store(shown: Shown, example: Assessment): Promise<void> {
  const { part, state } = shown;
  if (part === 'calculators' && state !== 'example') typeNumbers(state);
  if (state !== 'empty') await storeListed(shown, state === 'long' ? lengthened(example) : example);
  const policy = createPolicy({ id: 'shown', now: example.updatedAt }, example);
  if (part === 'policies' && state === 'filled') await putRecord(POLICIES, policy);
  if (part === 'register' && state === 'kept') await storeLog(example);
  if (part !== 'policyDraft' || state === 'failed') return;
  await putRecord(POLICIES, state === 'empty' ? { ...policy, answers: {} } : policy);
  history.replaceState(null, '', '?id=shown');
}

/** Makes the browser what a part in this state needs. */
export async function prepare(shown: Shown, example: Assessment): Promise<void> {
  const { part, state } = shown;
  applyScheme(shown);
  takeOwnDatabase(location.pathname, state === 'failed' && part !== 'policyDraft');
  if (part === 'selfTest') leaveAnswers(state, example.updatedAt);
  if (part === 'policyCheck')
    writeCheckedPolicy(
      state === 'empty' ? undefined : { name: 'policy.txt', text: POLICY_TEXT, confirmed: {} },
    );
  await store(shown, example);
  if (part === 'brand') await storeBrand(state);
  if (state === 'offline') cutOff();
}
