import { type PDFContext, type PDFRef, PngEmbedder } from 'pdf-lib';

/** Writes a PNG into the file, its transparency as a mask. */
export async function embedPicture(context: PDFContext, png: Uint8Array): Promise<PDFRef> {
  return (await PngEmbedder.for(png)).embedIntoContext(context);
}
