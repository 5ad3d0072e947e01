import { plainText } from '#core/policy/check/plain-text.ts';
import { fail, type Result, succeed } from '#core/result.ts';

/** Largest file that is read, in bytes. */
export const POLICY_FILE_LIMIT = 20_000_000;

export type PolicyFileFailure = 'too-large' | 'kind' | 'unreadable' | 'no-text';

/** The text of a policy in a file: plain, Markdown, a web page, Word or PDF. What reads Word and PDF is fetched when it is needed. */
export async function readPolicyFile(file: File): Promise<Result<string, PolicyFileFailure>> {
  if (file.size > POLICY_FILE_LIMIT) return fail('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  try {
    const text = await textOf(bytes, ending);
    if (text === undefined) return fail('kind');
    return text.trim() === '' ? fail('no-text') : succeed(text);
  } catch {
    return fail('unreadable');
  }
}

async function textOf(bytes: Uint8Array<ArrayBuffer>, ending: string): Promise<string | undefined> {
  switch (ending) {
    case 'txt':
    case 'md':
    case 'markdown':
      return decode(bytes);
    case 'html':
    case 'htm':
      return plainText(decode(bytes));
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes);
    default:
      return undefined;
  }
}

/** UTF-8 or UTF-16 where the text is that, else GB 18030, in which older Chinese files are written. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
