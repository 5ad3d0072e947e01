/** Standards that stand together in a list. */
export interface OnShelf<Standard> {
  /** Undefined for those that stand nowhere: from a file. */
  readonly shelf: string | undefined;
  readonly standards: readonly Standard[];
}

/** Standards by the group they stand in; groups and standards keep the order in which they come. */
export function onShelves<Standard extends { readonly shelf?: string | undefined }>(
  standards: readonly Standard[],
): readonly OnShelf<Standard>[] {
  const shelves = Map.groupBy(standards, ({ shelf }) => shelf);
  return [...shelves].map(([shelf, its]) => ({ shelf, standards: its }));
}
