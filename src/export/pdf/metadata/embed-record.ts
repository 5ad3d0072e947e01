import type { ReportDocument } from '#core/document/document.ts';
import {
  byteString,
  type PdfFile,
  register,
  registerStream,
  textString,
} from '#export/pdf/file/pdf-file.ts';
import { RECORD_PART } from '#export/verify/record-part.ts';

/** The record that the document was made from, as a file inside; nothing where it is not to be there. */
export function embedRecord(target: PdfFile, { record, title }: ReportDocument) {
  if (record?.text === undefined) return {};
  const bytes = new TextEncoder().encode(record.text);
  const stream = registerStream(target, bytes, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: { Size: bytes.length },
  });
  const name = byteString(RECORD_PART.fileName);
  const file = register(target, {
    Type: 'Filespec',
    F: name,
    UF: name,
    Desc: textString(title.toWellFormed()),
    AFRelationship: 'Source',
    EF: { F: stream, UF: stream },
  });
  return { AF: [file], Names: { EmbeddedFiles: { Names: [name, file] } } };
}
