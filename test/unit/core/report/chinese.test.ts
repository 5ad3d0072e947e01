import { expect, test } from 'vitest';
import { aClause } from '../../../builders/a-clause.ts';
import { linesOf, reportOf, rowsOf, tablesBelow, textBelow, ticked } from './report-reader.ts';

const review = aClause({ slug: '8.6', title: '管理评审', part: '输出', weight: 3 });
const receipt = aClause({ slug: '7.2', title: '投诉受理' });
const spent = aClause({ slug: '4.8', title: '收费', area: 'principles' });

const report = reportOf(
  [
    [receipt, 'mmmmu'],
    [review, 'mpumm'],
    [spent, 'mmmnn'],
  ],
  {
    ...ticked({ marks: true }),
    sample: true,
    leadAssessor: { name: 'Ada Quill', role: 'Auditor' },
    team: [
      { name: 'Bo Lind', role: 'Analyst' },
      { name: '李明', role: '' },
    ],
    startedOn: '2026-11-09',
    endedOn: '2026-11-13',
    areaWeights: { principles: 2 },
    clauses: { [receipt.id]: { note: 'Seen on site.' } },
    answers: {
      [`${review.id}/3a`]: { value: 'partly', note: 'Read again.', marked: true },
      [`${spent.id}/4a`]: { value: 'notApplicable', reason: 'No fee.', note: 'Asked twice.' },
    },
  },
  'zh',
);
const text = linesOf(report.blocks).join('\n');

test('says that it is in Simplified Chinese', () => {
  expect(report.language).toBe('zh-CN');
});

test('sets no space between its sentences, and one between those typed in English', () => {
  expect(textBelow(report, 'clause-8.6')).toContain('等级2，指数2.25，目标3。权重3。');
  expect(textBelow(report, 'clause-7.2')).toContain('备注：Seen on site.');
  expect(text).toContain('标记待复核。Read again.');
  expect(text).toContain('No fee. Asked twice.');
});

test('writes lists, dates and names as Chinese does', () => {
  const [facts] = tablesBelow(report, 'method-subject');

  expect(facts && rowsOf(facts)).toEqual(
    expect.arrayContaining([
      '标准 | Sample 1:2020《A sample standard》',
      '评价组长 | Ada Quill，Auditor',
      '评价组成员 | Bo Lind，Analyst；李明',
      '评价日期 | 2026年11月9日至2026年11月13日',
    ]),
  );
  expect(textBelow(report, 'method-score')).toContain('Area operation为1；Area principles为2。');
  expect(textBelow(report, 'levels')).toContain('1 | Name 1：');
});

test('names strengths and gaps with brackets, since a clause may hold a colon itself', () => {
  expect(textBelow(report, 'summary-strengths')).toContain(
    '7.2 投诉受理（等级4，指数4.00）：What criterion 4a of 7.2 says.',
  );
  expect(textBelow(report, 'summary-gaps')).toContain(
    '8.6 管理评审：输出（等级2，目标等级3）。尚缺：What criterion 3b of 8.6 says. 目标等级以内另缺1条准则。',
  );
});

test('leaves no English punctuation beside a Chinese character, and no space between sentences', () => {
  const marks = /\p{Script=Han} ?[,;:?!()]|[,;:?!(]\p{Script=Han}|[。；，：] (?!\|)/gu;

  expect(text.match(marks)).toBeNull();
  expect(text).not.toMatch(/\{\w+\}/);
});
