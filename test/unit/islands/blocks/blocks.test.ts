import { describe, expect, test } from 'vitest';
import type { Block } from '#core/document/document.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import { aView } from '../../../builders/a-result.ts';
import { rendered } from '../../../builders/rendered.tsx';
import { shownText } from '../../export/html-text.ts';
import { fullReport, heading } from '../../export/pdf/report-samples.ts';
import { missingTexts } from '../../export/tree-texts.ts';

function drawn(blocks: readonly Block[], changes: Partial<ReturnType<typeof aView>> = {}): string {
  return rendered(Blocks, { blocks, view: { ...aView(), ...changes } });
}

describe('blocks on the screen', () => {
  test('every kind of block says all that it says on paper', () => {
    const report = { ...fullReport(), footer: '' };

    expect(missingTexts(report, shownText(`<body>${drawn(report.blocks)}</body>`))).toEqual([]);
  });

  test('headings stand below those of the page, and no level of them is left out', () => {
    const html = drawn([heading(1, 'a', 'A'), heading(3, 'b', 'B'), heading(2, 'c', 'C')]);

    expect(html).toBe('<h2>A</h2><h3>B</h3><h3>C</h3>');
  });

  test('a heading can be led to where the page says so', () => {
    expect(drawn([heading(1, 'a', 'A')], { hasTargets: true })).toBe('<h2 id="a">A</h2>');
  });

  test('a run about a clause leads to where the page has it; one that the page has no place for is text', () => {
    const runs = [
      { text: '7.4', to: 'clause-7.4', about: { clause: 'iso/7.4' } },
      { text: 'the lift', to: 'lift' },
    ];

    expect(drawn([{ kind: 'paragraph', runs }])).toBe('<p><a href="#7.4">7.4</a>the lift</p>');
  });

  test('the mark of an answer has a word beside it, once', () => {
    const table = (text: string): Block => ({
      ...{ kind: 'table', caption: 'T', rowHeaders: false, columns: [{ label: 'A', width: 1 }] },
      rows: [[{ runs: [{ text }], mark: 'met' }]],
    });

    expect(drawn([table('Met')]).match(/Met/g)).toHaveLength(1);
    expect(drawn([table('A note')])).toContain('<span class="hidden">Met </span>');
  });
});
