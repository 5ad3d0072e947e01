import { describe, expect, test } from 'vitest';
import type { Block } from '#core/document/document.ts';
import { renderHtml } from '#export/html/render-html.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { shownText } from '../html-text.ts';
import { fullReport, heading, paragraph, reportOf } from '../pdf/report-samples.ts';
import { missingTexts } from '../tree-texts.ts';

const page = renderHtml(fullReport());

function mainOf(...blocks: readonly Block[]): string {
  return /<main>\n(.*)\n<\/main>/su.exec(renderHtml(reportOf(blocks)))?.[1] ?? '';
}

function tagsOf(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${name}(?=[ >])[^>]*>`, 'gu'))].map(([tag]) => tag);
}

describe('the page', () => {
  test('has a language, a title and one heading of the first level', () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>Gap report</title>');
    expect(page).toContain('<h1 class="title">Complaints management</h1>');
    expect(tagsOf(page, 'h1')).toHaveLength(1);
  });

  test('has its style in itself, no script, and fetches nothing', () => {
    expect(tagsOf(page, 'style')).toHaveLength(1);
    expect(tagsOf(page, 'script')).toEqual([]);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/ src=|srcset|url\(|@import|https?:/u);
  });

  test('is designed for a dark screen, and printed in daylight', () => {
    expect(page).toContain('@media screen and (prefers-color-scheme:dark)');
    expect(page).toContain('@media print');
  });

  test('links lead to headings that there are', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(targets));
    expect(targets).toHaveLength(4);
  });
});

describe('blocks', () => {
  test('a table names its columns and rows, and says what it holds', () => {
    expect(page).toContain('<caption>Criteria and answers</caption>');
    expect(page).toContain('<th scope="col" class="center">Level</th>');
    expect(page).toContain('<th scope="row">A leaflet says how</th>');
  });

  test('a level has its colour and its number, an answer its sign and its word', () => {
    expect(page).toContain('<td class="level-4 center">4</td>');
    expect(page).toContain(
      '<td><span class="partly" aria-hidden="true">◐</span> <span class="partly">Partly met</span></td>',
    );
    expect(page).toContain('<td><span class="met" aria-hidden="true">✓</span> Met</td>');
  });

  test('a figure is a picture with its words', () => {
    expect(page).toContain('<div role="img" aria-label="Maturity by area in words">');
    expect(page).toContain('<polygon class="line target"');
  });

  test('a radar with an axis that is not measured fills no area', () => {
    expect(page).not.toContain('class="area wash"');
  });
});

test('no level of headings is left out, and each looks like what it is', () => {
  const html = mainOf(heading(1, 'a', 'A'), heading(3, 'b', 'B'), heading(2, 'c', 'C'));

  expect([...tagsOf(html, 'h1'), ...tagsOf(html, 'h2')]).toEqual([
    '<h1 class="chapter" id="section-1">',
    '<h2 class="item" id="section-2">',
    '<h2 class="part" id="section-3">',
  ]);
});

describe('text', () => {
  const typed = `</p><script>alert("1")</script> & 'quoted'`;

  test('that looks like markup stays text, in headings, attributes and the title too', () => {
    const html = renderHtml(
      reportOf([heading(1, typed, typed), paragraph(typed)], { title: typed, author: typed }),
    );

    expect(tagsOf(html, 'script')).toEqual([]);
    expect(shownText(html)).toContain(`${typed}\n${typed}`);
    expect(html).toContain(
      '<meta name="author" content="&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)',
    );
  });

  test('keeps its lines and loses controls', () => {
    expect(mainOf(paragraph('one\r\ntwo\u0000\u202e'))).toBe('<p>one<br>two</p>');
  });
});

test.each(['en', 'zh'])('the report on the sample says all that the tree says: %s', (language) => {
  const report = sampleReport(language);

  expect(missingTexts(report, shownText(renderHtml(report)))).toEqual([]);
});
