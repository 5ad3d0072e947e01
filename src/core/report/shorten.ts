/** Where a text may be cut without cutting a word of Latin letters. */
const WORD_END = /[\s\p{P}](?=[^\s\p{P}]*$)/u;
/** A cut that loses more than this share of the room goes through a word instead. */
const LEAST_KEPT = 0.6;
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/u;

function widthOf(sign: string): number {
  return WIDE.test(sign) ? 2 : 1;
}

/** A text on one line that takes no more room than so many Latin letters; what is cut ends in an ellipsis. */
export function shorten(text: string, room: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  const signs = [...line];
  let used = 0;
  const over = signs.findIndex((sign) => {
    used += widthOf(sign);
    return used > room;
  });
  if (over === -1) return line;
  const kept = signs.slice(0, Math.max(0, over - 1)).join('');
  const end = WORD_END.exec(kept)?.index ?? -1;
  return `${(end > kept.length * LEAST_KEPT ? kept.slice(0, end) : kept).trimEnd()}…`;
}
