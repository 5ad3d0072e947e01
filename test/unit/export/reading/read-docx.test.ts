import { Document, Math as Formula, MathFraction, MathRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '#export/reading/read-docx.ts';

const PART = 'word/document.xml';

async function aDocument(children: readonly (TextRun | Formula)[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [new Paragraph({ children })] }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function change(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const xml = edit(strFromU8(parts[PART] ?? new Uint8Array()));
  return new Uint8Array(zipSync({ ...parts, [PART]: strToU8(xml) }));
}

// mammoth 1.13.0 leaves both out with all of their text (findings/mammoth-formula-and-reading-guide.sh).
test('a figure in a formula stays in its sentence', async () => {
  const bytes = await aDocument([
    new TextRun('We answer '),
    new Formula({ children: [new MathRun('≥ 95 %')] }),
    new TextRun(' in time, '),
    new Formula({
      children: [
        new MathFraction({ numerator: [new MathRun('1')], denominator: [new MathRun('2')] }),
      ],
    }),
    new TextRun(' of them at once.'),
  ]);

  expect(await readDocx(new Uint8Array(bytes))).toBe(
    'We answer ≥ 95 % in time, 1/2 of them at once.',
  );
});

test('a word with its reading above it is read, without the reading', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const guided = `<w:ruby><w:rubyPr><w:lid w:val="zh-CN"/></w:rubyPr><w:rt>${run('kèfúbù')}</w:rt><w:rubyBase>${run('客服部')}</w:rubyBase></w:ruby>`;
  const bytes = change(await aDocument([new TextRun('由WORD受理。')]), (xml) =>
    xml.replace(
      /<w:r>(?:(?!<w:r>).)*由WORD受理。<\/w:t><\/w:r>/s,
      `${run('由')}<w:r>${guided}</w:r>${run('受理。')}`,
    ),
  );

  expect(await readDocx(bytes)).toBe('由客服部受理。');
});
