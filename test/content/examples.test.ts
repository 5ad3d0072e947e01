import { describe, expect, test } from 'vitest';
import { readFiles } from '#build/read-content.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import { loadIso10002 } from './iso-10002.ts';

const { catalogue } = loadIso10002();
const clauses = allClauses(catalogue);
const files = readFiles(process.cwd(), 'content/examples')
  .filter(({ path }) => path.endsWith('.redress.json'))
  .map(({ path, text }) => ({
    path,
    text,
    parsed: parseAssessmentFile(text),
  }));

test('there is an example', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('$path', ({ text, parsed }) => {
  const assessment: Assessment = parsed.ok ? parsed.value : JSON.parse(text);

  test('can be opened', () => {
    expect(parsed).toMatchObject({ ok: true });
  });

  test('says that it is made up', () => {
    expect(assessment.sample).toBe(true);
  });

  test('was made with today’s catalogue and scoring rule', () => {
    expect(assessment.standards).toEqual([
      { id: catalogue.standard.id, catalogueVersion: catalogue.standard.catalogueVersion },
    ]);
    expect(assessment.scoringVersion).toBe(SCORING_VERSION);
  });

  test('speaks only of criteria, clauses and areas that there are', () => {
    const criteria = new Set(clauses.flatMap((clause) => clause.criteria.map(({ id }) => id)));
    const ids = new Set(clauses.map(({ id }) => id));
    const areas = new Set(catalogue.areas.map(({ id }) => id));
    const { answers, targets, areaWeights } = assessment;

    expect(Object.keys(answers).filter((id) => !criteria.has(id))).toEqual([]);
    for (const named of [assessment.clauses, targets.clauses])
      expect(Object.keys(named).filter((id) => !ids.has(id))).toEqual([]);
    for (const named of [assessment.areas, targets.areas, areaWeights])
      expect(Object.keys(named).filter((id) => !areas.has(id))).toEqual([]);
  });

  test('is finished: every criterion has an answer', () => {
    const answer = answerLookup(catalogue, assessment);
    const open = clauses.flatMap(({ criteria }) =>
      criteria.filter(({ id }) => answer(id) === undefined).map(({ id }) => id),
    );

    expect(open).toEqual([]);
  });

  test('gives a reason for everything that does not apply', () => {
    const without = Object.entries(assessment.answers).filter(
      ([, { value, reason }]) => value === 'notApplicable' && !reason?.trim(),
    );

    expect(without.map(([id]) => id)).toEqual([]);
  });
});
