import mammoth from 'mammoth/mammoth.browser.min.js';
import { plainText } from '#core/policy/check/plain-text.ts';

/** The text of a Word document, its headings and lists marked. Rejects for what is none. */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.buffer });
  return plainText(value);
}
