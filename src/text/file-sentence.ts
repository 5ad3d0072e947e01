import type { BundleFailure } from '#core/bundle/layout.ts';
import { fill, fillCount, joinChoice, joinSentences } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ValueProblem } from '#core/record/parse-record.ts';
import { FILE_LIMIT } from '#core/record/read-json.ts';
import type { SetAside } from '#core/record/set-aside.ts';
import type { FailureWords, FileWords } from './words.ts';

/**
 * The sentence for a file that is refused: what is wrong, where in the file, and what to do. The
 * place is the path as `parseAssessmentFile` gives it, such as `answers.iso-10002-2018/7.4/3a.value`.
 */
export function fileSentence(
  failure: BundleFailure,
  words: FailureWords,
  language: string,
): string {
  switch (failure.code) {
    case 'file-too-large': {
      const { megabytes } = failure;
      return fill(words.file[failure.code], { megabytes, limit: FILE_LIMIT / 1_000_000 });
    }
    case 'not-json':
      return failure.detail === ''
        ? words.file['not-json-plain']
        : fill(words.file[failure.code], { detail: failure.detail });
    case 'bundle-too-large':
      return fill(words.file[failure.code], { megabytes: failure.megabytes });
    case 'bundle-too-many':
      return fill(words.file[failure.code], { limit: failure.limit });
    case 'bundle-without':
      return fill(words.file[failure.code], { path: failure.path });
    case 'file-too-new':
      return fill(words.file[failure.code], { version: failure.version, known: failure.known });
    case 'bad-value':
      return valueSentence(failure, words, language);
    default:
      return words.file[failure.code];
  }
}

function valueSentence(
  { path, problem, others }: Extract<BundleFailure, { code: 'bad-value' }>,
  words: FailureWords,
  language: string,
): string {
  const sentence = fill(templateFor(problem, words), {
    path: path === '' ? words.value.wholeFile : path,
    expected: describe(problem, words, language),
  });
  if (others === 0) return sentence;
  return joinSentences([sentence, fillCount(language, words.value.others, others)]);
}

function templateFor({ kind, expected }: ValueProblem, words: FailureWords): string {
  return expected === '' && kind !== 'size' ? words.value.typeUnknown : words.value[kind];
}

/** The place of a value that was set aside, with the reason, in a few words. */
export function asideText(
  { path, problem }: SetAside,
  files: Pick<FileWords, 'asideReason'>,
  words: FailureWords,
  language: string,
): string {
  const expected = describe(problem, words, language);
  return fill(files.asideReason[problem.kind], { path, expected });
}

/** The expected value in people's words: names of types are translated, allowed words and numbers stand as they are. */
function describe({ expected }: ValueProblem, words: FailureWords, language: string): string {
  const terms: Readonly<Record<string, string>> = words.terms;
  const parts = expected.split(', ').map((part) => ownEntry(terms, part) ?? part);
  return joinChoice(language, parts);
}
