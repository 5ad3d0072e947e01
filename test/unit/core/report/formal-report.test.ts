import { describe, expect, test } from 'vitest';
import type { Block, CoverBlock } from '#core/document/document.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { linesOf, tablesBelow } from './report-reader.ts';

const formal = (language: string, changes = {}) =>
  sampleReport(language, { edition: 'formal', changes });

function headings(blocks: readonly Block[], most = 1): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level <= most ? [block.text] : [],
  );
}

function coverOf(blocks: readonly Block[]): CoverBlock {
  const cover = blocks.find((block) => block.kind === 'cover');
  if (cover === undefined) throw new Error('There is no cover.');
  return cover;
}

const SIGNED = {
  prepared: { name: '何敏', role: '内部审计经理', date: '2026-09-20' },
  approved: { name: '周宁', role: '总经理', date: '2026-11-29' },
};
const NOTHING = { findings: {}, actions: {}, evidence: {}, samples: {}, cases: {}, signatures: {} };

describe('the formal report', () => {
  test('has foreword, numbered chapters and annexes in the customary order, in both languages', () => {
    expect(headings(formal('zh').blocks)).toEqual([
      ...['前言', '一、现状评价', '二、差距', '三、整改计划', '四、签署'],
      ...['附录A　证据', '附录B　方法与局限'],
    ]);
    expect(headings(formal('en').blocks)).toEqual([
      ...['Foreword', '1 How things stand', '2 Gaps', '3 Plan of correction', '4 Sign-off'],
      ...['Annex A: Evidence', 'Annex B: Method and limits'],
    ]);
  });

  test('counts on where a chapter is ticked off, and sections by chapter', () => {
    const report = { chapters: { formal: { standing: false, lists: true } } };
    const found = headings(formal('zh', { report }).blocks, 2);

    expect(found.slice(1, 4)).toEqual([
      '一、差距',
      '（一）审核发现和措施',
      '（二）差距（按分级和优先度排列）',
    ]);
    expect(found).toContain('附录A　不适用、不清楚和标记待复核');
    expect(found).toContain('C.1　本报告的性质');
  });

  test('has each chapter once that can be ticked, with several standards too', () => {
    const standards = ['iso-10002-2018', 'lgsco-code'].map((id) => ({ id, catalogueVersion: '1' }));
    const ids = formal('zh', { standards }).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    );

    expect(ids).toContain('lgsco-code/standing');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says on the cover who signed and when, and leaves room for what nobody has said', () => {
    const facts = coverOf(formal('zh', { signatures: SIGNED }).blocks).facts;
    const about = new Map(facts.map((fact) => [fact.label, fact]));

    expect(about.get('报告日期')?.value).toBe('2026年11月29日');
    expect(about.get('编制')).toMatchObject({ value: '何敏，内部审计经理', lines: 2 });
    expect(about.get('审核')).toMatchObject({ value: '', lines: 2 });
    expect(about.get('盖章')?.lines).toBeGreaterThan(4);
    expect(about.get('报告编号')?.value).toBe('');
  });

  test('has a place for every signature and the stamp before anybody has signed', () => {
    const [table] = tablesBelow(formal('zh', NOTHING), 'sign-off');
    const room = table?.rows.map((row) => Math.max(...row.map(({ lines = 1 }) => lines)));

    expect(room?.length).toBe(5);
    expect(room?.every((lines) => lines > 2)).toBe(true);
  });

  test('names nothing in the foreword that the record does not hold', () => {
    const { blocks } = formal('zh', {
      ...NOTHING,
      ...{ purpose: '', startedOn: '', endedOn: '', team: [] },
      ...{ leadAssessor: { name: '', role: '' } },
      scope: { sites: '', channels: '', exclusions: [] },
    });
    const said = linesOf(blocks).join('\n');

    for (const label of ['目的', '场所和部门', '评价组', '评价日期'])
      expect(said).toContain(`${label}：未填写`);
    expect(said).toContain('未记录证据。');
    expect(said).toContain('尚未记录措施。');
  });
});

test('other editions leave room to sign and stamp in Chinese alone', () => {
  const columns = (language: string) =>
    tablesBelow(
      sampleReport(language, { edition: 'management', changes: { signatures: SIGNED } }),
      'sign-off',
    ).flatMap((table) => table.columns.map(({ label }) => label));

  expect(columns('zh')).toContain('签名');
  expect(columns('en')).toEqual(['Subject', 'Name', 'Role', 'Date']);
});

test.each(['full', 'management', 'formal', 'closing'] as const)(
  'days stand in Chinese as 2026年11月29日 in the edition %s',
  (edition) => {
    const { blocks } = sampleReport('zh', { edition, changes: { signatures: SIGNED } });
    const written = linesOf(blocks).filter((line) =>
      /(?<![\w-])20\d\d-\d\d-\d\d(?![\w-])/.test(line),
    );

    expect(written).toEqual([]);
  },
);
