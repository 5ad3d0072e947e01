import { describe, expect, test } from 'vitest';
import { viewLog } from '#core/complaint-log/figures/log-view.ts';
import { makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import { type DrawPlan, drawComplaints } from '#core/monitoring/draw-complaints.ts';
import { type DrawRule, rulesOf } from '#core/monitoring/draw-rules.ts';
import { registerSample } from '#core/monitoring/register-sample.ts';
import type { LogSettings } from '#schema/record/complaint-log.ts';
import { aLogPeriod } from '../../../builders/a-log.ts';
import { aMapping, readText } from '../../../builders/complaint-log.ts';

const HEADINGS = 'Ref,Received,Closed,Site,Result,Reopened,Vulnerable';
const MAPPING = aMapping(HEADINGS, {
  ...{ id: 'Ref', received: 'Received', closed: 'Closed', site: 'Site', outcome: 'Result' },
  ...{ reopened: 'Reopened', vulnerable: 'Vulnerable' },
});
const SETTINGS: LogSettings = {
  ...USUAL_SETTINGS,
  asOf: '2026-03-31',
  upheld: ['upheld'],
  notUpheld: ['not upheld'],
  promises: [{ id: 'p', event: 'closed', days: 20, unit: 'calendar' }],
};

/** 40 at the north, 9 at the south, one in the east; closed within a week but for the last two. */
const ROWS = Array.from({ length: 50 }, (_, at) => {
  const site = at < 40 ? 'North' : at < 49 ? 'South' : 'East';
  const closed = at < 48 ? `2026-03-0${2 + (at % 6)}` : '';
  const result = at % 10 === 0 ? 'Upheld' : 'Not upheld';
  return `C${at},2026-03-01,${closed},${site},${result},${at === 7 ? '2026-03-20' : ''},${at === 3 ? 'Yes' : 'No'}`;
});
const TEXT = [HEADINGS, ...ROWS, ',2026-03-01,,West,Upheld,,Yes'].join('\n');

function drawn(plan: DrawPlan, settings = SETTINGS) {
  return drawComplaints(
    viewLog(readText(TEXT, MAPPING), MAPPING, settings, {}, '2026-04-01'),
    plan,
  );
}

function byRule(rule: DrawRule, size = 10) {
  const { complaints, population } = drawn({ method: 'rule', rule, size, seed: 5 });
  return [complaints.map(({ reference }) => reference), population];
}

describe('complaint files by strata', () => {
  const plan: DrawPlan = { method: 'stratified', role: 'site', size: 10, seed: 4 };

  test('come in proportion, with one at least of each value, and the same by the same number', () => {
    const { complaints, strata } = drawn(plan);
    const count = (stratum: number) => complaints.filter((one) => one.stratum === stratum).length;

    expect(strata).toEqual([
      { name: 'North', population: 40 },
      { name: 'South', population: 9 },
      { name: 'East', population: 1 },
    ]);
    expect([count(0), count(1), count(2)]).toEqual([7, 2, 1]);
    expect(new Set(complaints.map(({ reference }) => reference)).size).toBe(10);
    expect(drawn(plan)).toEqual(drawn(plan));
    expect(drawn({ ...plan, seed: 5 }).complaints).not.toEqual(complaints);
  });

  test('become a sample with those strata, each file in its own, and the rule beside it', () => {
    let next = 0;
    const drawing = drawn(plan);
    const draw = { title: 'March', plan, drawing, said: 'By site.' };
    const { change } = registerSample(aLogPeriod('2026-03'), draw, () => `id${next++}`);
    const [sample, ...cases] = change.kind === 'group' ? change.changes : [];

    expect(sample).toMatchObject({
      kind: 'samples',
      fields: {
        ...{ method: 'stratified', size: 10, seed: 4, note: 'By site.' },
        strata: [{ id: 'id1', name: 'North', population: 40 }, {}, {}],
      },
    });
    expect(cases).toHaveLength(10);
    expect(cases[9]).toMatchObject({ fields: { reference: 'C49', stratum: 'id3' } });
  });

  test('of a column with more values than a sample has strata are not drawn', () => {
    const many = aMapping(HEADINGS, { id: 'Ref', received: 'Received', site: 'Ref' });
    const view = viewLog(readText(TEXT, many), many, SETTINGS, {}, '2026-04-01');

    expect(drawComplaints(view, { ...plan, size: 60 })).toMatchObject({ complaints: [] });
  });
});

describe('complaint files by a rule', () => {
  test('overdue are those that are open past what was promised', () => {
    expect(byRule('overdue')).toEqual([['C48', 'C49'], 2]);
  });

  test('the longest come first, the open ones among them', () => {
    expect(byRule('longest', 3)).toEqual([['C48', 'C49', 'C5'], 50]);
  });

  test('upheld, reopened and vulnerable are what the register says', () => {
    expect(byRule('upheld')).toEqual([['C0', 'C10', 'C20', 'C30', 'C40'], 5]);
    expect(byRule('reopened')).toEqual([['C7'], 1]);
    expect(byRule('vulnerable')).toEqual([['C3'], 1]);
  });

  test('become a sample by judgement, with the rule as its reason', () => {
    const plan: DrawPlan = { method: 'rule', rule: 'upheld', size: 2, seed: 5 };
    const draw = { title: 'March', plan, drawing: drawn(plan), said: 'By rule: upheld.' };
    const { change } = registerSample(aLogPeriod('2026-03'), draw, () => 'id');

    expect(change).toMatchObject({
      changes: [{ fields: { method: 'judgement', size: 2, reason: 'By rule: upheld.' } }, {}, {}],
    });
  });

  test('is offered only where the register can answer it', () => {
    const log = readText(TEXT, MAPPING);
    const all = makeFigures(log, MAPPING, SETTINGS, {}, '2026-04-01');
    const bare = aMapping(HEADINGS, { id: 'Ref', received: 'Received' });
    const few = makeFigures(readText(TEXT, bare), bare, USUAL_SETTINGS, {}, '2026-04-01');

    expect(rulesOf(all)).toEqual(['overdue', 'longest', 'upheld', 'reopened', 'vulnerable']);
    expect(rulesOf(few)).toEqual([]);
  });
});
