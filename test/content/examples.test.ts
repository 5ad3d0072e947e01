import { describe, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readFiles } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
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

/** Ids and answers alone, in which an example of another language must not differ: it is the same assessment told anew. */
function bones({ answers, clauses: noted, areas, evidence, findings, actions }: Assessment) {
  return {
    answers: Object.entries(answers).map(([id, { value, note, reason, marked }]) => [
      id,
      value,
      note === undefined,
      reason === undefined,
      marked ?? false,
    ]),
    noted: [Object.keys(noted), Object.keys(areas)],
    evidence: Object.entries(evidence).map(([id, { kind, date, criteria }]) => [
      id,
      kind,
      date,
      criteria,
    ]),
    findings: Object.entries(findings).map(([id, { clauseId, grade }]) => [id, clauseId, grade]),
    actions: Object.entries(actions).map(([id, { findingId, due, status }]) => [
      id,
      findingId,
      due,
      status,
    ]),
  };
}

describe.each(languages().filter((language) => language !== 'en'))(
  'the example in %s',
  (language) => {
    const english = readExample();
    const told = readExample(language);

    test('has the answers, evidence, findings and actions of the English one', () => {
      expect(bones(told)).toEqual(bones(english));
    });

    test('is written in its language: no text is the English one', () => {
      const textsOf = ({ answers, organisation, name, purpose, findings }: Assessment) => [
        organisation,
        name,
        purpose,
        ...Object.values(answers).flatMap(({ note, reason }) => [note, reason]),
        ...Object.values(findings).map(({ condition }) => condition),
      ];
      const before = new Set(textsOf(english));

      expect(textsOf(told).filter((text) => text && before.has(text))).toEqual([]);
    });
  },
);
