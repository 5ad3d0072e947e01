import { ContentError } from '#core/content/authored-file.ts';
import { contentSentence } from '#text/content-sentence.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { readWords } from './read-words.ts';

/** Reads content, and tells its problems to whoever builds the site in the language of its authors. */
export function tellProblems<Content>(read: () => Content): Content {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ContentError)) throw cause;
    // The words come with the site, wherever the content is read from.
    const words = readWords(DEFAULT_LANGUAGE, 'content');
    throw new ContentError(
      cause.problems.map((problem) => ({
        path: problem.path,
        line: problem.line,
        message: contentSentence(problem, words),
      })),
    );
  }
}
