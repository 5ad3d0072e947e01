import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runRedress } from './run-redress.ts';

const EXAMPLE = fileURLToPath(
  new URL('../../../content/examples/riverside-water.redress.json', import.meta.url),
);

// The example answers every criterion, so it has to follow when the catalogue changes.
test('the example fits the catalogue: valid, without a warning, every criterion answered', async () => {
  const { code, output, errors } = await runRedress(['validate', EXAMPLE]);
  const [, answered, applicable] = /(\d+) of (\d+) applicable criteria answered/.exec(output) ?? [];

  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(answered).toBe(applicable);
});

test('the example stands at level 2, held back by monitoring and improvement', async () => {
  const { output } = await runRedress(['score', EXAMPLE, '--json']);
  const [{ overall, areas }] = JSON.parse(output).standards;
  const levels = areas.map(
    ({ id, level }: { id: string; level: number }) =>
      `${id.replace('iso-10002-2018/', '')} ${level}`,
  );

  expect(overall.level).toBe(2);
  expect(levels).toEqual([
    'principles 2',
    'policy 2',
    'planning 2',
    'operation 3',
    'monitoring 2',
    'improvement 1',
  ]);
});
