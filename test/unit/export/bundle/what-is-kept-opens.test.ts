import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { problemAt } from '#core/record/check-fields.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { Path } from '#core/record/read-at.ts';
import { registerContext } from '#core/register/context.ts';
import { entryChange } from '#core/register/entry-change.ts';
import type { Field, Typed } from '#core/register/field.ts';
import { readEntry } from '#core/register/read-entry.ts';
import { fieldsOf, REGISTERS, type RegisterId } from '#core/register/registers.ts';
import { newEntry, type Touched } from '#core/register/typed-entry.ts';
import { openFile } from '#export/bundle/open-file.ts';
import { writeBundle } from '#export/bundle/write-bundle.ts';
import { type Assessment, AssessmentSchema } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { anAssessment, NOW, TODAY } from '../../../builders/an-assessment.ts';
import { applyChange } from '../../../builders/changed.ts';

/** What people type: a word, a great deal of it, signs of every script, half characters, names of JavaScript's own. */
const typedText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '2026-02-30',
    '1,240',
    '=1+1\nsecond',
    '\u0000\ud800',
  ),
  fc.integer({ min: 0, max: 21_000 }).map((length) => '投'.repeat(length)),
);

const attachment = fc.record({
  id: fc.uuid(),
  hash: fc.constantFrom('ab'.repeat(32), 'cd'.repeat(32)),
  name: fc.string({ minLength: 1, maxLength: 40 }).map((name) => `${name}.png`),
  type: fc.constant('image/png'),
  size: fc.integer({ min: 1, max: 50_000_000 }),
});

function typedIn(field: Field): fc.Arbitrary<Typed> {
  switch (field.kind) {
    case 'files':
      return fc.array(attachment, { maxLength: 30 });
    case 'criteria':
    case 'clauses':
    case 'evidence':
      return fc.array(fc.oneof(fc.uuid(), fc.constant('constructor')), { maxLength: 1_100 });
    case 'choice':
      return fc.constantFrom('', ...field.choices.map(String));
    default:
      return typedText;
  }
}

/** A form of a register with something typed in any of its fields. */
function formOf(id: RegisterId): fc.Arbitrary<Touched> {
  const fields = fieldsOf(id).map(([name, field]) => [name, typedIn(field)] as const);
  return fc
    .record(Object.fromEntries(fields), { requiredKeys: [] })
    .map((typed) => typed as Touched);
}

async function reopened(record: Assessment) {
  const json = await openFile(new TextEncoder().encode(formatRecordFile(record)));
  const bundle = await openFile(await writeBundle(record, new Map(), NOW));
  return [json, bundle].map((opened) => opened.ok && opened.value);
}

const opensWhole = (record: Assessment) => ({ assessment: record, setAside: [] });

describe.each(Object.keys(REGISTERS) as RegisterId[])('whatever a form of %s keeps', (id) => {
  test('opens again from a file as it was', async () => {
    const context = registerContext(anAssessment(), [aCatalogue()], TODAY);
    await fc.assert(
      fc.asyncProperty(formOf(id), fc.constantFrom('e1', 'constructor'), async (touched, key) => {
        const entry = newEntry(id, {}, context);
        const read = readEntry(id, { entry, touched, language: 'en' }, context);
        // What cannot be kept is said beside its field, and stays in the form.
        fc.pre(read.ok);
        if (!read.ok) return;
        const record = applyChange(
          context.assessment,
          entryChange(id, key, { ...entry, ...read.value }),
          NOW,
        );

        expect(await reopened(record)).toMatchObject([opensWhole(record), opensWhole(record)]);
      }),
      { numRuns: 60 },
    );
  });
});

/** What is typed beside the registers, and the part of the record into which it goes. */
const OTHERS: readonly (readonly [string, (text: string) => Change, Path])[] = [
  [
    'a note',
    (text) => ({ kind: 'answer', criterionId: 's/1/2a', fields: { note: text } }),
    ['answers', 's/1/2a', 'note'],
  ],
  [
    'a reason',
    (text) => ({ kind: 'clause', id: 's/1', fields: { notApplicableReason: text } }),
    ['clauses', 's/1', 'notApplicableReason'],
  ],
  [
    'an organisation',
    (text) => ({ kind: 'settings', fields: { organisation: text } }),
    ['organisation'],
  ],
  ['a purpose', (text) => ({ kind: 'settings', fields: { purpose: text } }), ['purpose']],
  [
    'a team',
    (text) => ({ kind: 'settings', fields: { team: [{ name: text, role: text }] } }),
    ['team'],
  ],
  [
    'a hand-out',
    (text) => ({
      ...{ kind: 'handedOut', id: 'h1' },
      fields: { to: text, clauses: [text], on: '2026-11-20', site: text, group: text },
    }),
    ['handedOut', 'h1'],
  ],
  [
    'a view',
    (text) => ({
      ...{ kind: 'perspectives', id: 'p1' },
      fields: {
        ...{ group: text, name: text, isAnonymous: false },
        answers: { 's/1/2a': { value: 'unmet', note: text } },
      },
    }),
    ['perspectives', 'p1'],
  ],
];

test.each(OTHERS)(
  '%s is refused where it is written, or opens again as it was',
  async (_name, change, path) => {
    await fc.assert(
      fc.asyncProperty(typedText, async (text) => {
        const record = applyChange(anAssessment(), change(text), NOW);
        // What is written is held to the schema by which it is read.
        if (problemAt(record, path, AssessmentSchema) !== undefined) return;

        expect(await reopened(record)).toMatchObject([opensWhole(record), opensWhole(record)]);
      }),
      { numRuns: 60 },
    );
  },
);
