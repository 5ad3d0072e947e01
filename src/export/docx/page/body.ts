import { FileChild } from 'docx';
import type { Xml } from './xml.ts';

const MARK = 'redress:written';
const MARKS = new RegExp(`<${MARK} place="(\\d+)"\\s*/>`, 'u');

/** What is written as it stands. The library would take it apart, so a mark stands for it until the library is done. */
export interface Body {
  /** Takes XML, and gives the mark that stands for it. */
  readonly hold: (xml: Xml) => FileChild;
  /** A part of the file with what was held in the places of its marks, piece by piece. */
  readonly fill: (part: string) => readonly string[];
}

class Mark extends FileChild {
  constructor(place: number) {
    super(MARK);
    this.root.push({ _attr: { place } });
  }
}

export function createBody(): Body {
  const held: Xml[] = [];
  return {
    hold: (xml) => new Mark(held.push(xml) - 1),
    fill: (part) =>
      part
        .split(MARKS)
        .map((piece, place) => (place % 2 === 0 ? piece : (held[Number(piece)] ?? ''))),
  };
}
