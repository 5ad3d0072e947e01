import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '#core/document/document.ts';
import { renderDocx } from '#export/docx/render-docx.ts';
import { fullReport, heading, notesTable, paragraph, reportOf } from '../pdf/report-samples.ts';
import { openDocx, paragraphsIn, partOf, shownText } from './docx-reader.ts';
import { attributeOf, nodesNamed, type XmlNode } from './xml-reader.ts';

const BODY = 'word/document.xml';

let bytes: Uint8Array;
let body: XmlNode;

beforeAll(async () => {
  bytes = await renderDocx(fullReport());
  body = partOf(bytes, BODY);
});

async function bodyOf(...blocks: readonly Block[]): Promise<XmlNode> {
  return partOf(await renderDocx(reportOf(blocks)), BODY);
}

function textsIn(node: XmlNode, style: string): readonly string[] {
  return paragraphsIn(node, style).map(shownText);
}

describe('headings', () => {
  test('stand in Word’s own styles, so that they make up the navigation', () => {
    expect(textsIn(body, 'Heading1')).toEqual(['Summary', 'Findings']);
    expect(textsIn(body, 'Heading2')).toEqual(['Visibility']);
    expect(textsIn(body, 'Heading3')).toEqual(['What was seen']);
    expect(textsIn(body, 'Title')).toEqual(['Complaints management']);
  });

  test('begin a page where the report says so', () => {
    const [summary] = paragraphsIn(body, 'Heading1');
    const [visibility] = paragraphsIn(body, 'Heading2');

    expect(summary && nodesNamed(summary, 'w:pageBreakBefore')).toHaveLength(1);
    expect(visibility && nodesNamed(visibility, 'w:pageBreakBefore')).toHaveLength(0);
  });
});

describe('the table of contents', () => {
  test('is a field that Word can update, and is filled in from the start', () => {
    const entries = [...paragraphsIn(body, 'TOC1'), ...paragraphsIn(body, 'TOC2')];

    expect(nodesNamed(body, 'w:instrText').map(({ children }) => children.join(''))).toContain(
      'TOC \\o "1-2" \\h \\z \\u',
    );
    expect(entries.map((entry) => shownText(entry).trim())).toEqual([
      'Summary',
      'Findings',
      'Visibility',
    ]);
  });

  test('leads to the headings', () => {
    const marks = nodesNamed(body, 'w:bookmarkStart').map((mark) => mark.attributes['w:name']);
    const links = nodesNamed(body, 'w:hyperlink').map((link) => link.attributes['w:anchor']);

    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).toEqual(expect.arrayContaining(links));
  });

  test('asks nobody for an update when the file is opened', () => {
    const settings = partOf(bytes, 'word/settings.xml');

    expect(attributeOf(settings, 'w:updateFields')).toBe('false');
    expect(nodesNamed(body, 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'])).toEqual(
      [],
    );
  });

  test('closes every field that it opens', () => {
    const kinds = nodesNamed(body, 'w:fldChar').map((mark) => mark.attributes['w:fldCharType']);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;

    expect([count('begin'), count('separate'), count('end')]).toEqual([4, 4, 4]);
  });
});

describe('a table', () => {
  test('repeats its row of labels and leaves its rows whole', async () => {
    const long = await bodyOf(notesTable(['one', 'two', 'three']));
    const rows = nodesNamed(long, 'w:tr');

    expect(rows.map((row) => nodesNamed(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    expect(rows.map((row) => nodesNamed(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1]);
  });

  test('has its caption above it, on the same page', () => {
    const styles = nodesNamed(partOf(bytes, 'word/styles.xml'), 'w:style');
    const look = styles.find(({ attributes }) => attributes['w:styleId'] === 'Caption');

    expect(textsIn(body, 'Caption').at(-1)).toBe('Criteria and answers');
    expect(look && nodesNamed(look, 'w:keepNext')).toHaveLength(1);
  });

  test('fills a level with its colour and keeps the number', () => {
    const cell = nodesNamed(body, 'w:tc').find((one) => shownText(one) === '4');

    expect(cell && attributeOf(cell, 'w:shd', 'w:fill')).toBe('38788a');
    expect(cell && attributeOf(cell, 'w:color')).toBe('ffffff');
  });

  test('says an answer by a sign and a word, once', () => {
    const cells = nodesNamed(body, 'w:tc').map(shownText);

    expect(cells).toContain('◐ Partly met');
    expect(cells).toContain('✓ Met');
  });
});

describe('a figure', () => {
  test('is a picture with its words for those who do not see it', () => {
    const pictures = nodesNamed(body, 'wp:docPr');

    expect(pictures.map(({ attributes }) => attributes['descr'])).toEqual([
      'Maturity by area in words',
      'Index of each clause in words',
    ]);
    expect(nodesNamed(body, 'mc:Fallback').map((one) => nodesNamed(one, 'w:t').length)).toEqual([
      1, 1,
    ]);
  });

  test('names every axis and bar with its figure', () => {
    const words = nodesNamed(body, 'wpg:wgp').map((group) => textsIn(group, 'FigureText'));

    for (const texts of words) expect(texts).toEqual(expect.arrayContaining(['Framework', '3.25']));
  });

  test('has no shape with the number of another', () => {
    const numbers = [...nodesNamed(body, 'wp:docPr'), ...nodesNamed(body, 'wps:cNvPr')].map(
      ({ attributes }) => attributes['id'],
    );

    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('what the file says about itself', () => {
  test('is title, author, subject, language and the day of the report', () => {
    const properties = partOf(bytes, 'docProps/core.xml');
    const value = (name: string) => nodesNamed(properties, name)[0]?.children.join('');

    expect(
      ['dc:title', 'dc:creator', 'dc:subject', 'dc:language', 'dcterms:created'].map(value),
    ).toEqual(['Gap report', 'Zoë Çelik', 'Complaints management', 'en', '2026-11-05T10:20:30Z']);
  });

  test('spelling is checked as British English, or as Chinese with Chinese type', async () => {
    const chinese = await renderDocx(reportOf([paragraph('“投诉”')], { language: 'zh-CN' }));
    const [english, other] = [bytes, chinese].map((one) => partOf(one, 'word/styles.xml'));

    expect(english && attributeOf(english, 'w:lang')).toBe('en-GB');
    expect(other && attributeOf(other, 'w:lang', 'w:eastAsia')).toBe('zh-CN');
    expect(other && attributeOf(other, 'w:rFonts', 'w:eastAsia')).toBe('SimSun');
    expect(attributeOf(partOf(chinese, BODY), 'w:rFonts', 'w:hint')).toBe('eastAsia');
  });

  test('the foot names the document and counts the pages, except on the cover', () => {
    const foot = partOf(bytes, 'word/footer1.xml');
    const sections = nodesNamed(body, 'w:sectPr');

    expect(shownText(foot)).toBe('Gap report — Łódź\tPage  of ');
    expect(nodesNamed(foot, 'w:instrText').map(({ children }) => children.join(''))).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    expect(sections.map((one) => nodesNamed(one, 'w:footerReference').length)).toEqual([0, 1]);
  });
});

describe('a Chinese document', () => {
  const BOLD = 'w:b';
  const isBold = (node: XmlNode) =>
    nodesNamed(node, BOLD).some(({ attributes }) => attributes['w:val'] !== 'false');

  test('has 黑体 for headings and heads of tables and 宋体 for the rest, none of it bold', async () => {
    const bytes = await renderDocx(reportOf([paragraph('投诉')], { language: 'zh-CN' }));
    const styles = nodesNamed(partOf(bytes, 'word/styles.xml'), 'w:style');
    const styled = (id: string) => styles.find(({ attributes }) => attributes['w:styleId'] === id);
    const fontOf = (id: string) => {
      const found = styled(id);
      return found && attributeOf(found, 'w:rFonts', 'w:eastAsia');
    };

    for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'TableHead', 'TOC1'])
      expect([id, fontOf(id)]).toEqual([id, 'SimHei']);
    for (const id of ['TableText', 'Lead', 'ListBullet'])
      expect([id, fontOf(id)]).toEqual([id, undefined]);
    // The library writes Word's own style of that name into every file; nothing here is set in it.
    expect(styles.filter(isBold).map(({ attributes }) => attributes['w:styleId'])).toEqual([
      'Strong',
    ]);
  });

  test('stresses Chinese by 黑体, and what stands between it by bold', async () => {
    const runs = [{ text: '等级3：ISO 10002的要求', strong: true }];
    const block: Block = { kind: 'paragraph', runs };
    const bytes = await renderDocx(reportOf([block], { language: 'zh-CN' }));
    const written = nodesNamed(partOf(bytes, BODY), 'w:r').map((run) => [
      shownText(run),
      isBold(run) ? 'bold' : attributeOf(run, 'w:rFonts', 'w:eastAsia'),
    ]);

    expect(written).toEqual([
      ['等级', 'SimHei'],
      ['3', 'bold'],
      ['：', 'SimHei'],
      ['ISO 10002', 'bold'],
      ['的要求', 'SimHei'],
    ]);
  });

  test('keeps its fonts when it is written in the traditional characters', async () => {
    const bytes = await renderDocx(reportOf([paragraph('投訴')], { language: 'zh-TW' }));

    expect(attributeOf(partOf(bytes, 'word/styles.xml'), 'w:rFonts', 'w:eastAsia')).toBe(
      'Microsoft JhengHei',
    );
  });
});

describe('text', () => {
  test('that looks like markup stays text', async () => {
    const typed = '</w:t><w:p/> & "quoted" {{x}} <script>alert(1)</script>';

    expect(shownText(await bodyOf(paragraph(typed), heading(1, 'a', typed)))).toBe(typed + typed);
  });

  test('keeps its lines, and loses what XML forbids', async () => {
    const odd = await bodyOf(paragraph('one\u0000\r\ntwo\u0007\u202e\ud800\ufffe\tthree'));

    expect(shownText(odd)).toBe('one\ntwo\ufffd three');
  });

  test('keeps the joiners of an emoji and of Persian', async () => {
    expect(shownText(await bodyOf(paragraph('👩‍⚕️ می‌شود')))).toBe('👩‍⚕️ می‌شود');
  });

  test('leaves no empty line behind a line end that was typed last', async () => {
    expect(shownText(await bodyOf(paragraph('one\n')))).toBe('one');
  });

  test('that links to a heading which is not there is plain', async () => {
    const lost = await bodyOf({ kind: 'paragraph', runs: [{ text: 'elsewhere', to: 'nowhere' }] });

    expect(nodesNamed(lost, 'w:hyperlink')).toEqual([]);
    expect(shownText(lost)).toBe('elsewhere');
  });
});

test('every ordered list counts from one', async () => {
  const list: Block = { kind: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b' }]] };
  const numbers = nodesNamed(await bodyOf(list, list), 'w:numId').map(
    ({ attributes }) => attributes['w:val'],
  );

  expect(numbers[0]).toBe(numbers[1]);
  expect(numbers[2]).toBe(numbers[3]);
  expect(numbers[0]).not.toBe(numbers[2]);
});

test('a document without a cover, as a policy is, has a foot on every page', async () => {
  const sections = nodesNamed(await bodyOf(heading(1, 'a', 'Policy')), 'w:sectPr');

  expect(sections.map((one) => nodesNamed(one, 'w:footerReference').length)).toEqual([1]);
});

test('every part is well-formed, and a document with nothing in it is one, too', async () => {
  expect(() => openDocx(bytes)).not.toThrow();
  expect([...openDocx(await renderDocx(reportOf([]))).keys()]).toContain(BODY);
});

test('the parts by which others know a Word file come first', () => {
  expect([...openDocx(bytes).keys()].slice(0, 3)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
  ]);
});

test('the same document gives the same bytes', async () => {
  expect(await renderDocx(fullReport())).toEqual(bytes);
});

test('words between a heading and its table stay with both, as do the rows of a short table', async () => {
  const between = ['Level 2.', 'A note.'].map(paragraph);
  const loose = paragraph('Nothing follows.');
  const blocks = [heading(2, 'a', '5.4'), ...between, notesTable(['One', 'Two']), loose];
  const kept = nodesNamed(await bodyOf(...blocks), 'w:p')
    .filter((one) => nodesNamed(one, 'w:keepNext').length > 0)
    .map(shownText);

  expect(kept).toEqual(expect.arrayContaining(['Level 2.', 'A note.', '1', 'One']));
  expect(kept).not.toContain('Two');
  expect(kept).not.toContain('Nothing follows.');
});
