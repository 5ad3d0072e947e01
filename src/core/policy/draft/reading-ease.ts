import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { Block, Run } from '#core/document/document.ts';

/** Why a sentence is hard: `passive` is named only where another reason is there, since alone it does no harm. */
export type HardReason = 'long' | 'manyClauses' | 'passive';

export interface HardSentence {
  readonly text: string;
  readonly reasons: readonly HardReason[];
}

/** How easily a text reads. The two measures have nothing in common and are not to be compared. */
export type ReadingEase = {
  readonly sentences: number;
  readonly hard: readonly HardSentence[];
} & (
  | {
      /** Flesch reading ease of English: 60 and above is plain, 30 and below is hard. Not cut off at 0 or 100. */
      readonly measure: 'flesch';
      readonly score: number;
      readonly wordsPerSentence: number;
    }
  | {
      /** For Chinese there is no settled score, so the lengths themselves are given. */
      readonly measure: 'sentenceLength';
      readonly charactersPerSentence: number;
      /** Share of sentences with more than 40 characters, 0 to 1. */
      readonly longShare: number;
    }
);

/** With fewer there is nothing to take a mean of. */
const FEWEST_SENTENCES = 3;
/** Words of an English sentence above which it is long. */
const LONG_WORDS = 25;
/** Characters of a Chinese sentence above which it is long. */
const LONG_CHARACTERS = 40;
/** Parts of a sentence above which there are many; a short sentence with many commas is a list, and reads well. */
const MANY_CLAUSES = 4;
const SHORT_WORDS = 18;
const SHORT_CHARACTERS = 30;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const HAN = /\p{Script=Han}/gu;
const CLAUSE_WORD =
  /\b(?:which|who|because|although|though|unless|until|while|whereas|if|when|that)\b/giu;
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|en|ade|old|ound|ept|eld|ent)\b/iu;

/** The texts of a document that are read as sentences: paragraphs and entries of lists. */
export function passagesOf(blocks: readonly Block[]): readonly string[] {
  const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [textOf(block.runs)];
    return block.kind === 'list' ? block.items.map(textOf) : [];
  });
}

/** How easily passages read; undefined for a language without a measure, and for less than three sentences. */
export function readingEase(
  language: string,
  passages: readonly string[],
): ReadingEase | undefined {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = passages
    .flatMap((passage) => [...segmenter.segment(passage)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
  if (sentences.length < FEWEST_SENTENCES) return undefined;
  if (language === 'en') return englishEase(sentences);
  return /^zh\b/u.test(language) ? chineseEase(sentences) : undefined;
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(WORD) ?? [];
}

function englishEase(sentences: readonly string[]): ReadingEase {
  const words = sentences.flatMap(wordsOf);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
  return {
    measure: 'flesch',
    score: flesch(counts),
    wordsPerSentence: words.length / sentences.length,
    sentences: sentences.length,
    hard: sentences.flatMap((text) =>
      markHard(text, {
        isLong: wordsOf(text).length > LONG_WORDS,
        isShort: wordsOf(text).length <= SHORT_WORDS,
        clauses: 1 + (text.match(/[,;:]/g) ?? []).length + (text.match(CLAUSE_WORD) ?? []).length,
        isPassive: PASSIVE.test(text),
      }),
    ),
  };
}

function lengthOf(sentence: string): number {
  return (sentence.match(HAN) ?? []).length;
}

function chineseEase(sentences: readonly string[]): ReadingEase {
  const lengths = sentences.map(lengthOf);
  return {
    measure: 'sentenceLength',
    charactersPerSentence: lengths.reduce((sum, length) => sum + length, 0) / sentences.length,
    longShare: lengths.filter((length) => length > LONG_CHARACTERS).length / sentences.length,
    sentences: sentences.length,
    hard: sentences.flatMap((text) =>
      markHard(text, {
        isLong: lengthOf(text) > LONG_CHARACTERS,
        isShort: lengthOf(text) <= SHORT_CHARACTERS,
        // A comma parts clauses in Chinese where English has a full stop, so that two more are no burden.
        clauses: (text.match(/[，；：]/gu) ?? []).length - 1,
        isPassive: /被/u.test(text),
      }),
    ),
  };
}

function markHard(
  text: string,
  found: {
    readonly isLong: boolean;
    readonly isShort: boolean;
    readonly clauses: number;
    readonly isPassive: boolean;
  },
): readonly HardSentence[] {
  const reasons: HardReason[] = [];
  if (found.isLong) reasons.push('long');
  if (!found.isShort && found.clauses > MANY_CLAUSES) reasons.push('manyClauses');
  if (reasons.length === 0) return [];
  return [{ text, reasons: found.isPassive ? [...reasons, 'passive'] : reasons }];
}
