/** The rows with one of them put in place of what stood there. */
export function replaceAt<Row>(rows: readonly Row[], position: number, row: Row): Row[] {
  return rows.map((before, index) => (index === position ? row : before));
}

/** The rows without one of them. */
export function withoutAt<Row>(rows: readonly Row[], position: number): Row[] {
  return rows.filter((_, index) => index !== position);
}
