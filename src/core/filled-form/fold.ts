/** A text as words are compared: small letters, plain quotes, one space, nothing around it that is no word. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:;,*|#>-]+(?=\S)|[\s.:;,*|。：；，-]+$/gu, '')
    .trim();
}
