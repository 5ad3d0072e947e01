import { libraryBook } from '#core/library/library-book.ts';
import { renderEpub } from '#export/epub/render-epub.ts';
import { renderPdf } from '#export/pdf/render-pdf.ts';
import type { BookFormat } from './book-formats.ts';
import { fontFiles } from './fonts/font-files.ts';
import { readLibrary } from './read-library.ts';
import { readWords } from './read-words.ts';

// Two pages of a build ask for each book: the file itself, and the page that says how large it is.
const isBuild = (import.meta as { env?: { PROD?: boolean } }).env?.PROD === true;
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** All articles in one language as one file. Throws a `ContentError`, and what the fonts throw. */
export function bookFile(
  language: string,
  format: BookFormat,
  root: string = process.cwd(),
): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${language}.${format}`;
  const known = made.get(name);
  if (known !== undefined) return known;
  const file = makeBook(language, format, root).then((bytes) => new Uint8Array(bytes));
  if (isBuild) made.set(name, file);
  return file;
}

async function makeBook(language: string, format: BookFormat, root: string): Promise<Uint8Array> {
  const library = readLibrary(language, root);
  const words = readWords(language, 'library', root);
  const document = libraryBook({
    ...{ library, words },
    sureness: readWords(language, 'site', root).standard.sureness,
    marks: readWords(language, 'monitoring', root).marks,
    clauseLabel: (id) => library.clauses.get(id)?.label ?? id,
    blockLabel: (id) => library.blocks.get(id) ?? id,
  });
  if (format === 'pdf') return renderPdf(document, { fonts: fontFiles(root) });
  return renderEpub(document, {
    identifier: `redress-library-${language}`,
    accessibility: words.book.accessibility,
    contents: words.book.contents,
  });
}
