/** Signs of money and blanks, which say nothing of the number. */
const UNITS = /[\p{Sc}\s'’]|^[a-z]{1,4}\.?|[a-z]{1,4}\.?$|[元圆分%]/giu;

const POINTED = /^[-+−]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?$/;
const WITH_COMMA = /^[-+−]?(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d*)?$/;

/** The number of a cell that holds figures and at most one decimal sign, quickly; `NaN` for any other. */
export function plainNumber(
  bytes: Uint8Array,
  from: number,
  to: number,
  decimal: '.' | ',',
): number {
  const point = decimal.charCodeAt(0);
  let whole = 0;
  let scale = 0;
  // Up to here figures are exact in a double.
  if (to - from > 15) return Number.NaN;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      whole = whole * 10 + byte - 0x30;
      scale *= 10;
    } else if (byte === point && scale === 0 && at > from) scale = 1;
    else return Number.NaN;
  }
  return scale > 1 ? whole / scale : whole;
}

/**
 * The number in a cell such as `£1,240.50`, `1.240,50 €` or `(12.00)`, which bookkeepers write for less
 * than nothing; undefined where it is none. `decimal` is the sign before the decimals.
 */
export function readAmount(typed: string, decimal: '.' | ','): number | undefined {
  const plain = typed.normalize('NFKC').trim();
  const inBrackets = /^\((.*)\)$/.exec(plain);
  const text = (inBrackets?.[1] ?? plain).replace(UNITS, '');
  if (!/\d/.test(text) || !(decimal === '.' ? POINTED : WITH_COMMA).test(text)) return undefined;
  const digits = decimal === '.' ? text.replaceAll(',', '') : text.replaceAll('.', '');
  const number = Number(digits.replace(',', '.').replace('−', '-'));
  return inBrackets === null ? number : -number;
}
