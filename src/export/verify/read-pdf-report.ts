import {
  decodePDFRawStream,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFParser,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { RECORD_PART, type ReportedRecord } from './record-part.ts';

/**
 * What a PDF says of the record that it was made from: the fingerprint, empty where it names none, and
 * the record where it lies inside.
 *
 * @throws Error when the bytes are no PDF that can be opened
 */
export async function readPdfReport(bytes: Uint8Array<ArrayBuffer>): Promise<ReportedRecord> {
  const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
  const information = context.lookup(context.trailerInfo.Info);
  const said =
    information instanceof PDFDict ? information.lookup(PDFName.of(RECORD_PART.key)) : undefined;
  const isText = said instanceof PDFHexString || said instanceof PDFString;
  const [stream] = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? sourceIn(object) : []));
  return {
    fingerprint: isText ? said.decodeText() : '',
    text: stream && new TextDecoder().decode(decodePDFRawStream(stream).decode()),
  };
}

/** The file that a document was made from, where an entry of it holds that. */
function sourceIn(entry: PDFDict): readonly PDFRawStream[] {
  if (entry.lookup(PDFName.of('AFRelationship')) !== PDFName.of('Source')) return [];
  const held = entry.lookup(PDFName.of('EF'));
  const stream = held instanceof PDFDict ? held.lookup(PDFName.of('F')) : undefined;
  return stream instanceof PDFRawStream ? [stream] : [];
}
