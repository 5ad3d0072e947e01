import { expect, test } from 'vitest';
import { registerFigures } from '#core/monitoring/register-figures.ts';
import { aFullPeriod } from '../../../builders/log-figures.ts';
import { anEvidence } from '../../../builders/register.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { below, linesOf, textBelow } from './report-reader.ts';

const figures = registerFigures(aFullPeriod());
const changes = { evidence: { e1: anEvidence({ title: 'Register', figures }) } };
const report = sampleReport('en', { edition: 'management', changes });

test('the management edition tells a register in tables and charts, under its evidence', () => {
  const blocks = below(report, 'register');
  const drawn = blocks.filter(({ kind }) => kind === 'figure');

  expect(textBelow(report, 'register')).toContain(`${figures.complaints} complaints received`);
  expect(linesOf(blocks)).toContainEqual(expect.stringContaining('Month by month'));
  expect(drawn.length).toBeGreaterThan(0);
});

test('of a register no more goes along than its counts and what its kinds are called', () => {
  const { tallies } = aFullPeriod().figures;
  const told = figures.kinds.map(({ heading }) => heading);
  const others = tallies.filter(({ role }) => !['category', 'product', 'channel'].includes(role));

  expect(told).not.toEqual(expect.arrayContaining(others.map(({ heading }) => heading)));
  expect(Object.keys(figures)).not.toContain('fileName');
});

test('a report without a register has no chapter on it', () => {
  const ids = sampleReport('en', { edition: 'management' }).blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.id] : [],
  );

  expect(ids).not.toContain('register');
});
