import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '#core/document/document.ts';
import { type FontSource, renderPdf } from '#export/pdf/render-pdf.ts';
import { aFigure } from '../../../builders/a-figure.ts';
import { fontFiles } from './font-files.ts';
import { linesOf, openPdf, pagesOf, pageTexts, placedTexts } from './pdf-reader.ts';
import { heading, notesTable, paragraph, reportOf } from './report-samples.ts';

const A4 = { width: 595, height: 842 };

let fonts: FontSource;

beforeAll(async () => {
  fonts = await fontFiles();
}, 90_000);

async function pages(blocks: readonly Block[], language = 'en'): Promise<string[]> {
  return pageTexts(await renderPdf(reportOf(blocks, { language }), { fonts }));
}

async function lines(text: string, language = 'zh-Hans'): Promise<string[]> {
  const pdf = await openPdf(
    await renderPdf(reportOf([paragraph(text)], { language, footer: '', pageLabel: '' }), {
      fonts,
    }),
  );
  return (await Promise.all((await pagesOf(pdf)).map(linesOf))).flat();
}

describe('pages', () => {
  test('nothing is drawn beyond the edges of the paper', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(12);
    const blocks: Block[] = [
      {
        kind: 'cover',
        overline: long,
        title: long,
        organisation: long,
        facts: [{ label: long, value: long }],
        notice: long,
      },
      heading(1, 'a', long),
      paragraph(long),
      { kind: 'list', ordered: true, items: [[{ text: long }]] },
      notesTable([long]),
    ];
    const pdf = await openPdf(await renderPdf(reportOf(blocks, { footer: long }), { fonts }));
    const texts = (await Promise.all((await pagesOf(pdf)).map(placedTexts))).flat();

    expect(texts.filter(({ x, width }) => x < 30 || x + width > A4.width - 30)).toEqual([]);
    expect(texts.filter(({ y }) => y < 30 || y > A4.height - 30)).toEqual([]);
  });

  test('a cover with a long name gives white space up before it takes a second page', async () => {
    const facts = Array.from({ length: 9 }, (_, i) => ({
      label: `Fact ${i}`,
      value: 'What was recorded',
      lines: 2,
    }));
    const cover = (organisation: string): Block => ({
      ...{ kind: 'cover', overline: 'Self-assessment', title: 'Report on complaints', facts },
      ...{ organisation, notice: 'No certificate. '.repeat(8) },
    });

    expect(await pages([cover('Riverside Water'), heading(1, 'a', 'Next')])).toHaveLength(2);
    expect(
      await pages([cover('Riverside Water '.repeat(12)), heading(1, 'a', 'Next')]),
    ).toHaveLength(2);
  });

  test('a heading stands on the page of the text below it', async () => {
    for (let filling = 36; filling < 44; filling += 1) {
      const blocks = [
        paragraph('line\n'.repeat(filling)),
        heading(2, 'a', 'The heading'),
        paragraph('one two three '.repeat(20)),
      ];
      const texts = await pages(blocks);

      expect(texts.find((text) => text.includes('The heading'))).toContain('one two three');
    }
  });

  test.each<[string, readonly Block[]]>([
    ['table', [notesTable(['first note'])]],
    ['part below', [heading(3, 'b', 'first note'), paragraph('What it says.')]],
    ['list', [{ kind: 'list', ordered: false, items: [[{ text: 'first note' }]] }]],
  ])('a line that introduces a %s stays with it', async (_, below) => {
    for (let filling = 36; filling < 44; filling += 1) {
      const texts = await pages([
        paragraph('line\n'.repeat(filling)),
        heading(2, 'a', 'The heading'),
        paragraph('An introduction.'),
        ...below,
      ]);

      expect(texts.find((text) => text.includes('The heading'))).toContain('first note');
    }
  });

  test('gaps are drawn in before a few lines stand alone on the last page', async () => {
    const parts = Array.from({ length: 11 }, (_, i) => [
      heading(3, `h${i}`, `H${i}`),
      paragraph('one'),
    ]);
    const lengths = [6, 8, 10, 12].map((count) => [
      ...parts.flat(),
      paragraph('line\n'.repeat(count)),
      heading(1, 'next', 'Next part', true),
    ]);
    const counts = await Promise.all(lengths.map(async (blocks) => (await pages(blocks)).length));

    expect(counts).toEqual(lengths.map(() => 2));
  });

  test('a heading that starts a page does', async () => {
    const texts = await pages([
      paragraph('before'),
      heading(1, 'a', 'New part', true),
      paragraph('after'),
    ]);

    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain('New part');
  });

  test('a report without blocks is one page', async () => {
    expect(await pages([])).toHaveLength(1);
  });

  test('empty blocks take no room and do no harm', async () => {
    const empty: Block[] = [
      paragraph(' \n '),
      heading(1, 'a', ''),
      { kind: 'list', ordered: false, items: [] },
      { kind: 'table', caption: '', columns: [], rows: [], rowHeaders: true },
      notesTable([]),
      { ...aFigure('bars', '', []), alternative: '' },
      { kind: 'contents', title: '' },
    ];

    expect(await pages(empty)).toHaveLength(1);
  });
});

describe('tables', () => {
  test('a table of 300 rows has all of them, with its header on every page', async () => {
    const texts = await pages([
      notesTable(Array.from({ length: 300 }, (_, i) => `Row number ${i + 1}.`)),
    ]);

    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text).toMatch(/No\.\s*Note/);
    expect(texts.join('').match(/Row number \d+\./g)).toHaveLength(300);
  });

  test('a note of 5,000 characters goes on over pages without losing a word', async () => {
    const words = Array.from({ length: 720 }, (_, i) => `w${i}`.padEnd(6, 'x'));
    const texts = await pages([notesTable(['short', words.join(' ')])]);

    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join(' ').match(/w\d+x*/g)).toEqual(words);
  });

  test('a small table is not parted', async () => {
    for (let filling = 30; filling < 44; filling += 1) {
      const texts = await pages([
        paragraph('line\n'.repeat(filling)),
        notesTable(['first', 'second', 'third', 'fourth', 'last']),
      ]);

      expect(texts.find((text) => text.includes('first'))).toContain('last');
    }
  });

  test('no row of a long table stands alone under its header or overleaf', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `row${i}.`);
    for (let filling = 0; filling < 44; filling += 1) {
      const texts = await pages([paragraph('line\n'.repeat(filling)), notesTable(names)]);

      expect(texts.find((text) => text.includes('row0.'))).toContain('row1.');
      expect(texts.find((text) => text.includes('row29.'))).toContain('row28.');
    }
  });

  test('a row that fits on a page is not parted', async () => {
    const notes = Array.from(
      { length: 14 },
      (_, i) => `start${i} ${'words in between '.repeat(24)} end${i}`,
    );
    const texts = await pages([notesTable(notes)]);

    expect(texts.length).toBeGreaterThan(1);
    for (let i = 0; i < notes.length; i += 1)
      expect(texts.findIndex((text) => text.includes(`start${i} `))).toBe(
        texts.findIndex((text) => new RegExp(`end${i}\\b`).test(text)),
      );
  });

  test('the words of a column’s label stay whole, however small its share', async () => {
    const table: Block = {
      ...notesTable([]),
      kind: 'table',
      columns: [
        { label: 'Applicability', width: 0.1 },
        { label: 'Note', width: 9 },
      ],
    };

    expect((await pages([table])).join('')).toContain('Applicability');
  });

  test('rows with too few and too many cells keep all their words', async () => {
    const table = notesTable([]);
    const cell = (text: string) => ({ runs: [{ text }] });
    const text = (
      await pages([{ ...table, rows: [[cell('lone')], [cell('a'), cell('b'), cell('beyond')]] }])
    ).join('');

    expect(text).toContain('lone');
    expect(text).toContain('beyond');
  });
});

describe('lines', () => {
  test('Chinese text breaks without a closing mark first or an opening mark last', async () => {
    const clause = '投诉者（包括代表）应当“立即”得到答复，并知道《投诉指南》的内容；对吗？是的！';
    for (let shift = 0; shift < 12; shift += 1) {
      const broken = await lines('前'.repeat(shift) + clause.repeat(8));

      expect(broken.length).toBeGreaterThan(5);
      for (const line of broken) {
        expect(line).not.toMatch(/^[，。；？！）”》]/);
        expect(line.trim()).not.toMatch(/[（“《]$/);
      }
    }
  });

  test('Latin words inside Chinese text stay whole', async () => {
    const broken = await lines('投诉complaints处理'.repeat(60));

    expect(broken.length).toBeGreaterThan(5);
    expect(broken.join('|').match(/complaints/g)).toHaveLength(60);
  });

  test('line ends that were typed are kept', async () => {
    expect(await lines('one\ntwo\r\nthree', 'en')).toEqual(['one', 'two', 'three']);
  });

  test('text comes out composed and without what cannot be seen', async () => {
    const typed = 'e\u0301\u200b\u202ea\u00adb\tc\u0007 Vie\u0323\u0302t';

    expect(await lines(typed, 'en')).toEqual(['éab c Việt']);
  });

  test('quotation marks are wide in Chinese and narrow in a name', async () => {
    const widthOf = async (text: string) => {
      const pdf = await openPdf(
        await renderPdf(
          reportOf([paragraph(text)], { language: 'zh', footer: '', pageLabel: '' }),
          { fonts },
        ),
      );
      const texts = await placedTexts(await pdf.getPage(1));
      return texts.reduce((sum, { width }) => sum + width, 0);
    };

    expect((await widthOf('投“诉”')) - (await widthOf('投诉'))).toBeGreaterThan(19);
    expect((await widthOf('Ombudsman’s')) - (await widthOf('Ombudsmans'))).toBeLessThan(4);
  });
});
