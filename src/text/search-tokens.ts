/** Runs of letters and digits, with what stands inside a number such as `7.4`. */
const WORD = /[\p{L}\p{N}]+(?:\.[\p{N}]+)*/gu;
const HAN = /\p{Script=Han}+/gu;

/**
 * The words by which a text is found: Latin words in small letters, clause numbers whole, and Chinese
 * in pairs of neighbouring characters, since Chinese puts no spaces between its words.
 */
export function searchTokens(text: string): readonly string[] {
  return [...text.normalize('NFKC').toLowerCase().matchAll(WORD)].flatMap(([word]) => {
    const han = [...word.matchAll(HAN)].flatMap(([run]) => pairsOf(run));
    const others = word.split(HAN).filter(Boolean);
    return [...others, ...han];
  });
}

/**
 * The words under which a text is kept for searching: those by which it is found, and the last
 * character of each run of Chinese. Every character then begins a word, so that one alone is found.
 */
export function indexTokens(text: string): readonly string[] {
  const runs = text.normalize('NFKC').match(HAN) ?? [];
  const last = runs.flatMap((run) => Array.from(run).slice(1).slice(-1));
  return [...searchTokens(text), ...last];
}

/** Whether a word is one Chinese character, and is looked for as the beginning of a pair. */
export function isOneCharacter(term: string): boolean {
  return /^\p{Script=Han}$/u.test(term);
}

function pairsOf(run: string): readonly string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, position) => `${characters[position]}${character}`);
}

/** An excerpt around the first match, cut into pieces that match and pieces that do not. */
export function excerpt(
  text: string,
  terms: readonly string[],
  reach = 90,
): readonly { readonly text: string; readonly isMatch: boolean }[] {
  const wanted = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter(Boolean);
  if (wanted.length === 0) return [{ text: text.slice(0, 2 * reach), isMatch: false }];
  const pattern = new RegExp(wanted.join('|'), 'giu');
  const first = text.search(pattern);
  const start = Math.max(0, first - reach);
  const part = text.slice(start, Math.max(first, 0) + reach);
  const shown = `${start > 0 ? '…' : ''}${part}${start + part.length < text.length ? '…' : ''}`;
  const pieces = shown.split(new RegExp(`(${wanted.join('|')})`, 'giu'));
  return pieces
    .map((piece, position) => ({ text: piece, isMatch: position % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
