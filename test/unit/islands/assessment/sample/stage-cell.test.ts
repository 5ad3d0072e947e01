import { expect, test } from 'vitest';
import { StageCell } from '#islands/assessment/sample/StageCell.tsx';
import { rendered } from '../../../../builders/rendered.tsx';

const cell = { label: 'Receipt of C-1', text: 'soon', onChange: () => undefined };

test('what is wrong with a cell of the grid is said of its field', () => {
  const html = rendered(StageCell, { ...cell, error: 'Not readable as a day.' });
  const described = /<input[^>]* aria-invalid="true"[^>]* aria-describedby="([^"]+)"/.exec(html);

  expect(html).toContain(`id="${described?.[1]}">Not readable as a day.`);
});

test('a cell with nothing wrong is not called wrong', () => {
  const html = rendered(StageCell, { ...cell, error: undefined });

  expect(html).toContain('aria-invalid="false"');
  expect(html).not.toContain('aria-describedby');
});
