import type { BrandFailure } from '#core/brand/parse-brand.ts';
import { fill } from '#core/message.ts';
import type { BrandWords } from './words.ts';

/** Why the file of an identity is refused: what is wrong, and what to do. */
export function brandSentence(failure: BrandFailure, { file }: Pick<BrandWords, 'file'>): string {
  const { failures } = file;
  switch (failure.code) {
    case 'bad-value':
      return fill(failures[failure.code], { path: failure.path });
    case 'reader-slow':
      return failures['file-too-large'];
    default:
      return failures[failure.code];
  }
}
