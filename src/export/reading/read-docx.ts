import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth/mammoth.browser.min.js';
import { plainText } from '#core/policy/check/plain-text.ts';
import { TooMuchError } from './reading-errors.ts';

/** Largest part of a Word file, unpacked, in bytes: several thousand pages of text. */
const PART_LIMIT = 30_000_000;
const PARTS_LIMIT = 2_000;
/** Elements within elements: no text is built deeper. */
const DEPTH_LIMIT = 200;
/** What the text is in; pictures, fonts and what else a file carries stay packed. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/;

/** The parts of a Word file that hold its text. Throws where they are larger than any text. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let parts = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      parts += 1;
      if (parts > PARTS_LIMIT) throw new TooMuchError();
      if (!READ.test(name)) return false;
      if (originalSize > PART_LIMIT) throw new TooMuchError();
      return true;
    },
  });
}

function checkDepth(xml: string): void {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > DEPTH_LIMIT) throw new TooMuchError();
  }
}

/** The document without runs of hidden text. */
function withoutHidden(xml: string): string {
  return xml.replace(
    /<w:r(?:\s[^>]*)?>\s*<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>/g,
    (run, properties: string) =>
      /<w:(?:vanish|webHidden)(?:\s*\/>|\s+w:val="(?:1|true|on)"\s*\/>)/.test(properties)
        ? '<w:r w:rsidDel="hidden"><w:rPr><w:strike/></w:rPr>'
        : run,
  );
}

/** A formula as a run of its letters, in one line: 1/2 for a fraction, x^2 for a power. */
function formulaRun(formula: string): string {
  const marked = formula.replace(/<\/m:num>/g, '<m:t>/</m:t>').replace(/<m:sup>/g, '<m:t>^</m:t>');
  const letters = [...marked.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g)].map(([, text]) => text);
  return `<w:r><w:t xml:space="preserve">${letters.join('')}</w:t></w:r>`;
}

/** The document with what mammoth 1.13.0 drops with all of its text: formulas, and words that have their reading above them. */
function withDropped(xml: string): string {
  return xml
    .replace(
      /<w:ruby>(?:(?!<w:rubyBase>|<\/w:ruby>)[\s\S])*<w:rubyBase>|<\/w:rubyBase>\s*<\/w:ruby>/g,
      '',
    )
    .replace(/<m:oMathParaPr>[\s\S]*?<\/m:oMathParaPr>|<\/?m:oMathPara>/g, '')
    .replace(/<m:oMath>[\s\S]*?<\/m:oMath>/g, formulaRun);
}

/** The text of a Word document: headings, lists and rows of tables marked, nothing that is hidden, deleted or struck out. Rejects for what is none. */
export async function readDocx(
  bytes: Uint8Array<ArrayBuffer>,
  longestCell?: number,
): Promise<string> {
  const parts = unpack(bytes);
  const body = parts['word/document.xml'];
  if (body !== undefined) {
    const xml = strFromU8(body);
    checkDepth(xml);
    parts['word/document.xml'] = strToU8(withoutHidden(withDropped(xml)));
  }
  const packed = new Uint8Array(zipSync(parts, { level: 0 }));
  const { value } = await mammoth.convertToHtml({ arrayBuffer: packed.buffer });
  return plainText(value, longestCell);
}
