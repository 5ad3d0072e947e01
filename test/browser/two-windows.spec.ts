import { expect, type Locator, type Page, test } from '@playwright/test';
import { fieldsOf, REGISTERS, type RegisterId } from '#core/register/registers.ts';
import plan from '../../content/locales/en/plan.json' with { type: 'json' };
import english from '../../content/locales/en/registers.json' with { type: 'json' };
import { aFinding, anAction, anEvidence } from '../builders/register.ts';
import {
  answer,
  beginAssessment,
  beginDraft,
  beginRegister,
  expectSaved,
  storedRecord,
} from './steps.ts';

const CLAUSE = 'iso-10002-2018/7.4';

type Fields = Readonly<Record<string, unknown>>;

/** Where the entries of a register are changed: its place, two of its entries, and what people call them. */
interface Register {
  readonly place: string;
  readonly entries: readonly [id: string, name: string, entry: Fields][];
}

const finding = aFinding({ clauseId: CLAUSE, evidence: [], number: 1 });
const own = { clauseId: CLAUSE, text: 'Pilots hear by radio.', rung: 3 };

/** A register that gets a description does not compile until it is tried here. */
const REGISTERED: Readonly<Record<RegisterId, Register>> = {
  evidence: {
    place: 'evidence',
    entries: [
      ['e1', 'E1', anEvidence({ number: 1 })],
      ['e2', 'E2', anEvidence({ number: 2 })],
    ],
  },
  findings: {
    place: 'findings',
    entries: [
      ['f1', 'F1', finding],
      ['f2', 'F2', { ...finding, number: 2 }],
    ],
  },
  actions: {
    place: 'findings',
    entries: [
      ['a1', 'A1', anAction({ number: 1 })],
      ['a2', 'A2', anAction({ number: 2 })],
    ],
  },
  sessions: {
    place: 'plan',
    entries: [
      ['m1', 'M1', { number: 1, kind: 'interview', clauses: [] }],
      ['m2', 'M2', { number: 2, kind: 'interview', clauses: [] }],
    ],
  },
  sampling: {
    place: 'plan',
    entries: [
      ['p1', 'P1', { number: 1, clauseId: CLAUSE, method: 'random', reason: 'Risk.' }],
      ['p2', 'P2', { number: 2, clauseId: CLAUSE, method: 'random', reason: 'Risk.' }],
    ],
  },
  programme: {
    place: 'plan',
    entries: [
      ['y1', 'Y1', { number: 1, title: 'Spring', status: 'planned' }],
      ['y2', 'Y2', { number: 2, title: 'Autumn', status: 'planned' }],
    ],
  },
  ownCriteria: {
    place: 'tailoring',
    entries: [
      [`${CLAUSE}/own-1`, '+1', own],
      [`${CLAUSE}/own-2`, '+2', own],
    ],
  },
  leftOut: {
    place: 'tailoring',
    entries: [
      [`${CLAUSE}/5a`, 'the reason (5a)', { reason: 'Nobody to compare with.' }],
      [`${CLAUSE}/4a`, 'the reason (4a)', { reason: 'Too small.' }],
    ],
  },
};

/** Writes fields into a stored assessment while no page has it open. */
async function prepare(page: Page, id: string, fields: Fields): Promise<void> {
  await page.goto('/guidance/');
  const record = { ...(await storedRecord(page, id)), ...fields };
  await page.evaluate(
    (whole) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('redress');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('assessments', 'readwrite');
          transaction.objectStore('assessments').put(whole);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}

/** The entries of a register as a record holds them. */
function entriesIn(register: RegisterId, record: Fields): Record<string, Fields> {
  const holder =
    register === 'ownCriteria' || register === 'leftOut' ? record['tailoring'] : record;
  return (holder as Record<string, Record<string, Fields>>)[register] ?? {};
}

/** Two windows at one address. */
async function twice(page: Page, address: string): Promise<readonly [Page, Page]> {
  const other = await page.context().newPage();
  await Promise.all([page.goto(address), other.goto(address)]);
  return [page, other];
}

for (const register of Object.keys(REGISTERS) as RegisterId[]) {
  // A date or a choice would do as well; where there is one text alone, each window changes that of another entry.
  const texts = fieldsOf(register).filter(
    ([, { kind, isGiven, askedWhen }]) =>
      ['line', 'text'].includes(kind) && !isGiven && askedWhen === undefined,
  );
  const [[first] = [''], [second] = [first]] = texts;

  test(`${register}: two windows change different fields of one entry, and both are kept`, async ({
    page,
  }) => {
    const { place, entries } = REGISTERED[register];
    const words = { ...english, ...plan.registers }[register].fields as Readonly<
      Record<string, { readonly label: string }>
    >;
    const [one, next] = entries;
    const another = first === second ? next : one;
    if (!one || !another) throw new Error(`${register} has no entries to be tried with.`);
    const id = await beginAssessment(page, 'Two windows');
    const stored = Object.fromEntries(entries.map(([entry, , fields]) => [entry, fields]));
    const record = await storedRecord(page, id);
    const tailoring = { ...(record['tailoring'] as Fields), [register]: stored };
    const isTailoring = register === 'ownCriteria' || register === 'leftOut';
    await prepare(page, id, {
      findings: { f1: finding },
      ...(isTailoring ? { tailoring } : { [register]: stored }),
    });
    const windows = await twice(page, `/assessment/${place}/?id=${id}#7.4`);
    const written = [
      [one, first, 'From one window.'],
      [another, second, 'From the other.'],
    ] as const;
    for (const [at, [[, name], field, text]] of written.entries()) {
      const form = windows[at]?.locator('.entry-form');
      await windows[at]?.getByRole('button', { name: `Change ${name}`, exact: true }).click();
      await form?.getByLabel(words[field]?.label ?? '', { exact: true }).fill(text);
    }
    for (const window of windows) {
      await window.getByRole('button', { name: 'Keep', exact: true }).click();
      await expectSaved(window);
    }

    const expected = { ...stored };
    for (const [[entry], field, text] of written)
      expected[entry] = { ...expected[entry], [field]: text };
    expect(entriesIn(register, await storedRecord(page, id))).toEqual(expected);
  });
}

/** What is changed where it stands, without a form: typed into at the same time. */
interface Part {
  readonly place: string;
  readonly stored?: Fields;
  readonly fields: (page: Page) => readonly [Locator, Locator];
  readonly expected: Fields;
}

const SAMPLE = { title: '', method: 'random', targets: {}, holidays: [], number: 1 };
const FILE = { sampleId: 's1', reference: 'C-1', stages: {} };
const ONE = 'From one window.';
const OTHER = 'From the other.';

const PARTS: Readonly<Record<string, Part>> = {
  'a sample': {
    place: 'complaint-files',
    stored: { samples: { s1: SAMPLE } },
    fields: (page) => [
      page.getByLabel('Name of the sample'),
      page.getByLabel('How it was done', { exact: true }),
    ],
    expected: { samples: { s1: { ...SAMPLE, title: ONE, note: OTHER } } },
  },
  'a complaint file': {
    place: 'complaint-files',
    stored: { samples: { s1: SAMPLE }, cases: { c1: FILE, c2: { ...FILE, reference: 'C-2' } } },
    fields: (page) => [page.getByLabel('Number').first(), page.getByLabel('Note of C-1')],
    expected: { cases: { c1: { ...FILE, reference: ONE, note: OTHER } } },
  },
  'the scope': {
    place: 'settings',
    fields: (page) => [page.getByLabel('Sites and units'), page.getByLabel('Complaint channels')],
    expected: { scope: { sites: ONE, channels: OTHER } },
  },
  'the lead assessor': {
    place: 'settings',
    fields: (page) => [
      page.getByLabel('Lead assessor'),
      page.getByLabel('Role', { exact: true }).first(),
    ],
    expected: { leadAssessor: { name: ONE, role: OTHER } },
  },
};

for (const [name, { place, stored = {}, fields, expected }] of Object.entries(PARTS)) {
  test(`${name}: two windows type into different fields at once, and both are kept`, async ({
    page,
  }) => {
    const id = await beginAssessment(page, 'Two windows');
    await prepare(page, id, stored);
    const windows = await twice(page, `/assessment/${place}/?id=${id}`);
    const typed = [ONE, OTHER];
    const both = windows.map((window, at) => fields(window)[at]);
    for (const field of both) await expect(field as Locator).toBeVisible();
    await Promise.all(both.map((field, at) => field?.fill(typed[at] ?? '')));
    for (const window of windows) await expectSaved(window);

    expect(await storedRecord(page, id)).toMatchObject(expected);
  });
}

test('an answer: one window answers while the other writes the note, and both are kept', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Two windows');
  const [one, other] = await twice(page, `/assessment/checklist/?id=${id}#7.4`);
  await other.getByRole('button', { name: 'Add a note (3a)' }).click();
  await Promise.all([
    answer(one, '3a', 'Met'),
    other.getByLabel('Note on 3a').fill('From the other.'),
  ]);
  for (const window of [one, other]) await expectSaved(window);

  expect(await storedRecord(page, id)).toMatchObject({
    answers: { [`${CLAUSE}/3a`]: { value: 'met', note: 'From the other.' } },
  });
});

test('a policy draft: two windows answer different questions at once, and both are kept', async ({
  page,
}) => {
  const id = await beginDraft(page, 'Harbour Homes');
  const [one, other] = await twice(page, page.url());
  await other.getByRole('button', { name: 'Next step' }).click();
  await Promise.all([
    one
      .getByRole('combobox', { name: 'What do you do?' })
      .selectOption({ label: 'Social landlord' }),
    other.getByLabel('Telephone number and hours').fill('020 7946 0000'),
  ]);
  for (const window of [one, other]) await expectSaved(window);

  const stored = JSON.stringify(await storedRecord(page, id, 'policies'));
  expect(stored).toContain('020 7946 0000');
  expect(stored).toMatch(/"chosen":\["[^"]*"\]/);
});

test('a complaint register: one window takes a period out while the other names the organisation, and both are kept', async ({
  page,
}) => {
  const id = await beginRegister(page, 'Harbour Homes');
  const [one, other] = await twice(page, page.url());
  await Promise.all([
    one.getByRole('button', { name: 'Take this period out' }).click(),
    other.getByLabel('Organisation', { exact: true }).fill('Harbour Homes Ltd'),
  ]);
  for (const window of [one, other]) await expectSaved(window);

  expect(await storedRecord(page, id, 'logs')).toMatchObject({
    organisation: 'Harbour Homes Ltd',
    periods: {},
  });
});

test('a window says that its assessment was deleted in another one, and leads on', async ({
  page,
}) => {
  await beginAssessment(page, 'Two windows');
  const list = await page.context().newPage();
  await list.goto('/assessments/');
  await list.getByRole('button', { name: 'Delete: Two windows' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('removed from this browser in another window');
  await expect(alert.getByRole('button', { name: 'Save to a file' })).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Try again' })).toHaveCount(0);

  await list.getByRole('button', { name: 'Bring it back' }).click();
  await expectSaved(page);
  await list.getByRole('button', { name: 'Delete: Two windows' }).click();
  await alert.getByRole('link', { name: 'Go to your assessments' }).click();
  await expect(page.getByRole('heading', { name: 'Assessments', level: 1 })).toBeVisible();
});

test('undo says what it left alone, because another window has changed it', async ({ page }) => {
  const id = await beginAssessment(page, 'Two windows');
  const [one, other] = await twice(page, `/assessment/checklist/?id=${id}#7.4`);
  await answer(one, '3a', 'Met');
  await expect(other.locator('[data-criterion="iso-10002-2018/7.4/3a"]')).toHaveAttribute(
    'data-answer',
    'met',
  );
  await answer(other, '3a', 'Unmet');
  await expect(one.locator('[data-criterion="iso-10002-2018/7.4/3a"]')).toHaveAttribute(
    'data-answer',
    'unmet',
  );
  await one.getByRole('button', { name: 'Undo' }).click();

  await expect(one.getByText('1 field stays as it is')).toBeVisible();
});
