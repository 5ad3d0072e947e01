/** The part of the library that is used, with the cells that it gives. */
declare module 'read-excel-file/universal' {
  export function readSheet(
    file: Blob,
    options?: { readonly sheet?: string },
  ): Promise<readonly (readonly (string | number | boolean | Date | null)[])[]>;
}
