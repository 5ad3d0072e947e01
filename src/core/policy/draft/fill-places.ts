import { fill, fillCount, joinList, writeDay } from '#core/message.ts';
import type { DraftWords } from '#core/words/draft-words.ts';
import type { Period } from '#schema/record/policy.ts';
import { type HeldAnswer, type HeldAnswers, linesOf } from './held-answers.ts';

/** What stands in a place of a block: in a sentence, and one by one in a list. */
export interface Filling {
  readonly text: string;
  readonly items: readonly string[];
}

export type Fillings = ReadonlyMap<string, Filling>;

/** Signs that Markdown would read as marks are written as themselves. What is typed is one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\*_|]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[#+-]/, '\\$&');
}

/** A period in words, such as `3 working days`. */
export function writePeriod(language: string, period: Period, words: DraftWords): string {
  return fillCount(language, words.periods[period.unit], period.count);
}

/** What stands in each place of the blocks. */
export function fillingsOf(language: string, held: HeldAnswers, words: DraftWords): Fillings {
  const fillings = new Map<string, Filling>();
  const set = (name: string, text: string, items: readonly string[] = [text]) => {
    if (text !== '') fillings.set(name, { text, items });
  };
  // Before there is a name, sentences speak of "our organisation".
  set('organisation', words.document.noName);
  for (const [id, answer] of held) {
    const items = itemsOf(language, answer, words);
    set(id, joinList(language, items), items);
    setOwn(set, id, answer);
    for (const option of answer.chosen)
      for (const [name, text] of Object.entries(option.places ?? {})) set(name, text);
    if (answer.question.kind !== 'details') continue;
    for (const [name, line] of answer.details) set(name, detailText(language, answer, name, line));
  }
  return fillings;
}

/** Entries that were added stand as `{own…}`, and with the labels of what is chosen as `{…Labels}`. */
function setOwn(
  set: (name: string, text: string, items: readonly string[]) => void,
  id: string,
  answer: HeldAnswer,
): void {
  if (!answer.question.own) return;
  const own = typedLines(answer);
  const labels = [...answer.chosen.map(({ label }) => label), ...own];
  set(`own${capital(id)}`, own.join(' · '), own);
  set(`${id}Labels`, labels.join(' · '), labels);
}

function detailText(language: string, answer: HeldAnswer, id: string, line: string): string {
  const isDay = answer.question.options?.some((option) => option.id === id && option.input);
  if (isDay && /^\d{4}-\d{2}-\d{2}$/.test(line)) return writeDay(language, line);
  return answer.typedDetails.has(id) ? escapeMarkdown(line) : line;
}

function itemsOf(language: string, answer: HeldAnswer, words: DraftWords): readonly string[] {
  const { question, chosen, period, details } = answer;
  switch (question.kind) {
    case 'line':
      return typedLines(answer).slice(0, 1);
    case 'period':
      return period === undefined ? [] : [writePeriod(language, period, words)];
    case 'details':
      return [];
    default:
      return [
        ...chosen.map((option) => {
          const line = details.get(option.id);
          const { label, phrase = label, detailed } = option;
          return line === undefined || detailed === undefined
            ? phrase
            : fill(detailed, { detail: escapeMarkdown(line) });
        }),
        ...typedLines(answer),
      ];
  }
}

function typedLines({ text, isTyped }: HeldAnswer): readonly string[] {
  return isTyped ? linesOf(text).map(escapeMarkdown) : linesOf(text);
}

/**
 * A Markdown text with its places filled. A list entry that is nothing but a place becomes one entry
 * for each of its items, and so does a row of a table that begins with nothing but one. A place with a capital, such as `{Lead}`, begins with one.
 */
export function fillPlaces(text: string, fillings: Fillings): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [, mark, name, rest = ''] = /^(- |\d+\. |\| )\{(\w+)\}( \|.*)?$/.exec(line) ?? [];
      const items = name === undefined ? undefined : fillings.get(name)?.items;
      if (items === undefined) return [line];
      return items.map((item) => `${mark}${capital(item)}${rest}`);
    })
    .map((line) => fillLine(line, fillings))
    .join('\n');
}

function fillLine(line: string, fillings: Fillings): string {
  return line.replace(/\{(\w+)\}/g, (place, name: string, at: number) => {
    const words = wordsFor(name, fillings) ?? place;
    // What ends with a full stop of its own, such as "Tide Inc.", brings the one of the sentence along.
    const isDoubled = /[.。]$/u.test(words) && words.at(-1) === line[at + place.length];
    return isDoubled ? words.slice(0, -1) : words;
  });
}

function wordsFor(name: string, fillings: Fillings): string | undefined {
  const asWritten = fillings.get(name)?.text;
  const small = fillings.get(`${name.slice(0, 1).toLowerCase()}${name.slice(1)}`)?.text;
  return asWritten ?? (small === undefined ? undefined : capital(small));
}

/** A text that begins with a capital, as an entry of a table or a sentence does. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
