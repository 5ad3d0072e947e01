import { TEXT_WIDTH } from '#export/docx/page/page.ts';
import { type Xml, xml } from '#export/docx/page/xml.ts';

type Attributes = Readonly<Record<string, string | number | boolean>>;
/** In the order of the schema, which asks for the sides of a table as they stand here. */
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const PADDED = ['top', 'left', 'bottom', 'right'] as const;

/** What a table looks like, before its rows. */
export interface TableFrame {
  readonly edges: Readonly<Record<(typeof SIDES)[number], Attributes>>;
  readonly padding: Readonly<Record<(typeof PADDED)[number], number>>;
  /** Which rows and columns are heads. */
  readonly look: Attributes;
  readonly widths: readonly number[];
}

/** A table as wide as the text. */
export function tableXml({ edges, padding, look, widths }: TableFrame, rows: readonly Xml[]): Xml {
  const margins = PADDED.map((side) => xml(`w:${side}`, { 'w:type': 'dxa', 'w:w': padding[side] }));
  return xml('w:tbl', {}, [
    xml('w:tblPr', {}, [
      xml('w:tblW', { 'w:type': 'dxa', 'w:w': TEXT_WIDTH }),
      xml(
        'w:tblBorders',
        {},
        SIDES.map((side) => xml(`w:${side}`, edges[side])),
      ),
      xml('w:tblLayout', { 'w:type': 'fixed' }),
      xml('w:tblCellMar', {}, margins),
      xml('w:tblLook', look),
    ]),
    xml(
      'w:tblGrid',
      {},
      widths.map((width) => xml('w:gridCol', { 'w:w': width })),
    ),
    ...rows,
  ]);
}
