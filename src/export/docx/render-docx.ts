import { ownEntry } from '#core/own-entry.ts';
/**
 * The report as a Word file. Runs wherever JavaScript does, a worker included; dates come from the
 * document, and the same document gives the same bytes.
 */

import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { readableLine } from '../tree/readable-text.ts';
import { withRecordPart } from '../verify/record-part.ts';
import { writeBlock } from './blocks/handlers.ts';
import { type Composition, createComposition } from './page/composition.ts';
import { A4, colourOf, MARGIN } from './page/page.ts';
import { textRuns } from './page/runs.ts';
import { numberingOf, stylesOf } from './page/styles.ts';
import { writeProperties } from './write-properties.ts';

const PROPERTIES = 'docProps/core.xml';
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
/** A zip cannot hold an earlier day, and this one says nothing. */
const STAMP = new Date(1980, 0, 1);

/**
 * Writes `document` as a DOCX file on A4 pages.
 *
 * @throws RangeError when `createdAt` is no instant
 */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const composition = createComposition(document);
  const isCover = ({ kind }: Block) => kind === 'cover';
  const cover = document.blocks.filter(isCover);
  const rest = document.blocks.filter((block) => !isCover(block));
  const sections = [
    ...(cover.length === 0 ? [] : [section(cover, composition)]),
    ...(rest.length === 0 ? [] : [{ ...section(rest, composition), footers: footersOf(document) }]),
  ];
  const file = new Document({
    sections,
    styles: stylesOf(document),
    numbering: numberingOf(),
    features: { updateFields: false },
  });
  const packed = await Packer.pack(file, 'uint8array');
  return packAgain(packed, document);
}

function section(blocks: readonly Block[], composition: Composition) {
  return {
    properties: { page: { size: A4, margin: MARGIN } },
    ...headersOf(composition.document),
    children: blocks.flatMap((block, place) => {
      composition.around = { previous: blocks[place - 1]?.kind, next: blocks[place + 1]?.kind };
      return writeBlock(block, composition);
    }),
  };
}

/**
 * The library stamps every part with the clock: the parts are packed once more, all with one day, and
 * those first by which mail filters and others know a Word file.
 */
function packAgain(packed: Uint8Array, document: ReportDocument): Uint8Array {
  const unpacked = unzipSync(packed);
  const parts = document.record ? withRecordPart(unpacked, document.record) : unpacked;
  const properties = writeProperties(document);
  const first = FIRST_PARTS.flatMap((name) => {
    const part = ownEntry(parts, name);
    return part === undefined ? [] : [[name, part] as const];
  });
  const ordered = { ...Object.fromEntries(first), ...parts, [PROPERTIES]: strToU8(properties) };
  return zipSync(ordered, { level: 9, mtime: STAMP });
}

/** The stamp at the head of every page, where the document has one. */
function headersOf({ stamp }: ReportDocument) {
  if (stamp === undefined) return {};
  const line = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        ...{ text: readableLine(stamp), bold: true, size: 44 },
        color: colourOf('rule-strong'),
      }),
    ],
  });
  return { headers: { default: new Header({ children: [line] }) } };
}

function footersOf({ footer, pageLabel }: ReportDocument) {
  const line = new Paragraph({
    style: 'Footer',
    children: [
      ...textRuns(readableLine(footer)),
      new TextRun({ children: [new Tab()] }),
      ...pageLabelRuns(readableLine(pageLabel)),
    ],
  });
  return { default: new Footer({ children: [line] }) };
}

/** The label with Word's own counters in its places. */
function pageLabelRuns(pageLabel: string): readonly ParagraphChild[] {
  const counters: Readonly<Record<string, string>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  };
  return pageLabel.split(/(\{pages?\})/u).flatMap((part): readonly ParagraphChild[] => {
    const counter = ownEntry(counters, part);
    return counter === undefined ? textRuns(part) : [new TextRun({ children: [counter] })];
  });
}
