/** A part of the reader that could not be had: the connection or the host is to blame, not the file. */
export class MissingReaderError extends Error {}

/** A file that holds more than any policy does, whatever its size. */
export class TooMuchError extends Error {}
