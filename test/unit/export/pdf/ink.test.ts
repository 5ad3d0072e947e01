import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { Block } from '#core/document/document.ts';
import { type FontSource, renderPdf } from '#export/pdf/render-pdf.ts';
import { aFigure } from '../../../builders/a-figure.ts';
import { fontFiles } from './font-files.ts';
import { drawPage, inkIn } from './page-ink.ts';
import { drawnCharacters, openPdf, type PlacedText, pagesOf, placedTexts } from './pdf-reader.ts';
import { paragraph, reportOf } from './report-samples.ts';

const SAMPLES = {
  Latin: 'ABCxyzÀÇĐŁŞŽßœıő1234567890.,;:!?()[]%&@#“”‘’–—…½€₴™‰',
  Greek: 'ΑΒΓαβγώΐᾶῷἘ',
  Cyrillic: 'ЖЩЯђћїґәү',
  Vietnamese: 'ẠẫệỖơưựỹ',
  Chinese: '投诉处理过程应当可见，。《》（）！龘鱻囍丂',
  Kana: 'あカッー',
  signs: '≥≤→✓①■Ａ９',
};
const UNDRAWABLE = '😀عไท한𠮷\ud800';

interface Inked {
  readonly text: string;
  readonly ink: number;
}

let fonts: FontSource;

beforeAll(async () => {
  fonts = await fontFiles();
}, 90_000);

/** Draws each character in a paragraph of its own and counts the ink where it says it stands. */
async function inkOfEach(characters: readonly string[], strong = false): Promise<Inked[]> {
  const blocks = characters.map(
    (text): Block => ({ kind: 'paragraph', tone: 'lead', runs: [{ text, strong }] }),
  );
  const pdf = await openPdf(
    await renderPdf(reportOf(blocks, { footer: '', pageLabel: '' }), { fonts }),
  );
  const perPage = await Promise.all(
    (await pagesOf(pdf)).map(async (page) => {
      const [drawn, texts] = [await drawPage(pdf, page), await placedTexts(page)];
      return texts.map((text) => ({ text: text.text, ink: inkIn(drawn, boxOf(text)) }));
    }),
  );
  return perPage.flat();
}

function boxOf({ x, y, width, size }: PlacedText) {
  return { x, y: y - size * 0.3, width, height: size * 1.3 };
}

describe('what is written can be seen', () => {
  test.each(Object.entries(SAMPLES))(
    'every character of the %s sample has ink and comes out as itself',
    async (_, sample) => {
      const characters = [...sample.normalize('NFC')];
      for (const strong of [false, true]) {
        const inked = await inkOfEach(characters, strong);

        expect(inked.map(({ text }) => text)).toEqual(characters);
        expect(inked.filter(({ ink }) => ink < 3)).toEqual([]);
      }
    },
  );

  test('characters with more strokes have more ink, so they are no boxes', async () => {
    const inks = (await inkOfEach([...'一十田龘'])).map(({ ink }) => ink);

    expect(inks).toEqual([...new Set(inks)].sort((a, b) => a - b));
  });

  test('characters that share an outline come out as themselves and shift nothing', async () => {
    const report = reportOf([paragraph('①➀②')], { footer: '', pageLabel: '' });
    const pdf = await openPdf(await renderPdf(report, { fonts }));
    const [shared, alone] = [await inkOfEach(['①➀②']), await inkOfEach(['①①②'])];

    expect(await drawnCharacters(await pdf.getPage(1))).toBe('①➀②');
    expect(shared.map(({ ink }) => ink)).toEqual(alone.map(({ ink }) => ink));
  });

  test('a character without a font is a box that comes out as U+FFFD', async () => {
    const characters = Array.from(UNDRAWABLE);
    const inked = await inkOfEach(characters);

    expect(inked.map(({ text }) => text)).toEqual(characters.map(() => '\ufffd'));
    expect(inked.filter(({ ink }) => ink < 100)).toEqual([]);
  });

  test('bold Chinese is darker than regular Chinese', async () => {
    const [regular] = await inkOfEach(['处']);
    const [bold] = await inkOfEach(['处'], true);

    expect(bold?.ink).toBeGreaterThan((regular?.ink ?? 0) * 1.1);
  });

  test('the marks of answers have unlike shapes', async () => {
    const marks: AnswerMark[] = ['met', 'partly', 'unmet', 'notApplicable', 'unknown', 'none'];
    const inks = await Promise.all(marks.map(inkOfMark));

    expect(Math.min(...inks)).toBeGreaterThan(8);
    expect(new Set(inks).size).toBe(marks.length);
  });

  test('radar and bars draw their figures', async () => {
    for (const form of ['radar', 'bars'] as const) {
      const pdf = await openPdf(
        await renderPdf(reportOf([aFigure(form, 'Profile')], { footer: '', pageLabel: '' }), {
          fonts,
        }),
      );
      const drawn = await drawPage(pdf, await pdf.getPage(1));

      expect(inkIn(drawn, { x: 60, y: 400, width: 480, height: 380 })).toBeGreaterThan(3000);
    }
  });

  test('a page without words has no ink', async () => {
    const pdf = await openPdf(
      await renderPdf(reportOf([paragraph('')], { footer: '', pageLabel: '' }), { fonts }),
    );
    const drawn = await drawPage(pdf, await pdf.getPage(1));

    expect(inkIn(drawn, { x: 0, y: 100, width: 595, height: 742 })).toBe(0);
  });
});

async function inkOfMark(mark: AnswerMark): Promise<number> {
  const block: Block = {
    kind: 'table',
    caption: '',
    columns: [{ label: '', width: 1 }],
    rows: [[{ runs: [], mark }]],
    rowHeaders: false,
  };
  const pdf = await openPdf(
    await renderPdf(reportOf([block], { footer: '', pageLabel: '' }), { fonts }),
  );
  const drawn = await drawPage(pdf, await pdf.getPage(1));
  return inkIn(drawn, { x: 67, y: 736, width: 11, height: 17 });
}
