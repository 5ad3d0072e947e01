import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '#core/document/document.ts';
import { offeredChapters } from '#core/report/editions.ts';
import { shorten } from '#core/report/shorten.ts';
import type { Edition } from '#schema/record/report-choice.ts';
import { EDITIONS } from '#schema/record/report-format.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { linesOf, tablesBelow } from './report-reader.ts';

function chapters({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.id] : [],
  );
}

const report = (edition: Edition, changes = {}) => sampleReport('en', { edition, changes });

describe('an edition', () => {
  test.each([
    ['management', ['summary', 'findings', 'actions', 'profile', 'gaps', 'method']],
    ['board', ['title']],
    ['actions', ['title']],
    ['request', ['title']],
    ['checklist', ['title']],
    ['regulator', ['title']],
  ] as const)('%s has its chapters and no others', (edition, expected) => {
    expect(chapters(report(edition))).toEqual(expected);
  });

  test.each(EDITIONS)('%s leaves no place of a sentence unfilled, in both languages', (edition) => {
    const texts = ['en', 'zh'].flatMap((language) =>
      linesOf(sampleReport(language, { edition }).blocks),
    );

    expect(texts.filter((line) => /\{\w+\}|undefined|NaN/.test(line))).toEqual([]);
  });

  test.each([
    ['en', ['No evidence is recorded.', 'No complaint file was looked at.']],
    ['zh', ['未记录证据。', '未查看投诉档案。']],
  ])('board says in words that nothing was looked at, in %s', (language, sentences) => {
    const changes = { evidence: {}, cases: {} };
    const text = linesOf(sampleReport(language, { edition: 'board', changes }).blocks).join(' ');

    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  test.each(['full', 'management'] as const)(
    '%s can have every chapter ticked off and on',
    (edition) => {
      const all = offeredChapters(edition);
      const tick = (value: boolean) => ({
        report: { chapters: { [edition]: Object.fromEntries(all.map((one) => [one, value])) } },
      });

      expect(chapters(report(edition, tick(false)))).toEqual([]);
      expect(chapters(report(edition, tick(true)))).toEqual(
        expect.arrayContaining(['summary', 'heat-map', 'lists', 'evidence', 'method']),
      );
    },
  );
});

describe('what leaves the house only when it is ticked', () => {
  const text = (edition: Edition, changes = {}) =>
    linesOf(report(edition, changes).blocks).join('\n');

  test('what reviewers marked', () => {
    expect(text('full')).not.toContain('Marked for review');
    expect(text('full', { report: { chapters: { full: { marks: true } } } })).toContain(
      'Marked for review',
    );
  });

  test('what was noted', () => {
    expect(text('full')).toContain('Note:');
    expect(text('full', { report: { chapters: { full: { notes: false } } } })).not.toContain(
      'Note:',
    );
  });
});

describe('the full report', () => {
  const full = report('full');

  test('prints each criterion once', () => {
    const clauses = tablesBelow(full, 'clauses').flatMap(({ rows }) => rows);
    const texts = clauses.map(([criterion]) => criterion?.runs[1]?.text ?? '');
    const tables = full.blocks.filter((block) => block.kind === 'table');
    const all = tables.flatMap(({ rows }) => rows.flat().flatMap(({ runs }) => runs));
    const twice = texts.filter((text) => all.filter((run) => run.text === text).length > 1);

    expect(texts.length).toBeGreaterThan(300);
    expect(twice).toEqual([]);
  });

  test('has no column that says nothing, but in the map of levels and the table of signatures', () => {
    const empty = full.blocks.flatMap((block) => {
      if (block.kind !== 'table' || block.caption.includes('levels by clause')) return [];
      return block.columns.flatMap(({ label }, place) =>
        block.rows.every((row) => {
          const cell = row[place];
          const text = cell?.runs.map((run) => run.text).join('') ?? '';
          return cell?.mark === undefined && ['', '–'].includes(text);
        })
          ? [`${block.caption}: ${label}`]
          : [],
      );
    });

    expect(empty).toEqual([]);
  });
});

describe('the papers say of themselves', () => {
  const about = {
    reference: 'QM-17',
    version: '0.9',
    confidentiality: 'Confidential',
    distribution: 'The board',
  };
  const signatures = { prepared: { name: 'Ada Quill', role: 'Auditor', date: '2026-09-20' } };

  test.each(['full', 'board', 'request'] as const)('on the first page of %s', (edition) => {
    const text = JSON.stringify(report(edition, { report: about, signatures }).blocks);

    for (const said of [...Object.values(about), 'Ada Quill, Auditor'])
      expect(text).toContain(said);
  });

  test.each(['full', 'management', 'regulator', 'actions', 'request'] as const)(
    'whole on %s, however long',
    (edition) => {
      const distribution = 'The customer committee, both regional managers, and the works council';

      const { blocks } = report(edition, { report: { distribution } });

      expect(JSON.stringify(blocks)).toContain(distribution);
    },
  );

  test('with the level that evidence bears beside the claimed one', () => {
    const [cover] = report('full').blocks;

    expect(cover).toMatchObject({
      facts: expect.arrayContaining([
        expect.objectContaining({ label: 'Overall level' }),
        expect.objectContaining({ label: 'With valid evidence alone' }),
      ]),
    });
    expect(tablesBelow(report('full'), 'summary')[0]?.columns.map(({ label }) => label)).toContain(
      'Valid evidence alone',
    );
  });
});

test('an overdue action is marked in the plan, and named to the board', () => {
  const late = {
    actions: {
      a1: {
        findingId: 'f-policy',
        status: 'open',
        due: '2026-01-31',
        correctiveAction: 'Name a deputy.',
      },
    },
  };

  expect(linesOf(report('actions', late).blocks).join('\n')).toContain('Open\nOverdue');
  expect(linesOf(report('board', late).blocks)).toContain(
    'A1 | Name a deputy. | Nobody named | 31 January 2026',
  );
});

describe('a text for which there is little room', () => {
  test.each([
    ['Short enough', 20, 'Short enough'],
    ['Complaints of business customers', 20, 'Complaints of…'],
    ['Ein­einzigeslangeswortohneende', 10, 'Ein­einzi…'],
    ['投诉处理过程的管理评审和输出', 12, '投诉处理过…'],
    ['two\nlines', 20, 'two lines'],
  ])('%s', (text, room, expected) => {
    expect(shorten(text, room)).toBe(expected);
  });
});
