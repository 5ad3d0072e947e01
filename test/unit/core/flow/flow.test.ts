import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readFlow } from '#core/content/read-flow.ts';
import { flowSteps } from '#core/flow/flow.ts';
import { flowStates } from '#core/scoring/flow-state.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const FLOW = `lanes:
  - id: first
    title: First decision
    steps:
      - id: receive
        title: Receive
        clauses: ["7.2"]
      - id: known
        title: Enough known?
        question: true
        clauses: ["7.2", "7.6"]
        yes: decide
        no: collect
      - id: collect
        title: Collect
        clauses: ["7.6"]
        next: known
      - id: decide
        title: Decide
        clauses: ["7.6"]
`;

function read(text: string, language?: string, translation?: string) {
  const files = [{ path: 'content/standards/sample-standard/flow.yaml', text }];
  if (translation !== undefined)
    files.push({ path: 'content/standards/sample-standard/zh/flow.yaml', text: translation });
  const owner = { folder: 'sample-standard', clauses: new Set(['7.2', '7.6']) };
  return readFlow(owner, files, language);
}

function flowOf(text: string) {
  const { flow, problems } = read(text);
  if (flow === undefined) throw new Error(JSON.stringify(problems));
  return flow;
}

describe('a flow', () => {
  test('numbers its steps and knows which way leads right below', () => {
    const steps = flowSteps(flowOf(FLOW));

    expect(steps.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Receive',
      '2 Enough known?',
      '3 Collect',
      '4 Decide',
    ]);
    expect(steps[0]?.ways).toEqual([{ answer: 'next', to: 2, isBelow: true }]);
    expect(steps[1]?.ways).toEqual([
      { answer: 'yes', to: 4, isBelow: false },
      { answer: 'no', to: 3, isBelow: true },
    ]);
    expect(steps[2]?.ways).toEqual([{ answer: 'next', to: 2, isBelow: false }]);
    expect(steps[3]?.ways).toEqual([]);
  });

  test.each([
    [
      'an unknown clause',
      '["7.6"]\n        next',
      '["9.9"]\n        next',
      '16 clauses names the unknown clause "9.9"',
    ],
    ['an unknown step', 'next: known', 'next: knwon', '17 next names the unknown step "knwon"'],
    ['a step used twice', 'id: decide', 'id: collect', '"collect" is used twice'],
    ['a lane used twice', FLOW, `${FLOW}${FLOW.replace('lanes:\n', '')}`, '"first" is used twice'],
    ['a step that nothing leads to', 'no: collect', 'no: decide', '14 no step leads to "collect"'],
    [
      'a question with one way',
      '        no: collect\n',
      '',
      'no is missing: a question has a way for no',
    ],
  ])('with %s is a problem with its line', (_case, from, to, message) => {
    const { problems } = read(FLOW.replace(from, to));

    expect(
      problems
        .map(({ line, field, message: said }) => [line, field, said].filter(Boolean).join(' '))
        .join('\n'),
    ).toContain(message);
  });

  test('without a translation of every step stops the build', () => {
    const words = 'lanes:\n  first:\n    title: 初次决定\n    steps:\n      receive: 受理\n';

    expect(read(FLOW, 'zh').problems[0]?.message).toContain('is missing: translate');
    expect(
      read(FLOW, 'zh', words)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('known');
  });
});

test('a translation of a flow that is not there is a problem', () => {
  const path = 'content/standards/sample-standard/zh/flow.yaml';
  const owner = { folder: 'sample-standard', clauses: new Set<string>() };

  expect(readFlow(owner, [{ path, text: 'lanes: {}' }]).problems).toEqual([
    {
      path,
      line: 1,
      message: 'translates nothing: add content/standards/sample-standard/flow.yaml or take it out',
    },
  ]);
});

describe('the flows there are', () => {
  const standards = readStandards().filter(({ flow }) => flow !== undefined);

  test('are those of ISO 10002 and BS 8600, in three lanes each', () => {
    expect(standards.map(({ catalogue }) => catalogue.standard.id)).toEqual([
      'iso-10002-2018',
      'bs-8600-1999',
    ]);
    for (const { flow } of standards) expect(flow?.lanes).toHaveLength(3);
  });

  test('have their words in Chinese', () => {
    const titles = readStandards('zh').flatMap(({ flow }) => flow?.lanes ?? []);

    expect(titles.every(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true);
  });
});

test('a step stands as the criteria of its clauses stand, each counted once', () => {
  const received = aClause({ slug: '7.2', criteria: '2a 3a' });
  const investigated = aClause({ slug: '7.6', criteria: '2a 3a' });
  const assessment = anAssessment({
    answers: { ...answers(received, 'mm'), ...answers(investigated, 'un') },
  });

  const states = flowStates(flowOf(FLOW), aCatalogue(received, investigated), assessment);

  expect(states.get(1)).toEqual({ value: 'met', met: 2, applicable: 2 });
  expect(states.get(2)).toEqual({ value: 'partly', met: 2, applicable: 3 });
  expect(states.get(4)).toEqual({ value: 'unmet', met: 0, applicable: 1 });
});
