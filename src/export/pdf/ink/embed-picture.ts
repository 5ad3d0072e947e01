import { PDFContext, PDFRawStream, PDFRef, PngEmbedder } from 'pdf-lib';
import { type PdfFile, type PdfRef, registerPlainStream } from '#export/pdf/file/pdf-file.ts';

/** Writes a PNG into the file, its transparency as a mask. The library unpacks it; its streams are taken over as they are. */
export async function embedPicture(file: PdfFile, png: Uint8Array): Promise<PdfRef | undefined> {
  const context = PDFContext.create();
  const picture = await (await PngEmbedder.for(png)).embedIntoContext(context);
  const refs = new Map<PDFRef, PdfRef>();
  // A mask comes before the picture that refers to it.
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const entries = object.dict
      .entries()
      .map(([key, value]) => [
        key.decodeText(),
        value instanceof PDFRef ? refs.get(value) : { written: value.toString() },
      ]);
    const contents = new Uint8Array(object.getContents());
    refs.set(ref, registerPlainStream(file, contents, Object.fromEntries(entries)));
  }
  return refs.get(picture);
}
