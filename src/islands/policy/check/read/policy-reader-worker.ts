import { plainText } from '#core/policy/check/plain-text.ts';
import { decodeText } from '#export/reading/decode-text.ts';
import { MissingReaderError, TooMuchError } from '#export/reading/reading-errors.ts';
import type { PolicyFileFailure, ReaderAnswer, ReaderRequest } from './reader-messages.ts';

function answer(message: ReaderAnswer): void {
  self.postMessage(message);
}

/** A part of the reader that is fetched when it is needed. */
function fetched<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((cause: unknown) => {
    throw new MissingReaderError('A part of the reader did not come.', { cause });
  });
}

async function textOf({ name, bytes, tablesAddress }: ReaderRequest): Promise<string | undefined> {
  switch (name.slice(name.lastIndexOf('.') + 1).toLowerCase()) {
    case 'txt':
    case 'md':
    case 'markdown':
    case 'rst':
      return decodeText(bytes);
    case 'html':
    case 'htm':
      return plainText(decodeText(bytes));
    case 'docx':
      return (await fetched(import('#export/reading/read-docx.ts'))).readDocx(bytes);
    case 'pdf':
      return (await fetched(import('./read-pdf.ts'))).readPdf(bytes, tablesAddress, (done, all) =>
        answer({ kind: 'progress', done, all }),
      );
    default:
      return undefined;
  }
}

function failureOf(cause: unknown): PolicyFileFailure {
  if (cause instanceof MissingReaderError) return 'no-reader';
  return cause instanceof TooMuchError ? 'too-much' : 'unreadable';
}

self.onmessage = async ({ data }: MessageEvent<ReaderRequest>) => {
  try {
    const text = await textOf(data);
    if (text === undefined) answer({ kind: 'failed', failure: 'kind' });
    else if (text.trim() === '') answer({ kind: 'failed', failure: 'no-text' });
    else answer({ kind: 'done', text });
  } catch (cause) {
    answer({ kind: 'failed', failure: failureOf(cause) });
  }
};
