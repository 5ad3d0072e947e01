/** The type that a document is set in: its fonts, its sizes, and how it stresses. */

import type { ReportDocument } from '#core/document/document.ts';
import { chineseFont, isTraditional } from '#export/tree/chinese-font.ts';

interface Fonts {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}

/** Sizes are half points. */
interface Sizes {
  readonly title: number;
  readonly headings: readonly [number, number, number];
  readonly organisation: number;
  readonly lead: number;
  readonly caption: number;
  readonly columnLabel: number;
  readonly contents: number;
}

export interface Type {
  readonly body: Fonts;
  readonly headings: Fonts;
  /** The font of Chinese that is stressed, in place of bold. */
  readonly stress?: string;
  readonly sizes: Sizes;
  /** Height of a line relative to that of the Latin documents. */
  readonly leading: number;
}

const latin = (name: string, eastAsia: string): Fonts => ({
  ...{ ascii: name, hAnsi: name, cs: name },
  eastAsia,
});

const LATIN: Omit<Type, 'body' | 'headings'> = {
  sizes: {
    title: 60,
    headings: [40, 27, 22],
    organisation: 32,
    lead: 25,
    caption: 18,
    columnLabel: 17,
    contents: 20,
  },
  leading: 1,
};

/**
 * As reports in simplified Chinese and GB/T 1.1 have it; the traditional writing has other customs: 宋体 to read, 黑体 for headings and heads of tables. 宋体 has no
 * bold of its own, and what programs draw in its place runs together, so 黑体 stands for it. The sizes are
 * 一号, 三号, 四号, 小四, 五号 and 小五; SimSun's own lines are lower than those of other fonts.
 */
const CHINESE: Type = {
  body: latin('Calibri', 'SimSun'),
  headings: latin('Cambria', 'SimHei'),
  stress: 'SimHei',
  sizes: {
    title: 52,
    headings: [32, 28, 24],
    organisation: 32,
    lead: 24,
    caption: 21,
    columnLabel: 18,
    contents: 21,
  },
  leading: 1.16,
};

export function typeOf({ language }: Pick<ReportDocument, 'language'>): Type {
  if (/^zh\b/iu.test(language) && !isTraditional(language)) return CHINESE;
  const chinese = chineseFont(language);
  return { ...LATIN, body: latin('Calibri', chinese), headings: latin('Cambria', chinese) };
}
