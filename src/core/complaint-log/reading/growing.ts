export type Numbers = Uint16Array | Uint32Array | Float64Array;

/** Numbers, one for each complaint or row, that grow as they are needed. */
export interface Growing<List extends Numbers = Uint32Array> {
  values: List;
  readonly widen: (size: number) => List;
}

/** Memory is taken by the system only where it is written to: a first size that is too large costs nothing. */
export function growing<List extends Numbers>(
  size: number,
  widen: (size: number) => List,
): Growing<List> {
  return { values: widen(size), widen };
}

export const whole16 = (size: number) => new Uint16Array(size);
export const whole32 = (size: number) => new Uint32Array(size);
export const doubles = (size: number) => new Float64Array(size);

/** Makes room for so many numbers. */
export function makeRoom<List extends Numbers>(list: Growing<List>, size: number): void {
  if (size <= list.values.length) return;
  const wider = list.widen(Math.max(list.values.length * 2, size));
  wider.set(list.values);
  list.values = wider;
}

/** Gives the memory of a list back at once, where that can be done; it must not be used any more. */
export function giveBack({ buffer }: Numbers | Uint8Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer?.(0);
}
