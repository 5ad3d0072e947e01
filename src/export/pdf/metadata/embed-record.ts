import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import type { ReportDocument } from '#core/document/document.ts';
import { RECORD_PART } from '#export/verify/record-part.ts';

/** The record that the document was made from, as a file inside; nothing where it is not to be there. */
export function embedRecord(context: PDFContext, { record, title }: ReportDocument) {
  if (record?.text === undefined) return {};
  const bytes = new TextEncoder().encode(record.text);
  const stream = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: { Size: bytes.length },
    }),
  );
  const name = PDFString.of(RECORD_PART.fileName);
  const file: PDFRef = context.register(
    context.obj({
      Type: 'Filespec',
      F: name,
      UF: name,
      Desc: PDFHexString.fromText(title.toWellFormed()),
      AFRelationship: 'Source',
      EF: { F: stream, UF: stream },
    }),
  );
  return { AF: [file], Names: { EmbeddedFiles: { Names: [name, file] } } };
}
