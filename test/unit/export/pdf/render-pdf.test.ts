import { beforeAll, describe, expect, test } from 'vitest';
import { type FontSource, renderPdf } from '#export/pdf/render-pdf.ts';
import { fontFiles } from './font-files.ts';
import { openPdf, pageTexts } from './pdf-reader.ts';
import { fullReport, heading, notesTable, paragraph, reportOf } from './report-samples.ts';

let fonts: FontSource;
let bytes: Uint8Array;

beforeAll(async () => {
  fonts = await fontFiles();
  bytes = await renderPdf(fullReport(), { fonts });
}, 90_000);

describe('what is said', () => {
  test('every block’s words are on the pages, as they were typed', async () => {
    const all = (await pageTexts(bytes)).join('\n');

    for (const words of [
      'Łódź Ombudsman’s Ærø Ђорђе Ναυσικᾶ Việt 市民热线',
      'This is not a certificate.',
      'Level 2. See the findings.',
      'Maturity by area',
      'Framework',
      '3.25',
      'A leaflet says how',
      'Nothing on the website',
    ])
      expect(all).toContain(words);
  });

  test('the foot names the document and counts the pages, except on the cover', async () => {
    const texts = await pageTexts(bytes);

    expect(texts[0]).not.toContain('Page 1');
    expect(texts[1]).toContain('Gap report — Łódź');
    expect(texts[1]).toContain(`Page 2 of ${texts.length}`);
  });

  test('the contents list headings of level 1 and 2 with the pages they are on', async () => {
    const texts = await pageTexts(bytes);
    const findings = texts.findIndex((text) => text.includes('What was seen')) + 1;

    expect(texts[1]).toMatch(new RegExp(`Findings\\s*${findings}`));
    expect(texts[1]).toMatch(new RegExp(`Visibility\\s*${findings}`));
    expect(texts[1]).not.toContain('What was seen');
  });
});

describe('what the file says about itself', () => {
  test('bookmarks follow the levels of the headings', async () => {
    const outline = await (await openPdf(bytes)).getOutline();

    expect(outline.map((item) => item.title)).toEqual(['Summary', 'Findings']);
    expect(outline[1]?.items.map((item) => item.title)).toEqual(['Visibility']);
    expect(outline[1]?.items[0]?.items.map((item: { title: string }) => item.title)).toEqual([
      'What was seen',
    ]);
  });

  test('pages are labelled by their number', async () => {
    const pdf = await openPdf(bytes);

    expect(await pdf.getPageLabels()).toEqual(
      Array.from({ length: pdf.numPages }, (_, i) => String(i + 1)),
    );
  });

  test('the information dictionary and XMP agree', async () => {
    const { info, metadata } = await (await openPdf(bytes)).getMetadata();

    expect(info).toMatchObject({
      Title: 'Gap report',
      Author: 'Zoë Çelik',
      Subject: 'Complaints management',
      CreationDate: 'D:20261105102030Z',
      Language: 'en',
    });
    expect(metadata.get('dc:title')).toBe('Gap report');
    expect(metadata.get('xmp:createdate')).toBe('2026-11-05T10:20:30Z');
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('it is marked as tagged and shows its title', async () => {
    const pdf = await openPdf(bytes);

    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('characters that XML or a title cannot hold do no harm', async () => {
    const title = 'A\u0000 & <B> \ud800 “C”\nD';
    const odd = await renderPdf(reportOf([paragraph('x')], { title }), { fonts });
    const { info, metadata } = await (await openPdf(odd)).getMetadata();

    expect(info).toMatchObject({ Title: 'A & <B> \ufffd “C” D' });
    expect(metadata.get('dc:title')).toBe('A & <B> \ufffd “C” D');
  });
});

describe('where links lead', () => {
  test('a link in the text leads to its heading', async () => {
    const pdf = await openPdf(bytes);
    const summary = await pdf.getPage(3);
    const [link] = await summary.getAnnotations();
    const target = await pdf.getPageIndex(link.dest[0]);

    expect((await pageTexts(bytes))[target]).toContain('What was seen');
    expect(link.contentsObj.str).toBe('the findings');
  });

  test('every entry of the contents is a link', async () => {
    const annotations = await (await (await openPdf(bytes)).getPage(2)).getAnnotations();

    expect(annotations.map((link) => link.contentsObj.str)).toEqual([
      'Summary',
      'Findings',
      'Visibility',
    ]);
  });

  test('a link to a heading that is not there is plain text', async () => {
    const lost = reportOf([
      { kind: 'paragraph', runs: [{ text: 'see ' }, { text: 'elsewhere', to: 'nowhere' }] },
    ]);
    const pdf = await openPdf(await renderPdf(lost, { fonts }));

    expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([]);
  });
});

describe('the run itself', () => {
  test('the same report gives the same bytes', async () => {
    expect(await renderPdf(fullReport(), { fonts })).toEqual(bytes);
  });

  test('another report has another identifier', async () => {
    const other = await renderPdf({ ...fullReport(), subject: 'Another' }, { fonts });
    const [one, two] = await Promise.all([openPdf(bytes), openPdf(other)]);

    expect(one.fingerprints).not.toEqual(two.fingerprints);
  });

  test('progress never goes back and ends when all is done', async () => {
    const steps: number[] = [];
    let total = 0;
    await renderPdf(fullReport(), {
      fonts,
      onProgress: (progress) => {
        steps.push(progress.done);
        total = progress.total;
      },
    });

    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(total);
  });

  test('an aborted run stops with an AbortError, before or in the middle', async () => {
    const early = renderPdf(fullReport(), { fonts, signal: AbortSignal.abort() });
    await expect(early).rejects.toMatchObject({ name: 'AbortError' });

    const controller = new AbortController();
    const blocks = Array.from({ length: 40 }, (_, i) => [
      heading(1, `h${i}`, 'H'),
      notesTable(Array(20).fill('x')),
    ]).flat();
    let done = 0;
    const running = renderPdf(reportOf(blocks), {
      fonts,
      signal: controller.signal,
      onProgress: (progress) => {
        done = progress.done;
        controller.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(done).toBeLessThan(blocks.length);
  });

  test('a date that is none is refused', async () => {
    const wrong = reportOf([paragraph('x')], { createdAt: 'yesterday' });

    await expect(renderPdf(wrong, { fonts })).rejects.toThrow(RangeError);
  });

  test('only fonts that the text needs are loaded', async () => {
    const asked: string[] = [];
    const counting: FontSource = {
      ...fonts,
      loadFont: (file) => {
        asked.push(file);
        return fonts.loadFont(file);
      },
    };
    await renderPdf(reportOf([paragraph('Plain English')]), { fonts: counting });

    expect(asked.map((file) => file.split('.')[0])).toEqual([
      'noto-sans-bold',
      'noto-sans-regular',
    ]);
  });
});
