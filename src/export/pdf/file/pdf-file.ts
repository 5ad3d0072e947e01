/**
 * The objects of a PDF while it is written: each becomes text as soon as it is known, so that ten
 * thousand of them cost ten thousand short texts and nothing else.
 */

/** A value as it stands in the file. */
export interface Written {
  readonly written: string;
}

/** A reference to an object. */
export interface PdfRef extends Written {
  readonly number: number;
}

/** Text is a name; a string of the file comes from `textString` or `byteString`. What is undefined is left out. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Written
  | readonly PdfValue[]
  | PdfDictionary;

export interface PdfDictionary {
  readonly [key: string]: PdfValue;
}

/** Bytes with a dictionary that says what they are. Text has one byte a character. */
export interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly content: Uint8Array<ArrayBuffer> | string;
  /** Written as it is, so that simple tools find it, or packed already. */
  readonly isPlain: boolean;
}

export interface PdfFile {
  /** By number; the first is 1. */
  readonly objects: (string | PdfStream | undefined)[];
}

/** A file without objects. */
export function createFile(): PdfFile {
  return { objects: [undefined] };
}

/** The number of an object that is still to come. */
export function nextRef({ objects }: PdfFile): PdfRef {
  const number = objects.push(undefined) - 1;
  return { number, written: `${number} 0 R` };
}

/** Makes `value` the object that `ref` refers to. */
export function assign({ objects }: PdfFile, ref: PdfRef, value: PdfValue): void {
  objects[ref.number] = write(value);
}

/** Adds an object. */
export function register(file: PdfFile, value: PdfValue): PdfRef {
  const ref = nextRef(file);
  assign(file, ref, value);
  return ref;
}

/** Adds bytes, which are packed when the file is written. */
export function registerStream(
  file: PdfFile,
  content: PdfStream['content'],
  dictionary: PdfDictionary = {},
): PdfRef {
  return addStream(file, { content, dictionary, isPlain: false });
}

/** Adds bytes that stand in the file as they are. */
export function registerPlainStream(
  file: PdfFile,
  content: Uint8Array<ArrayBuffer>,
  dictionary: PdfDictionary = {},
): PdfRef {
  return addStream(file, { content, dictionary, isPlain: true });
}

function addStream(file: PdfFile, stream: PdfStream): PdfRef {
  const ref = nextRef(file);
  file.objects[ref.number] = stream;
  return ref;
}

const PRINTABLE = /^[ -~]*$/u;
const SPECIAL = /[\\()]/gu;

/** A text for people: as it is where it is plain ASCII, else in UTF-16. */
export function textString(text: string): Written {
  if (PRINTABLE.test(text)) return byteString(text);
  let digits = 'FEFF';
  for (let i = 0; i < text.length; i += 1)
    digits += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return { written: `<${digits}>` };
}

/** A string of ASCII characters that is no text for people, such as a date. */
export function byteString(text: string): Written {
  return { written: `(${text.replace(SPECIAL, '\\$&')})` };
}

/** A string of bytes in hexadecimal digits. */
export function hexString(digits: string): Written {
  return { written: `<${digits}>` };
}

/** A value as it stands in the file. */
export function write(value: PdfValue): string {
  switch (typeof value) {
    case 'string':
      return nameOf(value);
    case 'number':
      return numberOf(value);
    case 'object':
      return writeObject(value);
    default:
      return value === undefined ? 'null' : String(value);
  }
}

function writeObject(value: Written | readonly PdfValue[] | PdfDictionary | null): string {
  if (value === null) return 'null';
  if (isWritten(value)) return value.written;
  if (isArray(value)) return `[${value.map(write).join(' ')}]`;
  let entries = '';
  for (const [key, entry] of Object.entries(value))
    if (entry !== undefined) entries += `${nameOf(key)} ${write(entry)}\n`;
  return `<<${entries}>>`;
}

function isWritten(value: object): value is Written {
  return 'written' in value;
}

function isArray(value: object): value is readonly PdfValue[] {
  return Array.isArray(value);
}

const PLAIN_NAME = /^[\w+.-]+$/u;
const BYTES_NAMED = /[^\w+.-]/gu;

/** A name; what stands between names or ends them is said by its number. */
function nameOf(name: string): string {
  if (PLAIN_NAME.test(name)) return `/${name}`;
  const escaped = name.replace(
    BYTES_NAMED,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${escaped}`;
}

/** Exponents are unknown to a PDF, and no reader sees the fifth decimal. */
function numberOf(value: number): string {
  return String(Number.isInteger(value) ? value : Math.round(value * 10_000) / 10_000);
}
