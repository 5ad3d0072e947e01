import { expect, test } from 'vitest';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { renderMarkdown } from '#export/markdown/render-markdown.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { answers } from '../../../builders/an-assessment.ts';
import { reportOf } from './report-reader.ts';

const CLAUSE = aClause({ criteria: '2a 3a' });

/** What each person of a group said, in letters; the first with a note. */
function said(
  group: string,
  all: readonly string[],
  isAnonymous = false,
): Assessment['perspectives'] {
  return Object.fromEntries(
    all.map((letters, at) => {
      const own = answers(CLAUSE, letters);
      const noted = Object.entries(own).map(([id, one]) => [id, { ...one, note: `N${at}` }]);
      return [`${group}${at}`, { group, isAnonymous, answers: Object.fromEntries(noted) }];
    }),
  );
}

const PEOPLE = { ...said('Front line', ['um', 'um', 'um'], true), ...said('Board', ['mm']) };

const chapterIds = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block: Block) =>
    block.kind === 'heading' && block.level === 1 ? [block.id] : [],
  );

test('nothing is printed of perspectives where nobody was asked, else a chapter before the sample', () => {
  expect(chapterIds(reportOf([[CLAUSE, 'mm']]))).not.toContain('perspectives');
  expect(chapterIds(reportOf([[CLAUSE, 'mm']], { perspectives: PEOPLE }))).toContain(
    'perspectives',
  );
});

test('the chapter says where two differ, what one sees alone, and prints notes only with the notes', () => {
  const print = (changes: Partial<Assessment>) =>
    renderMarkdown(reportOf([[CLAUSE, '--']], { perspectives: PEOPLE, ...changes }));
  const page = print({});

  expect(page).toContain('Front line holds 50% of it to be in place, Board 100%.');
  expect(page).toMatch(/7\.4 2a.*Only 0% in place.*Board 100%.*Front line: N0 · Front line: N1/);
  expect(print({ report: { chapters: { full: { notes: false } } } })).not.toContain('N1');
});

test('where all that was said is withheld, that alone is said', () => {
  const perspectives = said('Front line', ['um', 'um'], true);
  const page = renderMarkdown(reportOf([[CLAUSE, 'mm']], { perspectives }, 'zh'));

  expect(page).toContain('已承诺Front line匿名');
  expect(page).not.toContain('逐条款对比');
});

test('where anonymity was promised it is said that answers are counted in threes', () => {
  const open = { perspectives: said('Board', ['mm', 'um']) };
  expect(renderMarkdown(reportOf([[CLAUSE, '--']], { perspectives: PEOPLE }))).toContain(
    'Their answers to a statement are counted in threes',
  );
  expect(renderMarkdown(reportOf([[CLAUSE, '--']], open))).not.toContain('counted in threes');
});
