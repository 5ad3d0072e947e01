import { expect, test } from 'vitest';
import { walkedCatalogue, walkSteps } from '#core/assessment/walk.ts';
import { partOf } from '#core/questionnaire/part-of.ts';
import { readPart } from '#core/questionnaire/read-part.ts';
import { takeReturned } from '#core/questionnaire/take-returned.ts';
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
