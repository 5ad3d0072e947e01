import { expect, test } from 'vitest';
import { matchForm } from '#core/filled-form/match-form.ts';
import { formStandard, formWords, readText, saidBy } from '../../../builders/a-form.ts';

const HEADER = 'Code provision | Code requirement | Comply: Yes / No | Evidence | Commentary';

test('reads number, answer, evidence and commentary by the headings of columns', () => {
  const { rows } = readText(`${HEADER}
2.3 | Landlords accept matters referred within 12 months of the issue. | Yes | Policy 4.2 | Checked in May`);

  expect(rows[0]).toMatchObject({
    number: '2.3',
    value: 'met',
    evidence: 'Policy 4.2',
    commentary: 'Checked in May',
  });
  expect(rows[0]?.criteria.map(({ id }) => id)).toEqual([
    'housing-ombudsman-2024/2.3/a',
    'housing-ombudsman-2024/2.3/b',
  ]);
});

test('tells a form of 2022 by its words and its numbers, and takes them to the numbers of today', () => {
  const form =
    readText(`Code section | Code requirement | Comply: yes/no | Evidence, commentary and any explanations
1.5 | Survey feedback may show that a person wants to pursue their dissatisfaction: details are given. | Yes | Survey form
1.7 | A complaint is accepted unless there is a valid reason not to. | No | We refuse anonymous ones
5.1 | We respond within 10 working days of the day it is logged. | Yes | Policy
5.17 | A third stage is used where the landlord strongly believes in it. | Yes | Policy`);

  expect(form.editions).toEqual(['2022']);
  expect(saidBy(form)).toEqual(['1.5 met', '1.7 unmet', '5.1 changed', '5.17 dropped']);
  expect(form.rows[0]?.criteria.map(({ id }) => id)).toEqual(['housing-ombudsman-2024/1.6/a']);
  expect(form.rows[0]?.evidence).toBe('Survey form');
  expect(form.rows[1]).toMatchObject({ evidence: '', commentary: 'We refuse anonymous ones' });
});

test('keeps forms on two editions in one file apart', () => {
  const form = readText(`Form on the 2022 Code
Code section | Code requirement | Comply | Evidence
1.7 | Accept unless there is a valid reason. | Yes | Old policy
Form on the 2024 Code
${HEADER}
1.4 | The difference between a service request and a complaint is recognised. | No | | Due in June`);

  expect(form.rows.map(({ edition, number }) => `${edition} ${number}`)).toEqual([
    '2024 1.4',
    '2022 1.7',
  ]);
});

test.each([
  ['Yes', 'met'],
  ['YES.', 'met'],
  ['Compliant', 'met'],
  ['Y – see the policy', 'met'],
  ['☒ Yes ☐ No', 'met'],
  ['Yes ☐ No ☑', 'unmet'],
  ['Partially', 'partly'],
  ['Partial: training is due', 'partly'],
  ['No', 'unmet'],
  ['Not compliant', 'unmet'],
  ['N/A', 'notApplicable'],
  ['是', 'met'],
  ['部分符合', 'partly'],
  ['否', 'unmet'],
  ['不适用', 'notApplicable'],
  ['Mostly compliant', 'partly'],
  ['To some extent', 'partly'],
  ['部份符合', 'partly'],
  ['未满足', 'unmet'],
  ['N/A – see above', 'notApplicable'],
  ['\u200bYes\u200b', 'met'],
  ['Yes (in part)', 'unclear'],
  ['Yes. However, two answers were late', 'unclear'],
  ['Yes, with further development', 'unclear'],
  ['Yes, but not yet for leaseholders', 'unclear'],
  ['No complaint is turned away', 'unclear'],
  ['Our policy says so', 'unclear'],
  ['', 'blank'],
])('takes “%s” for %s', (answer, expected) => {
  const form = readText(`${HEADER}
2.5 | No blanket approach to excluding: individual circumstances are looked at. | ${answer} | Policy |`);

  expect(saidBy(form)).toEqual([`2.5 ${expected}`]);
});

const ACCEPTED = 'Landlords accept matters referred within 12 months of the issue.';
const ANSWERED = 'An acknowledgement is sent within five working days of receipt.';

test.each<readonly [string, string]>([
  ['in another order', 'Evidence | Comply? (Y/N) | Code requirement | Provision'],
  [
    'with the answers behind a heading',
    'Evidence | Comply: Yes / No / Partly | Requirement | Code ref',
  ],
  ['in Chinese', '佐证材料 | 是否符合 | 要求 | 条款'],
  [
    'named after the standard',
    'Where is the evidence? | Met / Not met | Question | Ombudsman code provision',
  ],
])('reads columns %s', (_case, header) => {
  const form = readText(`${header}
Policy 4.2 | Y | ${ACCEPTED} | 2.3
 | N | ${ANSWERED} | 6.2`);

  expect(saidBy(form)).toEqual(['2.3 met', '6.2 unmet']);
  expect(form.rows[0]?.evidence).toBe('Policy 4.2');
});

test('reads a header of two rows as one', () => {
  const form = readText(`Code | Code | Comply | Evidence
provision | requirement | (Yes/No) |
2.3 | ${ACCEPTED} | Yes | Policy`);

  expect(saidBy(form)).toEqual(['2.3 met']);
  expect(form.rows[0]?.evidence).toBe('Policy');
});

test('reads rows below the merged cell of a section by their own numbers', () => {
  const form = readText(`Section | Provision | Requirement | Compliant? | Comments
Exclusions | 2.3 | ${ACCEPTED} | Partly | Under review
6.2 | ${ANSWERED} | Yes |`);

  expect(saidBy(form)).toEqual(['2.3 partly', '6.2 met']);
  expect(form.rows[0]?.commentary).toBe('Under review');
});

test('reads answers in words below a numbered line, and what is named after them', () => {
  const form = readText(`2.3 ${ACCEPTED}
Yes
Evidence: Policy para 4
6.2 ${ANSWERED}
Partly – two were late`);

  expect(saidBy(form)).toEqual(['2.3 met', '6.2 partly']);
  expect(form.rows).toMatchObject([
    { evidence: 'Policy para 4' },
    { evidence: '', commentary: 'two were late' },
  ]);
});

test('reads boxes to tick in columns of their own', () => {
  const form = readText(`Clause | Requirement | Yes | No | N/A | Comments
2.5 | No blanket approach to excluding individual circumstances | | x | | Two refused by rule
6.12 | No reasons are required when requesting stage 2 | ✓ | | |`);

  expect(saidBy(form)).toEqual(['2.5 unmet', '6.12 met']);
});

test('joins a row that the end of a page broke, and leaves out what pages repeat', () => {
  const form = readText(`${HEADER}
5.9 | Where a response falls outside the timescales, suitable intervals | Yes | Letter template |
Page 3 of 9
${HEADER}
 | for keeping informed are agreed. | | and the log of calls | Since May
5.11 | A refusal to escalate has clear and valid reasons. | No | |`);

  expect(saidBy(form)).toEqual(['5.9 met', '5.11 unmet']);
  expect(form.rows[0]).toMatchObject({
    evidence: 'Letter template\nand the log of calls',
    commentary: 'Since May',
  });
});

test('reads provisions that have a heading for each field, and numbers of a policy within them as text', () => {
  const form = readText(`Code provision 6.13
Code requirement
The person considering stage 2 is not the same as at stage 1.
Comply
Yes.
Evidence
Housing complaints policy.
2.1 A different manager looks at the case.
Commentary / explanation
It is set out in 2.1 of the policy.
Code provision 6.14
Code requirement
The final response at stage 2 comes within 20 working days.
Comply
Evidence
Report of May`);

  expect(saidBy(form)).toEqual(['6.13 met', '6.14 blank']);
  expect(form.rows[0]?.evidence).toContain('2.1 A different manager');
});

test('reads rows that ran together into one line', () => {
  const line = [
    'Code sectionCode requirementComply:Yes/NoEvidence1.7 A matter is accepted as a complaint unless',
    'there is a valid reason. Yes In the Policy 1.8 The policy clearly sets out the circumstances in',
    'which a matter is not considered, fair and reasonable. No Not in the Policy 1.9 A detailed',
    'explanation of the reasons is provided when it decides not to accept. Yes In the Policy & Letter',
  ].join(' ');

  expect(saidBy(readText(line))).toEqual(['1.7 met', '1.8 unmet', '1.9 met']);
});

test('finds a row without a number by its words, and lists what fits nothing', () => {
  const form = readText(`Requirement | Comply | Evidence
A full record is kept with the original date received, correspondence and supporting documentation. | Yes | Case system
The canteen offers vegetarian meals on weekdays. | Yes | Menu`);

  expect(form.rows.map(({ number, by, doubt }) => [number, by, doubt])).toEqual([
    ['5.12', 'wording', undefined],
    ['', undefined, 'unnumbered'],
  ]);
});

test('does not trust a number whose words speak of something else', () => {
  const form = readText(
    `Clause | Requirement | Compliant
7.4 | Customers get an acknowledgement of each complaint they make | Yes
8.3 | Interested parties and external issues are determined | Yes`,
    'iso-10002-2018',
  );

  expect(saidBy(form)).toEqual(['7.4 met', '8.3 unlike']);
});

test('reads a Chinese checklist against the Chinese words of a standard', () => {
  const form = readText(
    `序号 | 检查内容 | 是否符合 | 证据 | 备注
7.4 | 收到投诉后及时告知投诉者 | 符合 | 确认函 | 
7.7 | 对投诉作出响应 | 部分 | 回复记录 | 部分回复超期
8.6 | 管理评审 | 否 | |
9.9 | 食堂卫生检查记录 | 是 | |`,
    'iso-10002-2018',
  );

  expect(saidBy(form)).toEqual(['7.4 met', '7.7 partly', '8.6 unmet', '9.9 unknown']);
  expect(form.rows[1]).toMatchObject({ evidence: '回复记录', commentary: '部分回复超期' });
});

test('reads a form of the sister code by its sections, and no more than its statements say', () => {
  const form = readText(
    `Code section | Action | Do we follow the Code: Yes/No | Explanations and Commentary
1: Definition of a service request and complaint | We recognise the difference between the two, defined in our policies. | Yes | Introduction of the policy`,
    'lgsco-code',
  );

  expect(form.rows[0]?.criteria.map(({ id }) => id)).toEqual(['housing-ombudsman-2024/1.4/a']);
});

test('asks where rows that speak to the same say different things', () => {
  const form = readText(`${HEADER}
6.7 | All points raised are addressed with clear reasons, law and good practice. | Yes | |
6.18 | All points raised are addressed with clear reasons, law and good practice. | No | |`);

  expect(saidBy(form)).toEqual(['6.7 split', '6.18 split']);
});

test('takes the roles of columns that are set by hand', () => {
  const blocks = [
    ['2.5', 'Ja', 'No blanket approach to excluding', 'No'],
    ['5.13', 'Ja', 'Remedied at any stage without need of escalation', 'Yes'],
    ['5.12', 'Ja', 'A full record is kept of outcomes', 'Yes'],
  ].map((cells) => ({ kind: 'row' as const, cells }));
  const roles = ['number', 'commentary', 'requirement', 'answer'] as const;
  const form = matchForm(blocks, formStandard('housing-ombudsman-2024'), formWords, roles);

  expect(saidBy(form)).toEqual(['2.5 unmet', '5.13 met', '5.12 met']);
  expect(form.rows[0]?.commentary).toBe('Ja');
});

test('finds no form in a text about complaints', () => {
  const form = readText(`Our complaints policy
1.2 A complaint is an expression of dissatisfaction.
We answer within 10 working days. Yes, we do. No complaint is lost.`);

  expect(form.rows).toEqual([]);
});

test('a form on the code of 2020, whose questions have no numbers, is read by their words', () => {
  const form = readText(`Complaint Handling Code 2020: self-assessment
| Question | Yes/No | Evidence |
|---|---|---|
| Does the complaints process use the following definition of a complaint: an expression of dissatisfaction, however made, about the standard of service, actions or lack of action? | Yes | Policy, page 2 |
| Is there a complaint officer or equivalent in post? | Yes | |
| Does the complaint officer have authority to compel engagement from other departments to resolve disputes? | No | |
| Is any third stage optional for residents? | Yes | |
| Do we have a reasonable adjustments policy? | Yes | |
| Are residents able to complain via a representative throughout? | Yes | |`);

  expect(form.editions).toEqual(['2020']);
  expect(saidBy(form)).toEqual([
    ...['1-1 met', '3-1 met', '3-3 unmet', '3-5 dropped', '2-3 changed', '6-1 met'],
  ]);
});
