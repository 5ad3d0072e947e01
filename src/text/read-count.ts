/** The whole number that somebody typed, up to seven digits; undefined for anything else. */
export function readCount(text: string): number | undefined {
  const typed = text.trim();
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined;
}
