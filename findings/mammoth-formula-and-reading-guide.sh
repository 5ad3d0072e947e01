#!/bin/sh
# mammoth 1.13.0: a figure in a formula, and Chinese words under a reading guide, are gone from their sentence.
#
# Guessed: what mammoth does not know it reads through, as it does with content controls and insertions: the
#   letters of a formula stay, and so does the word to which a reading (pinyin) was added.
# Found: of a formula that docx 9.15.2 writes nothing stays; of a word with a reading neither the reading nor the
#   word. A message says that an element was ignored, not that there was text in it.
# Hurts: whoever checks a policy by its text: a promise that was set as a formula has no figure, and a duty whose
#   rare characters have their reading has no subject.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit mammoth@1.13.0 docx@9.15.2 fflate@0.8.3
cat >look.mjs <<'JS'
import { Document, Math as Formula, MathRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';

const formula = new Formula({ children: [new MathRun('≥ 95 %')] });
const sentence = [new TextRun('We answer '), formula, new TextRun(' of complaints in time.')];
const written = await Packer.toBuffer(
  new Document({
    sections: [{ children: [new Paragraph({ children: sentence }), new Paragraph('WORD受理投诉。')] }],
  }),
);
const parts = unzipSync(new Uint8Array(written));
// The run of Word for a word with its reading above it (ECMA-376, 17.3.3.25).
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const guide =
  '<w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="20"/>' +
  '<w:hpsBaseText w:val="20"/><w:lid w:val="zh-CN"/></w:rubyPr>';
const word = `<w:r><w:ruby>${guide}<w:rt>${run('kèfúbù')}</w:rt><w:rubyBase>${run('客服部')}</w:rubyBase></w:ruby></w:r>`;
parts['word/document.xml'] = strToU8(
  strFromU8(parts['word/document.xml']).replace(/<w:r>(?:(?!<w:r>).)*WORD(.*?)<\/w:r>/s, `${word}<w:r><w:t>$1</w:r>`),
);
const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts)) });
console.log(value.trim().split(/\n+/).join('|'));
JS
seen=$(node look.mjs)
echo "$seen"
expected='We answer  of complaints in time.|受理投诉。'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
