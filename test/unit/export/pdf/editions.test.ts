import { beforeAll, describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import { previousOf } from '#core/assessment/previous.ts';
import { allClauses, type Clause } from '#core/catalogue/catalogue.ts';
import { type FontSource, renderPdf } from '#export/pdf/render-pdf.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { DISCLAIMER_LIMIT } from '#schema/record/brand-format.ts';
import { EDITIONS } from '#schema/record/report-format.ts';
import { aBrand } from '../../../builders/a-brand.ts';
import { aFinal, aFinding, anAction } from '../../../builders/register.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { fontFiles } from './font-files.ts';
import {
  countStrayInk,
  drawnCharacters,
  openPdf,
  pagesOf,
  type TaggedNode,
  taggedNodes,
} from './pdf-reader.ts';

let fonts: FontSource;

beforeAll(async () => {
  fonts = await fontFiles();
}, 90_000);

const LONG = {
  en: 'The Society of Complaints Officers and Persons Answering for Remedies of the Northern Counties ',
  zh: '全省投诉受理、调查、答复与补救工作联席会议办公室及其派驻各地机构',
};

/** Forty findings with an overdue action each. */
function longRegisters(
  clauses: readonly Clause[],
  long: string,
): Pick<Assessment, 'findings' | 'actions'> {
  const findings = Array.from({ length: 40 }, (_, place) => [
    `f${place}`,
    aFinding({ number: place + 1, clauseId: clauses[place * 2]?.id ?? '', condition: long }),
  ]);
  const actions = Array.from({ length: 40 }, (_, place) => [
    `a${place}`,
    anAction({
      ...{ number: place + 1, findingId: `f${place}`, due: '2026-02-28' },
      ...{ owner: long, correctiveAction: long, correction: long },
    }),
  ]);
  return { findings: Object.fromEntries(findings), actions: Object.fromEntries(actions) };
}

/** Three standards, forty findings with an overdue action each, and nothing called by a short name. */
function aLongRecord(language: 'en' | 'zh'): Partial<Assessment> {
  const chosen = ['iso-10002-2018', 'housing-ombudsman-2024', 'lgsco-code'];
  const known = readStandards(language);
  const standards = known.filter(({ catalogue }) => chosen.includes(catalogue.standard.id));
  const long = LONG[language].repeat(4);
  const chosenStandards = standards.map(({ catalogue }) => ({
    id: catalogue.standard.id,
    catalogueVersion: catalogue.standard.catalogueVersion,
  }));
  const before = {
    ...readExample(language),
    ...{ name: long, startedOn: '2025-09-07', standards: chosenStandards },
  };
  return {
    standards: chosenStandards,
    organisation: long,
    previous: previousOf(
      before,
      standards.map(({ catalogue }) => catalogue),
    ),
    scope: {
      ...{ sites: long, channels: long },
      exclusions: Array.from({ length: 9 }, () => ({ what: long, why: long })),
    },
    ...longRegisters(
      standards.flatMap(({ catalogue }) => allClauses(catalogue)),
      long,
    ),
    report: { reference: long, version: long, confidentiality: long, distribution: long },
    signatures: Object.fromEntries(
      ['prepared', 'reviewed', 'accepted', 'approved'].map((kind) => [
        kind,
        { name: long, role: long, date: '2026-09-20' },
      ]),
    ),
  };
}

describe('the report to the board has two pages', () => {
  test.each(['en', 'zh'])('of the example, in %s', async (language) => {
    const bytes = await renderPdf(sampleReport(language, { edition: 'board' }), { fonts });

    expect((await openPdf(bytes)).numPages).toBe(2);
  });

  test.each(['en', 'zh'] as const)(
    'of three standards with forty findings and long names, in %s',
    async (language) => {
      const changes = aLongRecord(language);
      const bytes = await renderPdf(sampleReport(language, { edition: 'board', changes }), {
        fonts,
      });

      expect(changes.standards).toHaveLength(3);
      expect((await openPdf(bytes)).numPages).toBe(2);
    },
  );

  test.each(['en', 'zh'] as const)(
    'under the letterhead of a firm with much to disclaim, in %s',
    async (language) => {
      const long = LONG[language].repeat(20);
      const brand = aBrand({
        name: long.slice(0, 200),
        coverLine: long.slice(0, 200),
        footer: long.slice(0, 400),
        disclaimer: long.slice(0, DISCLAIMER_LIMIT),
      });
      const changes = aLongRecord(language);
      const document = sampleReport(language, { edition: 'board', changes, brand });
      const bytes = await renderPdf(document, { fonts });

      expect((await openPdf(bytes)).numPages).toBe(2);
    },
  );

  test.each([0, 1, 2, 4])(
    'of three standards and long names with %i overdue actions',
    async (count) => {
      const record = aLongRecord('en');
      const actions = Object.fromEntries(Object.entries(record.actions ?? {}).slice(0, count));
      const changes = { ...record, actions };
      const bytes = await renderPdf(sampleReport('en', { edition: 'board', changes }), { fonts });

      expect((await openPdf(bytes)).numPages).toBe(2);
    },
  );
});

test.each(['en', 'zh'])('the report to management has 8 to 15 pages in %s', async (language) => {
  const bytes = await renderPdf(sampleReport(language, { edition: 'management' }), { fonts });
  const { numPages } = await openPdf(bytes);

  expect(numPages).toBeGreaterThanOrEqual(8);
  expect(numPages).toBeLessThanOrEqual(15);
});

describe('the word across the pages', () => {
  const countStamps = async (changes: Partial<Assessment>, contentHash?: string) => {
    const document = sampleReport('en', { edition: 'board', changes, contentHash });
    const pages = await pagesOf(await openPdf(await renderPdf(document, { fonts })));
    const texts = await Promise.all(pages.map(drawnCharacters));
    return texts.filter((text) => text.includes('Draft')).length;
  };
  const finals = [aFinal({ contentHash: 'ab' })];

  test('says draft on every page until the assessment is final', async () => {
    expect(await countStamps({})).toBe(2);
    expect(await countStamps({ finals }, 'ab')).toBe(0);
  });

  test('says it again where the content is no longer what was made final', async () => {
    expect(await countStamps({ finals }, 'cd')).toBe(2);
  });
});

function headingsOf(nodes: readonly TaggedNode[]): readonly number[] {
  return nodes.flatMap(({ tag, children }) => [
    ...(/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []),
    ...headingsOf(children),
  ]);
}

describe.each(EDITIONS)('the structure of the edition %s', (edition) => {
  test('tags every mark, and goes down one heading at a time', { timeout: 60_000 }, async () => {
    const bytes = await renderPdf(sampleReport('en', { edition }), { fonts });
    const pages = await pagesOf(await openPdf(bytes));
    const headings = headingsOf(await taggedNodes(bytes));
    const stray = await Promise.all(pages.map(countStrayInk));

    expect(stray.filter((count) => count > 0)).toEqual([]);
    expect(headings[0]).toBe(1);
    expect(headings.filter((level, place) => level > (headings[place - 1] ?? 0) + 1)).toEqual([]);
  });
});
