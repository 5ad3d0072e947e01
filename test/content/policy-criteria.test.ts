import { expect, test } from 'vitest';
import { readFiles, readStandards } from '#build/read-content.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';

const { elements } = readPolicyRules(readFiles(process.cwd(), 'content/policy/check'), 'en');
const clauses = readStandards('en').flatMap(({ catalogue }) => allClauses(catalogue));

test('a criterion that a policy can answer is in the catalogue, in a clause that its element serves', () => {
  const wrong = elements.flatMap(({ id, criteria = [], clauses: served }) =>
    criteria
      .filter((criterion) => {
        const clause = clauses.find((one) => one.criteria.some((each) => each.id === criterion));
        return clause === undefined || !served.includes(clause.id);
      })
      .map((criterion) => `${id}: ${criterion}`),
  );

  expect(wrong).toEqual([]);
});

test('no criterion is answered by two elements, whose verdicts might differ', () => {
  const criteria = elements.flatMap((element) => element.criteria ?? []);

  expect(new Set(criteria).size).toBe(criteria.length);
});
