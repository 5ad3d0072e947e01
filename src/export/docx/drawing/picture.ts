import { Paragraph, TextRun } from 'docx';
import { element } from '#export/docx/page/element.ts';
import { readableText } from '../../tree/readable-text.ts';
import { type Extent, frame, type Shape, units } from './shapes.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';

export interface Picture {
  /** In words, for those who do not see it, and for programs that cannot draw shapes. */
  readonly alternative: string;
  readonly extent: Extent;
  /** From the back to the front. */
  readonly shapes: readonly Shape[];
}

/** A picture in a paragraph of its own. */
export function pictureParagraph(picture: Picture, nextNumber: () => number): Paragraph {
  const { extent, shapes } = picture;
  const number = nextNumber();
  const alternative = readableText(picture.alternative);
  const size = { cx: units(extent.width), cy: units(extent.height) };
  const group = element('wpg:wgp', {}, [
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, [
      frame({ x: 0, y: 0, ...extent }, [
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', size),
      ]),
    ]),
    ...shapes.map((draw) => draw(nextNumber())),
  ]);
  const drawing = element('w:drawing', {}, [
    element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element('wp:extent', size),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      element('wp:docPr', { id: number, name: `Figure ${number}`, descr: alternative }),
      element('wp:cNvGraphicFramePr'),
      element('a:graphic', { 'xmlns:a': DRAWING }, [
        element('a:graphicData', { uri: GROUP }, [group]),
      ]),
    ]),
  ]);
  return new Paragraph({
    spacing: { before: 60, after: 160, line: 240, lineRule: 'auto' },
    children: [
      element('w:r', {}, [
        element('mc:AlternateContent', {}, [
          element('mc:Choice', { Requires: 'wpg' }, [drawing]),
          element('mc:Fallback', {}, [new TextRun(alternative)]),
        ]),
      ]),
    ],
  });
}
