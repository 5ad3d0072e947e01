import { expect, test } from 'vitest';
import { sampleFigures } from '#core/sample/sample-figures.ts';
import { roundedPercent, wilsonInterval } from '#core/statistics/share.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';
import { startRandom } from '../../../builders/random.ts';
import { convert, hasOffice } from '../../export/docx/office.ts';

const TODAY = '2026-10-30';
const HOLIDAYS = ['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31'];
const TARGET = 5;
const FILES = 60;
const DAY = 86_400_000;

interface File {
  readonly received: string;
  readonly answered: string;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function drawFiles(seed: number): readonly File[] {
  const random = startRandom(seed);
  return Array.from({ length: FILES }, () => {
    const received = dayAfter('2026-01-05', Math.floor(random() * 240));
    return { received, answered: dayAfter(received, Math.floor(random() * 16)) };
  });
}

const cell = (attributes: string) => `<table:table-cell ${attributes}/>`;
const dayCell = (day: string) => cell(`office:value-type="date" office:date-value="${day}"`);
const formulaCell = (formula: string) =>
  cell(`table:formula="of:=${formula.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`);
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

/** Files and holidays as a table, then the figures by the spreadsheet's own functions, to ten digits. */
function sheetOf(files: readonly File[]): string {
  const last = files.length + 1;
  const taken = `[.C2:.C${last}]`;
  const share = `COUNTIF(${taken};"<=${TARGET}")/${FILES}`;
  const z = 'NORMINV(0.975;0;1)';
  const bound = (sign: string) =>
    `(${share}+${z}^2/${2 * FILES}${sign}${z}*SQRT(${share}*(1-${share})/${FILES}+${z}^2/${4 * FILES ** 2}))/(1+${z}^2/${FILES})`;
  const figures = [
    `MEDIAN(${taken})`,
    `COM.MICROSOFT.PERCENTILE.INC(${taken};0.9)`,
    `MAX(${taken})`,
    `COUNTIF(${taken};"<=${TARGET}")`,
    `ROUND(100*${share};0)`,
    bound('-'),
    bound('+'),
  ];
  const taking = (at: number) =>
    `IF([.B${at}]=[.A${at}];0;NETWORKDAYS([.A${at}]+1;[.B${at}];[.D2:.D${HOLIDAYS.length + 1}]))`;
  const rows = files.map(({ received, answered }, position) =>
    row(
      dayCell(received),
      dayCell(answered),
      formulaCell(taking(position + 2)),
      ...HOLIDAYS.slice(position, position + 1).map(dayCell),
    ),
  );
  const names = 'office table text'
    .split(' ')
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names.join(' ')} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="files">${row(cell(''))}${rows.join('')}${row(...figures.map((figure) => formulaCell(`TEXT(${figure};"0.0000000000")`)))}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** The last line of the sheet, as LibreOffice computes and prints it. */
function computed(files: readonly File[]): readonly string[] {
  const text = new TextDecoder().decode(convert('files.fods', sheetOf(files), 'csv'));
  return text.trim().split('\n').at(-1)?.split(',') ?? [];
}

const sample: Sample = {
  title: 'Seeded',
  method: 'random',
  targets: { response: { days: TARGET, unit: 'working' } },
  holidays: HOLIDAYS,
};

function asCase({ received, answered }: File): SampledCase {
  return {
    sampleId: 's',
    reference: '1',
    stages: {
      receipt: { state: 'onFile', date: received },
      response: { state: 'onFile', date: answered },
    },
  };
}

const SEEDS = [11, 2026, 10_002];

for (const seed of SEEDS)
  test(`the figures of a sample are those of a spreadsheet’s own functions, to the last digit: seed ${seed}`, {
    timeout: 180_000,
  }, ({ skip }) => {
    skip(!hasOffice(), 'LibreOffice is not installed: apt-get install libreoffice-calc');
    const files = drawFiles(seed);
    const figures = sampleFigures(sample, files.map(asCase), TODAY);
    const { times, timeliness } = figures.find(({ stage }) => stage === 'response') ?? {};
    const share = { part: timeliness?.onTime ?? 0, whole: timeliness?.due ?? 0 };
    const { low, high } = wilsonInterval(share) ?? {};

    expect(share.whole).toBe(FILES);
    expect(
      [
        times?.median,
        times?.ninetieth,
        times?.worst,
        share.part,
        roundedPercent(share),
        low,
        high,
      ].map((figure) => figure?.toFixed(10)),
    ).toEqual(computed(files));
  });
