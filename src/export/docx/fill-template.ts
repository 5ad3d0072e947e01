/**
 * A firm's own Word file with marked places, such as `{{organisation}}` or `{{summary}}`, filled from a
 * document. Its styles stay as they are: what is filled in takes them by their names, and only those that it
 * lacks are added. A place that nobody knows is left as it stands, and named.
 */

import { PatchType, patchDetector, patchDocument, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { packAgain } from '../tree/pack-again.ts';
import { readableText } from '../tree/readable-text.ts';
import { adoptStyles, type Parts } from './adopt-styles.ts';
import { writeBlock } from './blocks/handlers.ts';
import { crowdedPlaces } from './crowded-places.ts';
import { type Composition, createComposition } from './page/composition.ts';
import { numberingOf } from './page/styles.ts';
import { FIRST_PARTS, renderDocx } from './render-docx.ts';

/** Numbers of bookmarks and pictures from here on are not a template's. */
const FREE_NUMBERS = 50_000;
/** The place for everything but the cover and the contents. */
const WHOLE = 'report';

/** A template that was filled, or why it was not. */
export type FilledTemplate =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Places that nobody knows: they stand as they stood. */
      readonly unknown: readonly string[];
    }
  /** No Word file, or one in which places for chapters share their paragraph with other text, which would be lost. */
  | { readonly ok: false; readonly crowded: readonly string[] };

/** The names of the places that can be filled: texts, then chapters. */
export function placesOf(
  document: ReportDocument,
  texts: Readonly<Record<string, string>>,
): readonly string[] {
  return [...Object.keys(texts), ...chaptersOf(document).keys()];
}

/** Fills the places of a template with texts and with the chapters of a document, each by the id of its heading. */
export async function fillTemplate(
  template: Uint8Array,
  document: ReportDocument,
  texts: Readonly<Record<string, string>>,
): Promise<FilledTemplate> {
  const parts = openParts(template);
  if (parts === undefined) return { ok: false, crowded: [] };
  const chapters = chaptersOf(document);
  const crowded = crowdedPlaces(parts, [...chapters.keys()]);
  if (crowded.length > 0) return { ok: false, crowded };
  const found = await patchDetector({ data: template, trimPlaceholders: true });
  const known = placesOf(document, texts);
  const composition = createComposition(document, FREE_NUMBERS);
  const asked = (name: string) => found.includes(name);
  const patched = await patchDocument({
    ...{ outputType: 'uint8array', data: template, trimPlaceholders: true },
    numbering: numberingOf(),
    patches: Object.fromEntries([
      ...Object.entries(texts)
        .filter(([name]) => asked(name))
        .map(([name, text]) => [name, { type: PatchType.PARAGRAPH, children: runsOf(text) }]),
      ...[...chapters]
        .filter(([name]) => asked(name))
        .map(([name, blocks]) => [
          name,
          {
            type: PatchType.DOCUMENT,
            children: blocks.flatMap((block) => writeBlock(block, composition)),
          },
        ]),
    ]),
  });
  const own = unzipSync(await renderDocx({ ...document, blocks: [] }));
  const bytes = await packAgain(patched, {
    first: FIRST_PARTS,
    finish: (filled) => adoptStyles(withBody(filled, composition), own),
  });
  return { ok: true, bytes, unknown: found.filter((name) => !known.includes(name)) };
}

/** A place may stand in any part: in the text, at its head and at its foot. */
function withBody(parts: Parts, { body }: Composition): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      name.endsWith('.xml') ? strToU8(body.fill(strFromU8(part)).join('')) : part,
    ]),
  );
}

function openParts(template: Uint8Array): ReadonlyMap<string, string> | undefined {
  try {
    const parts = Object.entries(unzipSync(template)).filter(([name]) => name.endsWith('.xml'));
    const texts = new Map(parts.map(([name, part]) => [name, strFromU8(part)]));
    return texts.has('word/document.xml') ? texts : undefined;
  } catch {
    return undefined;
  }
}

/** Marks in what is filled in would be taken for places: between their signs stands one that is not seen. */
function unmarked(text: string): string {
  return text.replaceAll('{{', '{\u2060{');
}

function runsOf(text: string): readonly TextRun[] {
  return readableText(unmarked(text))
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) }));
}

/** The chapters of a document by the ids of their headings, and all of them as one. */
function chaptersOf({ blocks }: ReportDocument): ReadonlyMap<string, readonly Block[]> {
  const chapters = new Map<string, Block[]>();
  const whole: Block[] = [];
  let current: Block[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'cover' || block.kind === 'contents') continue;
    // Where a page begins is the template's to say.
    const plain = block.kind === 'heading' ? { ...block, startsPage: false } : block;
    const own = JSON.parse(unmarked(JSON.stringify(plain))) as Block;
    if (own.kind === 'heading' && own.level === 1) {
      current = [];
      chapters.set(own.id, current);
    }
    current?.push(own);
    whole.push(own);
  }
  return new Map<string, readonly Block[]>([...chapters, [WHOLE, whole]]);
}
