import { expect, test } from 'vitest';
import { walkedCatalogue, walkSteps } from '#core/assessment/walk.ts';
import { partOf } from '#core/questionnaire/part-of.ts';
import { readPart } from '#core/questionnaire/read-part.ts';
import { takeReturned } from '#core/questionnaire/take-returned.ts';
import { tickRow } from '#core/questionnaire/tick-row.ts';
import { type Assessment, AssessmentSchema } from '#schema/record/assessment.ts';
import type { HandedOut } from '#schema/record/handed-out.ts';
import {
  anOutgoing,
  aReturnContext,
  CLAUSE,
  criterion,
  QUESTIONNAIRE_WORDS,
} from '../../../builders/a-return.ts';
import { NOW } from '../../../builders/an-assessment.ts';
import { applyChange } from '../../../builders/changed.ts';

const ASKED: HandedOut = { to: 'Anna Lee', clauses: [CLAUSE], on: '2026-11-25', site: 'Quay' };
const ABOUT = { id: 'part-1', now: NOW, words: QUESTIONNAIRE_WORDS.en };
const ANSWERS = { [criterion('2a')]: { value: 'unmet', note: 'Seen', source: 'Bo (a.xlsx)' } };

function outOf(assessment: Assessment, asked: HandedOut = ASKED): Assessment {
  const [{ catalogues }] = aReturnContext(assessment).languages;
  const walked = catalogues.map((one) => walkedCatalogue(one, assessment));
  return AssessmentSchema.parse(partOf(assessment, walked, asked, ABOUT));
}

const whole = () => anOutgoing({ answers: ANSWERS as Assessment['answers'] });

test('a part walks the clauses that were handed out, and holds nothing of the others', () => {
  const part = outOf(whole());
  const [{ catalogues }] = aReturnContext(part).languages;
  const steps = walkSteps(
    catalogues.map((one) => walkedCatalogue(one, part)),
    part,
  );

  expect([...new Set(steps.map(({ clause }) => clause.id))]).toEqual([CLAUSE]);
  expect(part.answers).toEqual({ [criterion('2a')]: { value: 'unmet', note: 'Seen' } });
  expect(part).toMatchObject({
    ...{ evidence: {}, findings: {}, actions: {}, samples: {}, cases: {}, history: {} },
    ...{ team: [], signatures: {}, finals: [], areas: {} },
    part: { ...ASKED, of: whole().id },
  });
  expect(Object.keys(part.clauses).filter((id) => id !== CLAUSE)).toEqual([]);
});

test('whoever is asked for a view gets no answer', () => {
  expect(outOf(whole(), { ...ASKED, group: 'Board' }).answers).toEqual({});
});

test('what was answered in a part comes back beside what stands here, and only what differs', () => {
  const assessment = whole();
  const part = outOf(assessment);
  const filled = {
    ...part,
    answers: {
      ...part.answers,
      [criterion('3a')]: { value: 'met' as const, note: 'In place' },
    },
  };
  const read = readPart(filled, aReturnContext(assessment));
  if (!read.ok) throw new Error(read.failure.code);

  expect(read.value).toMatchObject({ respondent: 'Anna Lee', same: 1, unread: [] });
  const source = { respondent: 'Anna Lee', file: 'part.json' };
  const change = takeReturned(read.value.rows, source, assessment, QUESTIONNAIRE_WORDS.en);
  expect(applyChange(assessment, change, NOW).answers).toMatchObject({
    [criterion('2a')]: ANSWERS[criterion('2a')],
    [criterion('3a')]: { value: 'met', note: 'In place' },
  });
});

test('a part of another assessment is refused, and so is a whole one', () => {
  const assessment = whole();
  const other = aReturnContext({ ...assessment, id: 'other' });

  expect(readPart(outOf(assessment), other)).toMatchObject({
    failure: { code: 'otherAssessment' },
  });
  expect(readPart(assessment, aReturnContext(assessment))).toMatchObject({
    failure: { code: 'wholeAssessment' },
  });
});

const evidence = (title: string, attachments: readonly object[] = []) =>
  ({ title, kind: 'record', method: 'examine', criteria: [criterion('3a')], attachments }) as const;
const finding = (fields: object) => ({ clauseId: CLAUSE, evidence: ['p1', 'p2'], ...fields });

/** What a part brings, read where it was handed out. */
function broughtBack(asked: HandedOut, register: object, here: Assessment = whole()) {
  const part = AssessmentSchema.parse({ ...outOf(here, asked), ...register });
  const hash = 'a'.repeat(64);
  const read = readPart(part, aReturnContext(here), new Map([[hash, new Uint8Array(3)]]));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const SCAN = { id: 'f1', hash: 'a'.repeat(64), name: 'scan.pdf', type: 'application/pdf', size: 3 };
const BROUGHT = {
  evidence: { p1: evidence('Log of May', [SCAN]), p2: evidence('Letter') },
  findings: { q1: finding({ condition: 'Late by a week.' }) },
};

test('evidence and findings of a part are taken as they are chosen, with numbers of their own here', () => {
  const here = whole();
  const { rows, files } = broughtBack(ASKED, BROUGHT, here);
  const chosen = rows.filter((row) => row.kind !== 'evidence' || row.id === 'p1');
  const source = { respondent: 'Anna Lee', file: 'part.json' };
  const change = takeReturned(chosen, source, here, QUESTIONNAIRE_WORDS.en);
  const after = applyChange(here, change, NOW);

  expect(files?.map(({ attachment }) => attachment)).toEqual([SCAN]);
  expect(after.evidence['p1']).toMatchObject({ title: 'Log of May', attachments: [SCAN] });
  expect(after.evidence).not.toHaveProperty('p2');
  expect(after.findings['q1']).toMatchObject({ condition: 'Late by a week.', evidence: ['p1'] });
  const numbers = Object.values(after.evidence).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
});

const action = (fields: object) => ({ findingId: 'q1', status: 'open', ...fields });
const PLANNED = {
  ...BROUGHT,
  actions: {
    r1: action({ correctiveAction: 'A second desk.', owner: 'Bo', verifiedWith: ['p1', 'p2'] }),
    r2: action({ findingId: 'nowhere', correctiveAction: 'Call back.' }),
  },
};

test('an action of a part comes back with the finding that it is about', () => {
  const here = whole();
  const { rows, unread } = broughtBack(ASKED, PLANNED, here);
  const chosen = rows.filter((row) => row.kind !== 'evidence' || row.id === 'p1');
  const source = { respondent: 'Anna Lee', file: 'part.json' };
  const change = takeReturned(chosen, source, here, QUESTIONNAIRE_WORDS.en);
  const after = applyChange(here, change, NOW);
  const taken = {
    findingId: 'q1',
    correctiveAction: 'A second desk.',
    owner: 'Bo',
    status: 'open',
  };

  expect(after.actions['r1']).toMatchObject({ ...taken, verifiedWith: ['p1'] });
  expect(Object.keys(after.actions)).toHaveLength(Object.keys(here.actions).length + 1);
  expect(unread).toMatchObject([{ reason: { code: 'gone', text: 'Call back.' } }]);
});

test('an action is ticked with the finding that it is about, and not without it', () => {
  const { rows } = broughtBack(ASKED, PLANNED);
  const at = (kind: string) => rows.findIndex((row) => row.kind === kind);
  const withBoth = tickRow(rows, new Set(), at('actions'), true);

  expect([...withBoth].sort()).toEqual([at('findings'), at('actions')].sort());
  expect(tickRow(rows, withBoth, at('findings'), false).size).toBe(0);
  expect([...tickRow(rows, withBoth, at('actions'), false)]).toEqual([at('findings')]);
});

test('an action without the finding that it is about is not taken', () => {
  const here = whole();
  const alone = broughtBack(ASKED, PLANNED, here).rows.filter(({ kind }) => kind === 'actions');
  const source = { respondent: 'Anna Lee', file: 'part.json' };
  const change = takeReturned(alone, source, here, QUESTIONNAIRE_WORDS.en);
  expect(applyChange(here, change, NOW).actions).toEqual(here.actions);
});

test('an entry that was taken before is not offered again unless it says something else', () => {
  const here = whole();
  const { p1 } = BROUGHT.evidence;
  const taken = AssessmentSchema.parse({ ...here, evidence: { ...here.evidence, p1 } });
  // The answer that went out is the same, too.
  const { rows, same } = broughtBack(ASKED, { evidence: BROUGHT.evidence }, taken);
  const renamed = { p1: { ...p1, title: 'Log of June' } };
  const again = broughtBack(ASKED, { evidence: renamed }, taken);

  expect([rows.map((row) => row.kind === 'evidence' && row.id), same]).toEqual([['p2'], 2]);
  expect(again.rows).toMatchObject([
    { isNew: false, changes: [{ field: 'title', present: 'Log of May', said: 'Log of June' }] },
  ]);
});

test('of whoever was promised anonymity no evidence is offered: a document tells whose it is', () => {
  const asked = { ...ASKED, group: 'Front line', isAnonymous: true };
  expect(broughtBack(asked, BROUGHT)).toMatchObject({ rows: [], files: [] });
});

test('a finding on a clause that is not asked here is told apart', () => {
  const stray = { findings: { q1: finding({ clauseId: 'no-such/1', condition: 'Elsewhere.' }) } };
  const { rows, unread } = broughtBack(ASKED, stray);
  expect(rows).toEqual([]);
  expect(unread).toMatchObject([{ reason: { code: 'gone', text: 'Elsewhere.' } }]);
});
