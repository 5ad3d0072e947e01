#!/bin/sh
# pdfjs-dist 5.6.205: the text of a layer that is switched off is read like any other.
#
# Guessed: `getTextContent` gives what the page shows: text in an optional content group that the file itself
#   switches off is left out, or told by a mark, as the same library leaves it out when it draws the page.
# Found: it is given in its place, in the midst of the sentence. The mark around it has no name of its layer,
#   so that nobody can tell it from a layer that is on.
# Hurts: whoever reads figures out of a PDF with layers, such as a form in two languages or a plan with its
#   former state: of two promises the one that nobody sees is read first.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit pdfjs-dist@5.6.205 @cantoo/pdf-lib@2.11.1
cat >look.mjs <<'JS'
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const file = await PDFDocument.create();
const page = file.addPage([400, 200]);
const font = await file.embedFont(StandardFonts.Helvetica);
const { context } = file;
const [before, now] = ['Before', 'Now'].map((name) =>
  context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) })),
);
file.catalog.set(
  PDFName.of('OCProperties'),
  context.obj({ OCGs: [before, now], D: { OFF: [before], ON: [now] } }),
);
page.node.setFontDictionary(PDFName.of('F1'), font.ref);
page.node.Resources().set(PDFName.of('Properties'), context.obj({ Before: before, Now: now }));
const drawn =
  'BT /F1 12 Tf 20 100 Td (We answer within ) Tj ' +
  '/OC /Before BDC (20 days) Tj EMC /OC /Now BDC (5 days) Tj EMC (.) Tj ET';
page.node.set(PDFName.of('Contents'), context.register(context.stream(drawn)));

const opened = await getDocument({ data: await file.save(), verbosity: 0 }).promise;
const layers = await opened.getOptionalContentConfig();
const isOn = [...layers].map(([, { name, visible }]) => `${name} ${visible ? 'on' : 'off'}`);
const { items } = await (await opened.getPage(1)).getTextContent({ includeMarkedContent: true });
const marks = items.filter(({ type }) => type === 'beginMarkedContentProps').map(({ tag, id }) => `${tag} ${id}`);
console.log(`${isOn.join(', ')} | ${items.map(({ str = '' }) => str).join('')} | ${marks.join(', ')}`);
JS
seen=$(node look.mjs 2>/dev/null)
echo "$seen"
expected='Before off, Now on | We answer within 20 days5 days. | OC null, OC null'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
