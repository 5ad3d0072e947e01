/** A word as two spellings of it are alike: letters small, every run of blanks one space. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A word without anything but letters and figures, for spellings that differ in signs and blanks. */
export function bareWord(word: string): string {
  return foldWord(word).replace(/[^\p{L}\p{N}]/gu, '');
}
