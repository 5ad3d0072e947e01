import type { FormWords } from '#schema/authored/filled-form.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import { fold } from './fold.ts';

/** What was answered; without a value somebody has to say. `rest` is what was written beside it. */
export interface ReadAnswer {
  readonly value: AnswerValue | undefined;
  readonly rest: string;
}

const CHECKED = /[☒☑✓✔🗹]|\[\s*[xX✓]\s*\]/u;
const UNCHECKED = /[☐□❑]|\[\s*\]/u;
/** Ends an answer that a sentence follows. */
const END = /^\s*(?:[.,;:–—\n(，。；：、（]|-\s)/;

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Every answer word with its value, the longest first. */
function answerWords(words: FormWords): readonly (readonly [string, AnswerValue])[] {
  return ANSWER_VALUES.flatMap((value) =>
    words.answers[value].map((word) => [word, value] as const),
  ).sort((a, b) => b[0].length - a[0].length);
}

/** Boxes of which one is checked: the word that stands at that one. */
function checkedWord(text: string): string | undefined {
  if (!CHECKED.test(text) || !UNCHECKED.test(text)) return undefined;
  const boxes = new RegExp(`(${CHECKED.source}|${UNCHECKED.source})`, 'u');
  const pieces = text.trim().split(boxes);
  const isBefore = pieces[0]?.trim() === '';
  const checked = pieces.flatMap((piece, at) => {
    if (at % 2 === 0 || !CHECKED.test(piece)) return [];
    return [pieces[isBefore ? at + 1 : at - 1] ?? ''];
  });
  return checked.length === 1 ? checked[0] : undefined;
}

/** A sentence as its words are looked for, whatever signs stand between them. */
const spaced = (sentence: string) => ` ${fold(sentence).replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;

/**
 * A yes that is taken back in part, such as "yes, with further development", is no plain yes; nor is
 * one that a later sentence contradicts: "Yes. However, …".
 */
function isQualified(rest: string, words: FormWords): boolean {
  const [first = '', ...others] = rest.split(/[.。\n]/).map(spaced);
  const holds = (word: string) => first.includes(isChinese(word) ? word : ` ${word} `);
  const begins = (word: string) =>
    others.some((one) => one.trim().startsWith(isChinese(word) ? word : `${word} `));
  return words.qualified.some(holds) || words.contrary.some(begins);
}

/**
 * What a cell answers: a word that is one, alone or with a sentence after it. A sentence without such
 * a word, and a yes with a but, are not decided here.
 */
export function readAnswer(text: string, words: FormWords): ReadAnswer {
  const said = checkedWord(text) ?? text;
  const folded = fold(said);
  const all = answerWords(words);
  const whole = all.find(([word]) => word === folded || folded === `${word}s`);
  if (whole) return { value: whole[1], rest: '' };
  const trimmed = said
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^[*•\s]+/, '');
  for (const [word, value] of all) {
    if (fold(trimmed.slice(0, word.length)) !== word) continue;
    const after = trimmed.slice(word.length);
    if (!END.test(after)) continue;
    const rest = after.replace(/^[\s.,;:–—，。；：、-]+/, '').trim();
    return value === 'met' && isQualified(rest, words)
      ? { value: undefined, rest: text.trim() }
      : { value, rest };
  }
  return { value: undefined, rest: text.trim() };
}

/** Whether a text is an answer and nothing else. */
export function isAnswer(text: string, words: FormWords): boolean {
  const { value, rest } = readAnswer(text, words);
  return value !== undefined && rest === '';
}
