const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{Script=Latin}\p{N}]+(?:[’'-][\p{Script=Latin}\p{N}]+)*/gu;

/** What somebody reads in a minute who wants to use it: slower than a novel. */
const PER_MINUTE = { words: 220, characters: 350 } as const;

/** How many words of an alphabet and how many Chinese characters a text has. */
export function lengthOf(text: string): { readonly words: number; readonly characters: number } {
  return {
    words: text.match(WORD)?.length ?? 0,
    characters: text.match(HAN)?.length ?? 0,
  };
}

/** How long a text takes to read, in whole minutes, and at least one. */
export function readingMinutes(text: string): number {
  const { words, characters } = lengthOf(text);
  return Math.max(1, Math.round(words / PER_MINUTE.words + characters / PER_MINUTE.characters));
}
