/**
 * What the library leaves open: shapes of one figure become a group with the figure's words, tables get
 * theirs, every shape has a number of its own, and the text its language and East Asian font.
 */

import { strFromU8, strToU8 } from 'fflate';
import type { ReportDocument } from '#core/document/document.ts';
import { writingTag } from '#core/message.ts';
import { chineseFont } from '../tree/chinese-font.ts';
import { escapeXml } from '../tree/write-properties.ts';
import type { Alternatives } from './draw-slide.ts';

const SHAPE = /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="(Figure \d+) \d+">.*?<\/p:sp>/gsu;
const TABLE = /(<p:cNvPr id="\d+" name="(Table \d+)")\/>/gu;

/** The parts of a packed file with what is missing in them. */
export function finishParts(
  parts: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  { language }: ReportDocument,
  alternatives: Alternatives,
): Readonly<Record<string, Uint8Array<ArrayBuffer>>> {
  const tag = /^(zh|ja|ko)\b/iu.test(language) ? language : writingTag(language);
  const finished = Object.entries(parts).flatMap(([name, bytes]) => {
    if (!name.endsWith('.xml') || !name.startsWith('ppt/')) return [[name, bytes] as const];
    const text = inLanguage(strFromU8(bytes), tag);
    const isSlide = name.startsWith('ppt/slides/');
    return [[name, strToU8(isSlide ? numbered(described(text, alternatives)) : text)] as const];
  });
  return Object.fromEntries(finished);
}

function inLanguage(text: string, tag: string): string {
  return text
    .replaceAll(' lang="en-US"', ` lang="${tag}"`)
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${chineseFont(tag)}"/>`);
}

function described(text: string, alternatives: Alternatives): string {
  const said = (name: string) => `descr="${escapeXml(alternatives.get(name) ?? '')}"`;
  const withTables = text.replace(TABLE, (_, start, name) => `${start} ${said(name)}/>`);
  const groups = new Map<string, string[]>();
  const left = withTables.replace(SHAPE, (shape, name: string) => {
    const known = groups.get(name);
    if (known) {
      known.push(shape);
      return '';
    }
    groups.set(name, [shape]);
    return `<!--${name}-->`;
  });
  return [...groups].reduce(
    (xml, [name, shapes]) => xml.replace(`<!--${name}-->`, () => group(name, said(name), shapes)),
    left,
  );
}

/** The box of a group is that of all shapes in it. */
function group(name: string, description: string, shapes: readonly string[]): string {
  const boxes = shapes.map((shape) => {
    const [, x, y] = /<a:off x="(-?\d+)" y="(-?\d+)"/u.exec(shape) ?? [];
    const [, cx, cy] = /<a:ext cx="(\d+)" cy="(\d+)"/u.exec(shape) ?? [];
    const [left, top] = [Number(x), Number(y)];
    return { left, top, right: left + Number(cx), bottom: top + Number(cy) };
  });
  const [left, top] = [
    Math.min(...boxes.map((box) => box.left)),
    Math.min(...boxes.map((box) => box.top)),
  ];
  const width = Math.max(...boxes.map((box) => box.right)) - left;
  const height = Math.max(...boxes.map((box) => box.bottom)) - top;
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="1" name="${name}" ${description}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr><a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/>`,
    `<a:chOff x="${left}" y="${top}"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm></p:grpSpPr>`,
    ...shapes,
    '</p:grpSp>',
  ].join('');
}

/** The library gives tables numbers that other shapes have, too. */
function numbered(text: string): string {
  let number = 0;
  return text.replace(/<p:cNvPr id="\d+"/gu, () => {
    number += 1;
    return `<p:cNvPr id="${number}"`;
  });
}
