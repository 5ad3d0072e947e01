import { expect, test } from 'vitest';
import { progressBar } from '../../../src/cli/progress.ts';
import { textWidth } from '../../../src/cli/text-table.ts';

/** What is written on a terminal of so many columns, each piece without the sign that empties the line. */
function aTerminal(columns: number) {
  const written: string[] = [];
  return {
    columns,
    written,
    write: (text: string) => written.push(text.replace('\r\u001b[K', '')),
  };
}

test('the bar fills with what is done and names what is looked at', () => {
  const terminal = aTerminal(80);
  const bar = progressBar(terminal);
  bar.show(0, 4, 'a.json');
  bar.show(3, 4, 'd.json');

  expect(terminal.written).toEqual([
    `[${'-'.repeat(24)}] 0/4 a.json`,
    `[${'#'.repeat(18)}${'-'.repeat(6)}] 3/4 d.json`,
  ]);
});

test('the bar is no wider than the terminal, whatever the writing of the name', () => {
  const terminal = aTerminal(40);
  progressBar(terminal).show(1, 2, '澜江自来水有限公司投诉管理评价.redress.json');

  expect(textWidth(terminal.written[0] ?? '')).toBeLessThan(40);
});

test('a terminal that does not know its width gets the bar, too', () => {
  const terminal = aTerminal(0);
  progressBar(terminal).show(1, 2, 'a.json');

  expect(terminal.written[0]).toContain('1/2 a.json');
});

test('it is taken away once, before a line is written', () => {
  const terminal = aTerminal(80);
  const bar = progressBar(terminal);
  bar.clear();
  bar.show(1, 2, 'a.json');
  bar.clear();
  bar.clear();

  expect(terminal.written).toHaveLength(2);
  expect(terminal.written[1]).toBe('');
});
