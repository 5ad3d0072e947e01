type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'OPS'>;
type PdfDocument = import('pdfjs-dist').PDFDocumentProxy;
type PdfPage = import('pdfjs-dist').PDFPageProxy;

/** Whether each mark of a layer in a page's text, one after the other, is of a layer that is off. */
export type HiddenMarks = readonly boolean[];

/** What pdf.js tells of one step in drawing a page. */
interface Steps {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The marks of layers as the page is drawn: in its text they are the same, but for drawings that are a layer as a whole. */
function hiddenMarks(
  { fnArray, argsArray }: Steps,
  OPS: PdfLibrary['OPS'],
  isVisible: (layer: unknown) => boolean,
): HiddenMarks {
  return fnArray.flatMap((step, at) => {
    const args = argsArray[at];
    if (step !== OPS.beginMarkedContentProps || !Array.isArray(args) || args[0] !== 'OC') return [];
    return fnArray[at + 1] === OPS.paintFormXObjectBegin ? [] : [!isVisible(args[1])];
  });
}

/** Says of one part of a page's text after the other whether it is seen. pdf.js 5.6.205 gives that of layers that are off, too, without their name. */
export function seenTest(hidden: HiddenMarks): (item: object) => boolean {
  const open: boolean[] = [];
  let marks = 0;
  return (item) => {
    const { type, tag }: { type?: unknown; tag?: unknown } = item;
    if (type === 'endMarkedContent') open.pop();
    else if (typeof type === 'string') {
      const isLayer = tag === 'OC';
      open.push(isLayer && hidden[marks] === true);
      if (isLayer) marks += 1;
    }
    return !open.includes(true);
  };
}

/** Tells of each page which marks of layers in its text hide what they hold; none where no layer is off. */
export async function hiddenLayers(
  pdf: PdfDocument,
  { OPS }: PdfLibrary,
): Promise<(page: PdfPage) => Promise<HiddenMarks>> {
  const layers = await pdf.getOptionalContentConfig();
  if ([...layers].every(([, { visible }]) => visible)) return async () => [];
  return async (page) =>
    hiddenMarks(await page.getOperatorList(), OPS, (layer) => layers.isVisible(layer));
}
