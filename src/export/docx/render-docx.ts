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
import { strFromU8, strToU8 } from 'fflate';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { ownEntry } from '#core/own-entry.ts';
import { hasHead } from '../tree/letterhead.ts';
import { packParts } from '../tree/pack-again.ts';
import { readableLine } from '../tree/readable-text.ts';
import { writeProperties } from '../tree/write-properties.ts';
import { withRecordPart } from '../verify/record-part.ts';
import { writeBlock } from './blocks/handlers.ts';
import { type Composition, createComposition } from './page/composition.ts';
import { endParagraphs, headParagraphs } from './page/letterhead.ts';
import { A4, colourOf, MARGIN } from './page/page.ts';
import { stressedRuns, textRuns } from './page/runs.ts';
import { numberingOf, stylesOf } from './page/styles.ts';

const BODY = 'word/document.xml';
/** Parts by which mail filters and others know a Word file. */
export const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', BODY];

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
  const { record } = document;
  const made = partsOf(file);
  const body = composition.body.fill(strFromU8(ownEntry(made, BODY) ?? new Uint8Array()));
  return packParts(
    { ...(record ? withRecordPart(made, record) : made), [BODY]: body },
    { first: FIRST_PARTS, properties: writeProperties(document) },
  );
}

/** The parts as the library makes them. It would pack them with the clock's stamp, and they had to be packed twice. */
function partsOf(file: Document): Readonly<Record<string, Uint8Array<ArrayBuffer>>> {
  const parts: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>> =
    Packer['compiler'].compile(file);
  return Object.fromEntries(
    [...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
}

function section(blocks: readonly Block[], composition: Composition) {
  return {
    properties: { page: { size: A4, margin: MARGIN }, titlePage: hasHead(composition.document) },
    ...headersOf(composition),
    children: [
      ...blocks.flatMap((block, place) => {
        composition.leadsOn = leadsOn(blocks, place);
        return writeBlock(block, composition);
      }),
      ...endParagraphs(composition.document),
    ],
  };
}

/** So many paragraphs under a heading stay with the table that they lead to. */
const MOST_LEADING = 3;

function leadsOn(blocks: readonly Block[], place: number): boolean {
  const isText = (at: number) => blocks[at]?.kind === 'paragraph';
  if (!isText(place)) return false;
  let [above, below] = [place - 1, place + 1];
  while (isText(above) && place - above < MOST_LEADING) above -= 1;
  while (isText(below) && below - above - 1 < MOST_LEADING) below += 1;
  const [first, last] = [blocks[above], blocks[below]];
  if (first?.kind !== 'heading') return false;
  // What is said under a chapter's heading does not stay behind when the next one goes overleaf.
  if (last?.kind === 'heading') return last.level > first.level && below - above === 2;
  return last?.kind === 'table' || last?.kind === 'figure';
}

/** The stamp at the head of every page, where the document has one; the firm above the first, where no cover names it. */
function headersOf(composition: Composition) {
  const { letterhead, stamp } = composition.document;
  const stamped = stamp === undefined ? [] : [stampParagraph(stamp, composition.document)];
  const isFirst = letterhead !== undefined && hasHead(composition.document);
  const first = isFirst ? [...headParagraphs(letterhead, composition), ...stamped] : [];
  return {
    headers: {
      ...(stamped.length === 0 ? {} : { default: new Header({ children: stamped }) }),
      ...(first.length === 0 ? {} : { first: new Header({ children: first }) }),
    },
  };
}

function stampParagraph(stamp: string, document: ReportDocument): Paragraph {
  const look = { size: 44, color: colourOf('rule-strong') };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: stressedRuns(readableLine(stamp), document, look),
  });
}

function footersOf(document: ReportDocument) {
  const { footer, pageLabel, letterhead } = document;
  const line = new Paragraph({
    style: 'Footer',
    children: [
      ...textRuns(readableLine(footer)),
      new TextRun({ children: [new Tab()] }),
      ...pageLabelRuns(readableLine(pageLabel)),
    ],
  });
  const own = readableLine(letterhead?.footer ?? '');
  const firm = own === '' ? [] : [new Paragraph({ style: 'Footer', children: textRuns(own) })];
  const foot = () => new Footer({ children: [line, ...firm] });
  return { default: foot(), ...(hasHead(document) ? { first: foot() } : {}) };
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
