#!/bin/sh
# pdfjs-dist 5.6.205: what a PDF says that a sign stands for is not read.
#
# Guessed: a span with ActualText is read as that text: ISO 32000 (14.9.4) has it for glyphs that are no text of
#   their own, and pdftotext reads it so.
# Found: `getTextContent` gives the glyphs, neither replaced nor marked; the text behind them is nowhere in it.
# Hurts: whoever reads a filled-in checklist whose ticks are letters of a font of pictures, with "Yes" behind
#   them for those who listen: instead of the answers, letters.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit pdfjs-dist@5.6.205 @cantoo/pdf-lib@2.11.1
cat >look.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const file = await PDFDocument.create();
const page = file.addPage([400, 200]);
const font = await file.embedFont(StandardFonts.Helvetica);
page.node.setFontDictionary(PDFName.of('F1'), font.ref);
const row = (y, text, letter, answer) =>
  `BT /F1 12 Tf 20 ${y} Td (${text}: ) Tj /Span <</ActualText (${answer})>> BDC (${letter}) Tj EMC ET `;
const drawn = row(120, 'Policy published', 'P', 'Yes') + row(100, 'Staff trained', 'O', 'No');
page.node.set(PDFName.of('Contents'), file.context.register(file.context.stream(drawn)));
const bytes = await file.save();
writeFileSync('checklist.pdf', bytes);

const opened = await getDocument({ data: bytes, verbosity: 0 }).promise;
const { items } = await (await opened.getPage(1)).getTextContent({ includeMarkedContent: true });
const texts = items.map(({ str = '', hasEOL }) => str + (hasEOL ? '; ' : ''));
console.log(`${texts.join('')} | Yes anywhere: ${JSON.stringify(items).includes('Yes')}`);
JS
seen=$(node look.mjs 2>/dev/null)
echo "pdf.js: $seen"
if command -v pdftotext >/dev/null; then
  echo "pdftotext: $(pdftotext -layout checklist.pdf - | grep . | tr -s ' ' | tr '\n' ';')"
else
  echo 'pdftotext is not installed (apt-get install poppler-utils): what it reads is left out.'
fi
expected='Policy published: P; Staff trained: O | Yes anywhere: false'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
