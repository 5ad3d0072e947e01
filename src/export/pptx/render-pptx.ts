/**
 * A document as slides for PowerPoint: text, tables and shapes of its own, no picture but a firm's logo. Runs
 * wherever JavaScript does; the same document gives the same bytes.
 */

import PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '#core/document/document.ts';
import { logoSize } from '../tree/letterhead.ts';
import { packAgain } from '../tree/pack-again.ts';
import { readableLine } from '../tree/readable-text.ts';
import { writeProperties } from '../tree/write-properties.ts';
import { type Alternatives, drawSlide } from './draw-slide.ts';
import { finishParts } from './finish-parts.ts';
import { layOutSlides } from './lay-out-slides.ts';
import { colourOf, inches } from './measure.ts';
import { BODY, SLIDE } from './slide.ts';

const MASTER = 'REDRESS';
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', 'ppt/presentation.xml'];
/** Between the body of a slide and its lower edge. */
const FOOT = 508;

/**
 * Writes `document` as a PPTX file.
 *
 * @throws RangeError when `createdAt` is no instant
 */
export async function renderPptx(document: ReportDocument): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: MASTER, width: inches(SLIDE.width), height: inches(SLIDE.height) });
  deck.layout = MASTER;
  deck.theme = { headFontFace: 'Cambria', bodyFontFace: 'Calibri' };
  deck.title = readableLine(document.title);
  defineMaster(deck, document);
  const alternatives: Alternatives = new Map();
  for (const slide of layOutSlides(document))
    drawSlide(deck.addSlide({ masterName: MASTER }), slide, document, alternatives);
  const packed = await deck.write({ outputType: 'uint8array' });
  return packAgain(packed as Uint8Array, {
    first: FIRST_PARTS,
    properties: writeProperties(document),
    finish: (parts) => finishParts(parts, document, alternatives),
  });
}

/** The foot of every slide: the firm first, where one is named. */
function footOf({ footer, letterhead }: ReportDocument): string {
  return [letterhead?.name ?? '', footer].map(readableLine).filter(Boolean).join(' · ');
}

/** What every slide has: its title's place, the foot with the number, the stamp of a draft. */
function defineMaster(deck: PptxGenJS, document: ReportDocument): void {
  const { left, width } = BODY;
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: colourOf('paper-raised') },
    objects: [
      titlePlace(document),
      RULE,
      foot(document),
      ...stampOf(document),
      ...logoOf(document),
    ],
    slideNumber: {
      ...{ x: inches(left + width - 60), y: inches(FOOT), w: inches(60), h: inches(16) },
      ...{ ...SMALL, align: 'right' },
    },
  });
}

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

const SMALL = { fontSize: 9, color: colourOf('ink-quiet'), margin: 0 } as const;

const RULE: MasterObject = {
  line: {
    ...{ x: inches(BODY.left), y: inches(80), w: inches(BODY.width), h: 0 },
    line: { color: colourOf('rule-strong'), width: 0.75 },
  },
};

/** What a stamp, and what a logo, takes from the room of the title. */
const BESIDE = 120;

function titlePlace({ stamp, letterhead }: ReportDocument): MasterObject {
  const beside = [stamp, letterhead?.logo].filter((one) => one !== undefined).length;
  const { left, width } = BODY;
  return {
    placeholder: {
      options: {
        ...{ name: 'title', type: 'title', x: inches(left), y: inches(26) },
        ...{ w: inches(width - beside * BESIDE), h: inches(48) },
        ...{ fontSize: 24, color: colourOf('ink'), valign: 'middle', align: 'left', margin: 0 },
      },
      text: '',
    },
  };
}

function foot(document: ReportDocument): MasterObject {
  const { left, width } = BODY;
  const place = { x: inches(left), y: inches(FOOT), w: inches(width - 80), h: inches(16) };
  return { text: { text: footOf(document), options: { ...place, ...SMALL } } };
}

/** The firm's logo at the right of the title, before the stamp. */
function logoOf({ letterhead, stamp }: ReportDocument): readonly MasterObject[] {
  const logo = letterhead?.logo;
  if (logo === undefined) return [];
  const size = logoSize(logo, 'slide');
  const right = BODY.left + BODY.width - (stamp === undefined ? 0 : BESIDE);
  const place = { x: inches(right - size.width), y: inches(50 - size.height / 2) };
  const room = { w: inches(size.width), h: inches(size.height) };
  return [{ image: { data: `image/png;base64,${logo.png}`, ...place, ...room } }];
}

function stampOf({ stamp }: ReportDocument): readonly MasterObject[] {
  if (stamp === undefined) return [];
  const { left, width } = BODY;
  const place = { x: inches(left + width - 110), y: inches(30), w: inches(110), h: inches(40) };
  const looks = { fontSize: 22, bold: true, margin: 0, color: colourOf('rule-strong') };
  return [{ text: { text: readableLine(stamp), options: { ...place, ...looks, align: 'right' } } }];
}
