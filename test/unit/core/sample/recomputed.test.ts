import { expect, test } from 'vitest';
import { sampleFigures } from '#core/sample/sample-figures.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';
import { writeDays } from '#text/sample-text.ts';
import { startRandom } from '../../../builders/random.ts';
import { hasOffice } from '../../export/docx/office.ts';
import { type Cell, calculate } from './spreadsheet.ts';

const TODAY = '2026-10-30';
const HOLIDAYS = ['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31'];
const TARGET = 10;

function dayAfter(start: string, days: number): string {
  return new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Complaints received and answered on days that follow from the seed. */
function drawCases(seed: number, count: number): readonly (readonly [string, string])[] {
  const random = startRandom(seed);
  return Array.from({ length: count }, () => {
    const received = dayAfter('2026-03-01', Math.floor(random() * 180));
    return [received, dayAfter(received, Math.floor(random() * 40))] as const;
  });
}

/** The same figures by the functions of a spreadsheet: working days from the day after receipt on. */
function bySpreadsheet(cases: readonly (readonly [string, string])[]) {
  const last = cases.length;
  const rows = cases.map(([received, answered], at): Cell[] => {
    const row = at + 1;
    const holiday = HOLIDAYS[at];
    return [
      { day: received },
      { day: answered },
      {
        formula: `IF([.B${row}]=[.A${row}];0;NETWORKDAYS([.A${row}]+1;[.B${row}];[.$D$1:.$D$5]))`,
      },
      holiday === undefined ? undefined : { day: holiday },
    ];
  });
  const range = `[.C1:.C${last}]`;
  const figures = calculate([
    ...rows,
    [
      { formula: `MEDIAN(${range})` },
      { formula: `PERCENTILE(${range};0.9)` },
      { formula: `MAX(${range})` },
      { formula: `COUNTIF(${range};"<=${TARGET}")` },
    ],
  ])[last];
  return figures?.map((text) => Math.round(Number(text) * 1e6) / 1e6);
}

test.for([
  [1, 23],
  [2, 40],
  [3, 61],
])(
  'sample %i of %i files has the figures that a spreadsheet makes of it',
  { timeout: 150_000 },
  ([seed = 0, count = 0], { skip }) => {
    skip(!hasOffice(), 'LibreOffice is not installed, so no spreadsheet made the figures again');
    const cases = drawCases(seed, count);
    const sample: Sample = {
      title: 'Seeded',
      method: 'random',
      targets: { response: { days: TARGET, unit: 'working' } },
      holidays: HOLIDAYS,
    };
    const rows = cases.map(
      ([receipt, response], at): SampledCase => ({
        sampleId: 's',
        reference: String(at + 1),
        stages: {
          receipt: { state: 'onFile', date: receipt },
          response: { state: 'onFile', date: response },
        },
      }),
    );
    const response = sampleFigures(sample, rows, TODAY).find(({ stage }) => stage === 'response');
    const [median = 0, ninetieth = 0, worst = 0, onTime = 0] = bySpreadsheet(cases) ?? [];

    expect([
      writeDays(response?.times?.median ?? -1),
      writeDays(response?.times?.ninetieth ?? -1),
      response?.times?.worst,
      response?.timeliness?.onTime,
      response?.timeliness?.due,
    ]).toEqual([writeDays(median), writeDays(ninetieth), worst, onTime, count]);
  },
);
