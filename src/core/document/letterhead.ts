/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** The shades of a firm's colour. Levels, marks and figures never take them. */
export interface Shades {
  /** As it was chosen: bars and rules, which say nothing. */
  readonly bar: Hex;
  /** For words on white paper. */
  readonly words: Hex;
  /** For words on a dark screen. */
  readonly wordsOnDark: Hex;
}

/** A picture of pixels. */
export interface Picture {
  /** The bytes of a PNG in base64. */
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/** Under whose name a paper goes out: the firm that made it, not the organisation that it is about. What nobody said is empty. */
export interface Letterhead {
  readonly name: string;
  readonly logo?: Picture | undefined;
  readonly shades?: Shades | undefined;
  readonly coverLine: string;
  /** At the foot of the cover; where there is none, at the end. */
  readonly disclaimer: string;
  /** At the foot of every page, below what the document itself says there. */
  readonly footer: string;
}
