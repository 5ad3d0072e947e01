import { paragraphXml } from '#export/docx/page/paragraph.ts';
import { type Xml, xml, xmlText } from '#export/docx/page/xml.ts';
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
export function pictureParagraph(picture: Picture, nextNumber: () => number): Xml {
  const { extent, shapes } = picture;
  const number = nextNumber();
  const alternative = readableText(picture.alternative);
  const size = { cx: units(extent.width), cy: units(extent.height) };
  const group = xml('wpg:wgp', {}, [
    xml('wpg:cNvGrpSpPr'),
    xml('wpg:grpSpPr', {}, [
      frame({ x: 0, y: 0, ...extent }, [xml('a:chOff', { x: 0, y: 0 }), xml('a:chExt', size)]),
    ]),
    ...shapes.map((draw) => draw(nextNumber())),
  ]);
  const drawing = xml('w:drawing', {}, [
    xml('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      xml('wp:extent', size),
      xml('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      xml('wp:docPr', { id: number, name: `Figure ${number}`, descr: alternative }),
      xml('wp:cNvGraphicFramePr'),
      xml('a:graphic', { 'xmlns:a': DRAWING }, [xml('a:graphicData', { uri: GROUP }, [group])]),
    ]),
  ]);
  const fallback = xml('w:r', {}, [
    xml('w:t', { 'xml:space': 'preserve' }, [xmlText(alternative)]),
  ]);
  const spacing = { 'w:before': 60, 'w:after': 160, 'w:line': 240, 'w:lineRule': 'auto' };
  return paragraphXml({ spacing }, [
    xml('w:r', {}, [
      xml('mc:AlternateContent', {}, [
        xml('mc:Choice', { Requires: 'wpg' }, [drawing]),
        xml('mc:Fallback', {}, [fallback]),
      ]),
    ]),
  ]);
}
