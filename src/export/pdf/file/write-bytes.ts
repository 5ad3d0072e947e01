/** From objects to the bytes of the file: objects packed by the hundred, then a table of where each one is. */

import { compress, joined } from '../../tree/compress.ts';
import {
  nextRef,
  type PdfDictionary,
  type PdfFile,
  type PdfRef,
  type PdfStream,
  write,
} from './pdf-file.ts';

/** What the end of the file says of it. */
export interface Trailer extends PdfDictionary {
  readonly Root: PdfRef;
}

/** The second line tells programs that look at the first bytes that this is no text. */
const HEADER = '%PDF-1.7\n%\u00e9\u00e9\n';
/** Objects that are packed together: a reader unpacks all of them for one. */
const OBJECTS_PER_PACK = 500;
/** Streams that are packed at the same time. */
const PACKED_AT_ONCE = 8;
/** Bytes of an entry of the table: its kind, a place or the number of a pack, a place in that pack. */
const ENTRY = [1, 4, 2] as const;
const ENTRY_SIZE = ENTRY[0] + ENTRY[1] + ENTRY[2];
const IN_FILE = 1;
const IN_PACK = 2;

interface Writing {
  readonly parts: Uint8Array[];
  size: number;
  readonly table: DataView<ArrayBuffer>;
}

/** Writes the file. No object may be added afterwards. */
export async function writeBytes(file: PdfFile, trailer: Trailer): Promise<Uint8Array> {
  const packs = packsOf(file);
  const { number } = nextRef(file);
  const { length: count } = file.objects;
  const table = new DataView(new ArrayBuffer(count * ENTRY_SIZE));
  const writing: Writing = { parts: [], size: 0, table };
  add(writing, bytesOf(HEADER));
  setEntry(table, 0, 0, 0, 0xffff);
  for (const { ref, members } of packs)
    for (const [at, member] of members.entries()) setEntry(table, member, IN_PACK, ref.number, at);
  await addStreams(writing, file);
  const start = writing.size;
  setEntry(table, number, IN_FILE, start, 0);
  await addStreams(writing, tableOf(table, number, { Size: count, ...trailer }));
  add(writing, bytesOf(`startxref\n${start}\n%%EOF\n`));
  return joined(writing.parts);
}

/** All objects that are no streams in streams of their own, which join the file. */
function packsOf(file: PdfFile) {
  const plain = [...file.objects.entries()].flatMap(([number, object]) =>
    typeof object === 'string' ? [{ number, object }] : [],
  );
  const packs: { ref: PdfRef; members: readonly number[] }[] = [];
  for (let at = 0; at < plain.length; at += OBJECTS_PER_PACK) {
    const held = plain.slice(at, at + OBJECTS_PER_PACK);
    const ref = nextRef(file);
    file.objects[ref.number] = packOf(held);
    packs.push({ ref, members: held.map(({ number }) => number) });
  }
  return packs;
}

/** Numbers and places first, then the objects. They are ASCII: a character is a byte. */
function packOf(held: readonly { readonly number: number; readonly object: string }[]): PdfStream {
  let places = '';
  let bodies = '';
  for (const { number, object } of held) {
    places += `${number} ${bodies.length} `;
    bodies += `${object}\n`;
  }
  return {
    dictionary: { Type: 'ObjStm', N: held.length, First: places.length },
    content: places + bodies,
    isPlain: false,
  };
}

function tableOf(table: DataView<ArrayBuffer>, number: number, about: PdfDictionary): PdfFile {
  const objects: PdfFile['objects'] = [];
  objects[number] = {
    dictionary: { Type: 'XRef', W: ENTRY, ...about },
    content: new Uint8Array(table.buffer),
    isPlain: false,
  };
  return { objects };
}

function setEntry(table: DataView, at: number, kind: number, place: number, index: number): void {
  const start = at * ENTRY_SIZE;
  table.setUint8(start, kind);
  table.setUint32(start + ENTRY[0], place);
  table.setUint16(start + ENTRY[0] + ENTRY[1], index);
}

async function addStreams(writing: Writing, { objects }: PdfFile): Promise<void> {
  const streams = [...objects.entries()].flatMap(([number, object]) =>
    object === undefined || typeof object === 'string' ? [] : [{ number, object }],
  );
  for (let at = 0; at < streams.length; at += PACKED_AT_ONCE) {
    const some = streams.slice(at, at + PACKED_AT_ONCE);
    const packed = await Promise.all(some.map(({ object }) => packStream(object)));
    for (const [i, { number, object }] of some.entries())
      addStream(writing, number, object, packed[i] ?? new Uint8Array());
  }
}

async function packStream({ content, isPlain }: PdfStream): Promise<Uint8Array> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return isPlain ? bytes : compress('deflate', [bytes]);
}

function addStream(
  writing: Writing,
  number: number,
  { dictionary, isPlain }: PdfStream,
  bytes: Uint8Array,
): void {
  const filter = isPlain ? {} : { Filter: 'FlateDecode' };
  const said = write({ ...dictionary, ...filter, Length: bytes.length });
  setEntry(writing.table, number, IN_FILE, writing.size, 0);
  add(writing, bytesOf(`${number} 0 obj\n${said}\nstream\n`));
  add(writing, bytes);
  add(writing, bytesOf('\nendstream\nendobj\n'));
}

function add(writing: Writing, bytes: Uint8Array): void {
  writing.parts.push(bytes);
  writing.size += bytes.length;
}

const ENCODER = new TextEncoder();

/** All text of a file is ASCII, so a character is a byte. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return ENCODER.encode(text);
}
