import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readReportWords } from '#build/read-words.ts';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { tailor } from '#core/catalogue/tailor.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { buildReport } from '#core/report/build-report.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { NOW, TODAY } from '../../../builders/an-assessment.ts';
import { linesOf, reportOf, tablesBelow } from './report-reader.ts';

const policy = aClause({ slug: '5.1', area: 'policy' });
const operation = aClause({ slug: '7.1', area: 'operation', headline: '3a' });
const answered = [
  [policy, 'mmpu-'],
  [operation, 'mmmpn'],
] as const;

function chapters({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.id] : [],
  );
}

test('goes from cover to method in the order people read it', () => {
  const report = reportOf(answered);

  expect(report.blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['cover', 'contents']);
  expect(chapters(report)).toEqual([
    'summary',
    'profile',
    'levels',
    'heat-map',
    'gaps',
    'clauses',
    'lists',
    'method',
  ]);
});

test('is the same for the same input', () => {
  expect(reportOf(answered)).toEqual(reportOf(answered));
});

describe.each([
  ['nothing answered', reportOf([[operation, '-----']])],
  ['some answers', reportOf(answered)],
  ['everything met', reportOf([[operation, 'mmmmm']])],
  ['nothing applicable', reportOf([[operation, 'nnnnn']])],
  ['a quick scan', reportOf(answered, { depth: 'quick' })],
])('with %s', (_state, report) => {
  test('no place of a sentence is left unfilled', () => {
    expect(linesOf(report.blocks).filter((line) => /\{\w+\}|undefined|NaN/.test(line))).toEqual([]);
  });

  test('every link leads to a heading, and no heading has the id of another', () => {
    const ids = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    const targets = [...JSON.stringify(report.blocks).matchAll(/"to":"([^"]+)"/g)];

    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.map(([, id]) => id).filter((id) => id && !ids.includes(id))).toEqual([]);
  });

  test('no heading is more than one level below the one before it', () => {
    const levels = report.blocks.flatMap((block) => (block.kind === 'heading' ? block.level : []));
    const jumps = levels.filter((level, position) => level > (levels[position - 1] ?? 0) + 1);

    expect(jumps).toEqual([]);
  });

  test('every row of a table has a cell for each column', () => {
    const tables = report.blocks.filter((block) => block.kind === 'table');
    const wrong = tables.filter(({ columns, rows }) =>
      rows.some((row) => row.length !== columns.length),
    );

    expect(wrong.map(({ caption }) => caption)).toEqual([]);
  });
});

test('names itself after the organisation and is written by the lead assessor', () => {
  const report = reportOf(answered, { leadAssessor: { name: 'Ada Quill', role: 'Auditor' } });

  expect(report.title).toBe('Complaints management: Harbour Council');
  expect(report.author).toBe('Ada Quill');
  expect(report.footer).toBe('Harbour Council · Sample 1:2020');
  expect(report.pageLabel).toBe('Page {page} of {pages}');
});

test('says where no organisation is named', () => {
  const report = reportOf(answered, { organisation: '  ' });

  expect(report.title).toBe('Complaints management: Organisation not named');
  expect(report.author).toBe('Organisation not named');
});

test('keeps long names and odd characters as they were typed', () => {
  const organisation = `{level} ${'Very Long Name '.repeat(20)}& <Sons> 水务`;

  expect(reportOf(answered, { organisation }).title).toBe(`Complaints management: ${organisation}`);
});

test('narrows a quick scan to the headline criteria', () => {
  const [table] = tablesBelow(reportOf(answered, { depth: 'quick' }), 'clause-7.1');

  expect(table?.rows).toHaveLength(1);
});

test('reports on every criterion that is asked on the day, of the standards there are', () => {
  for (const standard of readStandards()) {
    const { catalogue } = standard;
    const assessment = createAssessment([catalogue.standard], { id: 'empty', now: NOW });
    const report = buildReport({
      standards: [standard],
      assessment,
      createdAt: NOW,
      today: TODAY,
      words: readReportWords('en'),
      language: 'en',
    });
    const shown = allClauses(catalogue).flatMap(({ slug }) =>
      tablesBelow(report, `clause-${slug}`),
    );
    const criteria = allClauses(tailor(catalogue, assessment)).flatMap((clause) => clause.criteria);

    expect(shown.flatMap(({ rows }) => rows)).toHaveLength(criteria.length);
  }
});
