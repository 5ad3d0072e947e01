import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Run } from '#core/document/document.ts';
import { renderMarkdown } from '#export/markdown/render-markdown.ts';
import { readableLine } from '#export/tree/readable-text.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { asHtml, shownText } from '../html-text.ts';
import { fullReport, heading, notesTable, paragraph, reportOf } from '../pdf/report-samples.ts';
import { missingTexts, squeezed } from '../tree-texts.ts';

const NO_FOOT = { footer: '' };

function written(...blocks: readonly Block[]): string {
  return renderMarkdown(reportOf(blocks, NO_FOOT));
}

function runs(...all: readonly Run[]): Block {
  return { kind: 'paragraph', runs: all };
}

describe('blocks', () => {
  test('headings stand below the title of the cover', () => {
    const lines = renderMarkdown(fullReport())
      .split('\n')
      .filter((line) => line.startsWith('#'));

    expect(lines).toEqual([
      '# Complaints management',
      '## Contents',
      '## <a id="section-1"></a>Summary',
      '## <a id="section-2"></a>Findings',
      '### <a id="section-3"></a>Visibility',
      '#### <a id="section-4"></a>What was seen',
    ]);
  });

  test('without a cover the first heading is the title', () => {
    expect(written(heading(1, 'a', 'Policy'))).toBe('# <a id="section-1"></a>Policy\n');
  });

  test('the contents lead to headings of level 1 and 2', () => {
    expect(renderMarkdown(fullReport())).toContain(
      '- [Summary](#section-1)\n- [Findings](#section-2)\n  - [Visibility](#section-3)\n',
    );
  });

  test('a table has its caption, its alignment and the words of its marks', () => {
    const markdown = renderMarkdown(fullReport());

    expect(markdown).toContain(
      [
        '**Criteria and answers**',
        '',
        '| Criterion | Level | Answer |',
        '| --- | :-: | --- |',
        '| A leaflet says how | 4 | ◐ Partly met |',
        '| A poster says where |  | ✓ Met |',
      ].join('\n'),
    );
  });

  test('a figure is a table of its figures', () => {
    expect(renderMarkdown(fullReport())).toContain(
      [
        '| Area | Index | Target |',
        '| --- | --: | --: |',
        '| Principles | 2.50 | 3 |',
        '| Framework | 3.25 | 3 |',
        '| Planning | 1.75 | 4 |',
        '| Monitoring | n/a |  |',
      ].join('\n'),
    );
  });

  test('a link leads to its heading; one to a heading that is not there is plain', () => {
    const markdown = written(
      runs({ text: 'see ' }, { text: 'it', to: 'a' }, { text: ' and ' }, { text: 'that', to: 'b' }),
      heading(1, 'a', 'It'),
    );

    expect(markdown).toMatch(/^see \[it\]\(#section-1\) and that\n/);
  });

  test('two ordered lists each count from one', () => {
    const list: Block = { kind: 'list', ordered: true, items: [[{ text: 'a' }]] };

    expect(asHtml(written(list, list)).match(/<ol>/g)).toHaveLength(2);
  });

  test('strong words are strong beside Chinese punctuation', () => {
    const markdown = written(runs({ text: '备注：', strong: true }, { text: '已核实' }));

    expect(markdown).toBe('**备注**：已核实\n');
    expect(asHtml(markdown)).toBe('<p><strong>备注</strong>：已核实</p>\n');
  });

  test('what stands at the foot of pages stands once at the end', () => {
    expect(renderMarkdown(reportOf([paragraph('a')]))).toBe('a\n\n---\n\nGap report — Łódź\n');
  });
});

describe('text stays text', () => {
  test.each([
    '# no heading',
    '- no list',
    '1. no list',
    '> no quotation',
    '***',
    '===',
    '    no code',
    '`no code`',
    '<b>no tag</b> &amp; no entity',
    '[no link](https://a.test)',
    '![no picture](a.png)',
    'a | b',
    '*no* __stress__ ~~at~~ all',
    'a\\b',
  ])('%j', (typed) => {
    const line = asHtml(written(paragraph(typed)));

    expect(line).toMatch(/^<p>[^<]*<\/p>\n$/);
    expect(shownText(line).trim()).toBe(typed.trim());
  });

  test('whatever is typed, in a paragraph', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'#-+=*_`<>[]()!|~&;\\123. \naé投。') });
    fc.assert(
      fc.property(typed, (text) => {
        const shown = shownText(asHtml(written(paragraph(text))));

        expect(squeezed(shown)).toBe(squeezed(text));
      }),
    );
  });

  test('whatever is typed, in a cell of a table', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'#-*_`<>[]|~&;\\1. \naé') });
    fc.assert(
      fc.property(typed, (text) => {
        const html = asHtml(written(notesTable([text, 'last'])));
        const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gsu)].map(([, cell = '']) => cell);

        expect(cells).toHaveLength(4);
        expect(squeezed(shownText(cells[1] ?? ''))).toBe(squeezed(text));
        expect(cells[3]).toBe('last');
      }),
    );
  });

  test('lines of a paragraph, of a list and of a cell stay apart', () => {
    const text = 'one\ntwo';

    expect(written(paragraph(text))).toBe('one\\\ntwo\n');
    expect(written({ kind: 'list', ordered: false, items: [[{ text }], [{ text: 'b' }]] })).toBe(
      '- one\\\n  two\n- b\n',
    );
    expect(written(notesTable([text]))).toContain('| 1 | one<br>two |');
  });

  test('a heading has one line', () => {
    expect(readableLine('a\r\n b\u0000')).toBe('a  b');
    expect(written(heading(1, 'a', 'one\ntwo #'))).toBe('# <a id="section-1"></a>one two #\n');
  });
});

test.each(['en', 'zh'])('the report on the sample says all that the tree says: %s', (language) => {
  const report = sampleReport(language);

  expect(missingTexts(report, shownText(asHtml(renderMarkdown(report))))).toEqual([]);
});
