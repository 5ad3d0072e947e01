/** Of the button that names a record anew: the focus comes back to it. */
export function renameId(record: string): string {
  return `rename-${record}`;
}

/** Of the button that brings a record back: the focus goes there once the record is gone. */
export function bringBackId(record: string): string {
  return `bring-back-${record}`;
}
