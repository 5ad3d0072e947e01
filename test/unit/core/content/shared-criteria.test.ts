import { describe, expect, test } from 'vitest';
import { tellProblems } from '#build/tell-problems.ts';
import { allClauses, isShared } from '#core/catalogue/catalogue.ts';
import { type LoadedStandard, loadCatalogue } from '#core/content/load-catalogue.ts';
import {
  changed,
  contentFiles,
  OTHER_PATH,
  STANDARD_PATH,
} from '../../../builders/content-files.ts';

const CODE_PATH = 'content/standards/code/standard.yaml';
const RULE_PATH = 'content/standards/code/clauses/6.3.md';

const CODE = `id: code
name: Code 2024
title: A code of rules
kind: assessable
edition: "2024"
catalogueVersion: "1.0"
scale: provisions
status: withdrawn
replacedBy: Code 2026
factsAsOf: "2026-11-25"
confidence: general
confidenceNote: Read nowhere.
limits:
  - { id: answer, what: Answer, from: receipt, value: 10, unit: workingDays, clause: "6.3" }
sources:
  - Our own wording
areas:
  - id: stages
    title: Stages
    clauses: ["6.3"]
`;

const RULE = `---
id: "6.3"
number: "6.3"
title: Answer
area: stages
weight: 3
criteria:
  - { id: a, text: Answers go out in ten days., action: Send them. }
  - { same: sample/1.1/4a }
evidence:
  - Letters
test:
  - Read ten letters
crosswalk: []
---

## What it is after

Time.
`;

const files = { [CODE_PATH]: CODE, [RULE_PATH]: RULE };

function complaint(changes: Readonly<Record<string, string | null>>, language?: string): string {
  try {
    tellProblems(() => loadCatalogue(contentFiles(changes), language));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*\n {2}/, '') : '';
  }
}

function loadCode(changes: Readonly<Record<string, string>> = {}): LoadedStandard {
  const code = loadCatalogue(contentFiles({ ...files, ...changes })).find(
    ({ catalogue }) => catalogue.standard.id === 'code',
  );
  if (code === undefined) throw new Error('The code is not loaded.');
  return code;
}

describe('a code of rules', () => {
  const code = loadCode();
  const [rule] = allClauses(code.catalogue);

  test('has its facts, and no maturity model', () => {
    expect(code.catalogue.standard).toMatchObject({
      scale: 'provisions',
      clauseWord: 'provision',
      status: 'withdrawn',
      replacedBy: 'Code 2026',
      factsAsOf: '2026-11-25',
      confidence: 'general',
      limits: [{ id: 'answer', value: 10, unit: 'workingDays', clause: '6.3' }],
    });
    expect(code.maturityModel).toBeUndefined();
  });

  test('has criteria that all rest on the code', () => {
    expect(rule?.criteria[0]).toEqual({
      id: 'code/6.3/a',
      rung: 3,
      basis: 'clause',
      text: 'Answers go out in ten days.',
      headline: false,
    });
  });

  test('counts a criterion of another standard under the id it has at home', () => {
    const shared = rule?.criteria[1];

    expect(shared).toMatchObject({
      id: 'sample/1.1/4a',
      rung: 4,
      basis: 'practice',
      text: 'Four.',
    });
    expect(rule && shared && isShared(rule, shared)).toBe(true);
    expect(code.guidance['code/6.3']?.actions).toEqual({
      'code/6.3/a': 'Send them.',
      'sample/1.1/4a': 'Do four.',
    });
  });

  test('may say that the shared criterion rests on the code itself', () => {
    const own = RULE.replace('same: sample/1.1/4a', 'same: sample/1.1/4a, basis: clause');
    const [clause] = allClauses(loadCode({ [RULE_PATH]: own }).catalogue);

    expect(clause?.criteria[1]?.basis).toBe('clause');
  });
});

describe('a mistake is named with its line:', () => {
  test.each([
    [
      'an unknown standard',
      { [RULE_PATH]: RULE.replace('same: sample/', 'same: simple/') },
      `${RULE_PATH}:9  same names the unknown standard "simple": choose one of this site or correct the name`,
    ],
    [
      'an outline, which has no criteria',
      { [RULE_PATH]: RULE.replace('sample/1.1/4a', 'other/8.1/3a') },
      `${RULE_PATH}:9  same names the unknown clause "8.1" of other: see the standard for the clauses it has`,
    ],
    [
      'an unknown criterion',
      { [RULE_PATH]: RULE.replace('1.1/4a', '1.1/4z') },
      `${RULE_PATH}:9  same names the unknown criterion "4z" of sample/1.1: see the clause for those it has; one that is shared there is named by its own home`,
    ],
    [
      'a criterion of the same standard',
      { [RULE_PATH]: RULE.replace('sample/1.1/4a', 'code/6.3/a') },
      `${RULE_PATH}:9  same names a criterion of this standard, "code/6.3/a": write it here`,
    ],
    [
      'something that is no id',
      { [RULE_PATH]: RULE.replace('sample/1.1/4a', 'sample') },
      `${RULE_PATH}:9  criteria[2].same is not the id of a criterion: write standard, clause and criterion, such as iso-10002-2018/7.4/3a`,
    ],
    [
      'a shared criterion with a text of its own',
      { [RULE_PATH]: RULE.replace('1.1/4a }', '1.1/4a, text: Own. }') },
      `${RULE_PATH}:9  criteria[2].text is not a known key: take it out or correct its spelling`,
    ],
    [
      'a rung on a scale without rungs',
      { [RULE_PATH]: RULE.replace('id: a,', 'id: a, rung: 3,') },
      `${RULE_PATH}:8  criteria[1].rung is not a known key: take it out or correct its spelling`,
    ],
    [
      'a maturity model on a scale without levels',
      { [CODE_PATH]: CODE.replace('scale: provisions', 'scale: provisions\nmaturityModel: five') },
      `${CODE_PATH}:8  maturityModel describes levels, which provisions have not: take it out`,
    ],
    [
      'an unknown unit of time',
      { [CODE_PATH]: CODE.replace('workingDays', 'hours') },
      `${CODE_PATH}:14  limits[1].unit is not a unit: write workingDays, days, weeks or months`,
    ],
    [
      'a time limit in a clause that there is not',
      { [CODE_PATH]: CODE.replace('clause: "6.3" }', 'clause: "6.4" }') },
      `${CODE_PATH}:14  limit "answer" names the unknown clause "6.4": write one that an area lists`,
    ],
    [
      'a day that is none',
      { [CODE_PATH]: CODE.replace('2026-11-25', '25.11.2026') },
      `${CODE_PATH}:10  factsAsOf is not a day: write it in quotes, such as "2026-11-25"`,
    ],
  ])('%s', (_mistake, changes, expected) => {
    expect(complaint({ ...files, ...changes })).toBe(expected);
  });

  test('no maturity model on a scale of levels', () => {
    expect(complaint(changed(STANDARD_PATH, 'maturityModel: five\n', ''))).toBe(
      `${STANDARD_PATH}:1  maturityModel is missing: name a file of content/maturity-models, or write "scale: provisions"`,
    );
  });

  test('a standard that cannot be read is not unknown to those that share with it', () => {
    const broken = changed(STANDARD_PATH, 'title: A sample\n', '');

    expect(complaint({ ...files, ...broken })).toBe(
      `${STANDARD_PATH}:1  title is missing: write some text here`,
    );
  });
});

describe('in another language', () => {
  const words = {
    'content/standards/sample/zh/standard.yaml':
      'name: 样例\ntitle: 样例标准\nsources: [自撰]\nareas: { operation: 运行 }\n',
    'content/standards/sample/zh/clauses/1.1.md':
      '---\ntitle: 受理\ncriteria:\n' +
      ['2a', '3a', '3b', '4a', '5a']
        .map((id) => `  ${id}: { text: 准则${id}。, action: 做${id}。 }\n`)
        .join('') +
      'evidence: [台账]\ntest: [抽10件]\n---\n\n## 关注什么\n\n受理。\n',
    'content/standards/other/zh/standard.yaml':
      'name: 其他\ntitle: 其他标准\noutline: { "8.1": 受理 }\n',
    'content/standards/code/zh/standard.yaml':
      'name: 守则\ntitle: 一份守则\nsources: [自撰]\nareas: { stages: 阶段 }\nreplacedBy: 新守则\nconfidenceNote: 没有见到。\nlimits: { answer: { what: 答复, from: 收到 } }\n',
    'content/standards/code/zh/clauses/6.3.md':
      '---\ntitle: 答复\ncriteria:\n  a: { text: 十天内答复。, action: 发出。 }\nevidence: [信函]\ntest: [读10封]\n---\n\n## 关注什么\n\n时间。\n',
    'content/maturity-models/zh/five.yaml': contentFiles().at(-1)?.text ?? '',
  };

  test('a shared criterion has the words of its home', () => {
    const [clause] = loadCatalogue(contentFiles({ ...files, ...words }), 'zh')
      .filter(({ catalogue }) => catalogue.standard.id === 'code')
      .flatMap(({ catalogue }) => allClauses(catalogue));

    expect(clause?.criteria.map(({ text }) => text)).toEqual(['十天内答复。', '准则4a。']);
  });

  test('a time limit without its words is missed', () => {
    const path = 'content/standards/code/zh/standard.yaml';
    const short = words[path].replace('answer: {', 'other: {');

    expect(complaint({ ...files, ...words, [path]: short }, 'zh')).toContain(
      `${path}:1  limit "answer" is not translated: add it`,
    );
  });
});

test('an outline stays what it is', () => {
  expect(complaint(changed(OTHER_PATH, 'kind: outline', 'kind: outline\nscale: provisions'))).toBe(
    `${OTHER_PATH}:5  scale is not a known key: take it out or correct its spelling`,
  );
});
