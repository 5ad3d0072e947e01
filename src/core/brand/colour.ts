import type { Hex, Shades } from '#core/document/letterhead.ts';

/** WCAG 2.2 asks so much of text below 18 points. */
export const TEXT_CONTRAST = 4.5;
/** How much a colour moves towards black or white at a time. */
const STEPS = 100;

const WHITE: Hex = '#ffffff';
const BLACK: Hex = '#000000';
/** The darkest ground that a paper is read on: a web page in the dark. */
const DARK_PAPER: Hex = '#1c2124';

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: Hex): Channels {
  const at = (place: number) => Number.parseInt(colour.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
}

function hexOf(channels: readonly number[]): Hex {
  return `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, as WCAG defines it. */
function luminance(colour: Hex): number {
  const [red, green, blue] = channelsOf(colour).map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function mix(colour: Hex, other: Hex, share: number): Hex {
  const to = channelsOf(other);
  return hexOf(channelsOf(colour).map((one, at) => one + ((to[at] ?? one) - one) * share));
}

/** The colour itself where words in it can be read on `ground`, else the nearest on its way to `end` that can. */
function readableOn(ground: Hex, end: Hex, colour: Hex): Hex {
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => mix(colour, end, step / STEPS));
  return steps.find((one) => contrast(one, ground) >= TEXT_CONTRAST) ?? end;
}

/** The shades in which a colour is printed: darkened or lightened until words in it can be read. */
export function shadesOf(accent: string): Shades {
  const bar = accent.toLowerCase() as Hex;
  return {
    bar,
    words: readableOn(WHITE, BLACK, bar),
    wordsOnDark: readableOn(DARK_PAPER, WHITE, bar),
  };
}
