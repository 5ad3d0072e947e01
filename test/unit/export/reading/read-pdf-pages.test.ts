import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readPdfPages } from '#export/reading/read-pdf-pages.ts';

/** A page whose former time limit is on a layer that is off. */
async function aLayeredPage(): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 200]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const { context } = pdf;
  const layer = (name: string) =>
    context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) }));
  const [before, now] = [layer('Before'), layer('Now')];
  const layers = { OCGs: [before, now], D: { OFF: [before], ON: [now] } };
  pdf.catalog.set(PDFName.of('OCProperties'), context.obj(layers));
  page.node.setFontDictionary(PDFName.of('F1'), font.ref);
  const names = context.obj({ Before: before, Now: now });
  page.node.Resources()?.set(PDFName.of('Properties'), names);
  const drawn =
    'BT /F1 12 Tf 20 100 Td /P <</MCID 0>> BDC (We answer within ) Tj ' +
    '/OC /Before BDC (20 ) Tj EMC /OC /Now BDC (5 ) Tj EMC (days.) Tj EMC ET';
  page.node.set(PDFName.of('Contents'), context.register(context.stream(drawn)));
  return new Uint8Array(await pdf.save());
}

// pdf.js 5.6.205 gives it like any other text (findings/pdfjs-layer-that-is-off.sh).
test('text on a layer that is off is not read', async () => {
  const reading = { library, fetchTable: async () => undefined };
  const [items = []] = await readPdfPages(await aLayeredPage(), reading);

  expect(items.map(({ text }) => text.trim())).toEqual(['We answer within', '5', 'days.']);
});
