import { expect, test } from 'vitest';
import { nameElementClauses } from '#build/name-element-clauses.ts';
import { readCheckRules } from '#build/read-policy-rules.ts';

test.each([
  ['en', 'Housing Ombudsman Code 2024 3.1–3.2'],
  ['zh', '住房申诉专员守则2024 3.1–3.2'],
])('in %s every clause of an element is called as people call it', (language, called) => {
  const { elements, clauseNames = {} } = nameElementClauses(readCheckRules(language), language);
  const unnamed = elements.flatMap(({ clauses }) => clauses).filter((id) => !clauseNames[id]);

  expect(unnamed).toEqual([]);
  expect(clauseNames['housing-ombudsman-2024/3']).toBe(called);
});
