import { expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import type { Block } from '#core/document/document.ts';
import { sideDocument } from '#core/side-by-side/side-document.ts';
import { aliasesFor, type SideNaming } from '#core/side-by-side/side-names.ts';
import { sideSheets } from '#core/side-by-side/side-sheets.ts';
import { makeSides } from '#core/side-by-side/sides.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision } from '../../../builders/a-code.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const words = readWords('en', 'side-by-side');
const clause = aClause({ slug: '7.4', criteria: '2a 2b 3a' });
const catalogue = aCatalogue(clause);

function one(organisation: string, startedOn: string, given: string, more: object = {}) {
  const assessment = anAssessment({
    ...{
      id: `${organisation} ${startedOn}`,
      organisation,
      startedOn,
      name: `${organisation} file`,
    },
    ...{ answers: answers(clause, given), ...more },
  } as Partial<Assessment>);
  return { assessment, catalogues: [catalogue], file: `${organisation}.redress.json` };
}

type Beside = ReturnType<typeof one>;

function sides(all: readonly Beside[], naming: SideNaming = 'names') {
  return makeSides({ all, naming, words, language: 'en' });
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    return block.kind === 'table' ? [block.caption] : [];
  });
}

const written = (all: readonly Beside[], naming?: SideNaming) =>
  textsOf(sideDocument(sides(all, naming), '2026-11-25T12:00:00.000Z').blocks);

function trendRows(all: readonly Beside[], naming?: SideNaming) {
  const { blocks } = sideDocument(sides(all, naming), '2026-11-25T12:00:00.000Z');
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.columns.some(({ label }) => label === words.columns.change)
      ? block.rows.slice(0, 1).map((row) => row.map(({ runs }) => runs[0]?.text))
      : [],
  );
}

test('a trend is one client’s, however the name is written, and never of two', () => {
  const north = [one('North', '2025-11-25', 'uuu'), one(' north', '2026-11-25', 'mmm')];

  expect(trendRows([...north, one('South', '2024-11-25', 'mmu')])).toEqual([
    ['Overall', '1 · 1.00', '3 · 3.00', '+2.00'],
  ]);
  expect(written([one('North', '2025-11-25', 'uuu'), one('South', '2026-11-25', 'mmm')])).toContain(
    words.trendNone,
  );
});

test('two without a name are not one client; one alias for both makes them one', () => {
  const all = [
    one('', '2025-11-25', 'uuu', { id: 'a' }),
    one('', '2026-11-25', 'mmm', { id: 'b' }),
  ];
  const joined = new Map([
    ['id a', 'Harbour'],
    ['id b', 'Harbour'],
  ]);

  expect(trendRows(all)).toEqual([]);
  expect(trendRows(all, joined)).toHaveLength(1);
});

test('aliases stand for names, files and own criteria in every block and cell', () => {
  const own = { ownCriteria: {} };
  const all = [one('North', '2025-11-25', 'uum', own), one('South', '2026-11-25', 'mum', own)];
  const aliases = aliasesFor(
    all.map(({ assessment }) => assessment),
    { 'name south': 'Water ' },
    words,
  );
  const compared = sides(all, aliases);
  const out = JSON.stringify([sideDocument(compared, ''), sideSheets(compared)]);

  expect(out).toContain('Client A · 2025-11-25');
  expect(out).toContain('Water · 2026-11-25');
  expect(out).not.toMatch(/North|South|redress\.json/);
});

test('a standard that only one is against, a code and unlike assessments are each said', () => {
  const provision = aProvision('1.1', 'a b');
  const code = aCode(provision);
  const quick = one('South', '2026-11-25', 'mmm', { depth: 'quick' });
  const withCode = { ...quick, catalogues: [catalogue, code] };
  const said = written([one('North', '2026-11-25', 'mmm'), withCode]);

  expect(said).toContain(words.caveats.depth);
  expect(said.find((text) => text.startsWith(`${code.standard.name}: only no. 2`))).toBeDefined();
  expect(written([withCode, { ...withCode }])).toContain(words.code);
});

test('more assessments than a page is wide stand in several maps, none left out', () => {
  const all = Array.from({ length: 20 }, (_, at) => one(`Site ${at}`, '2026-11-25', 'mmm'));
  const maps = written(all).filter((text) => text.includes('no. '));

  expect(maps.map((text) => text.replace(/.*no\. /, ''))).toEqual([
    '1 to 9',
    '10 to 18',
    '19 to 20',
  ]);
});
