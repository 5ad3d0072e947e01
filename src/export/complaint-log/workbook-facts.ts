import { unzipSync } from 'fflate';

/** The part of a workbook that lists its sheets. */
export const WORKBOOK = 'xl/workbook.xml';

/** Days between the two days that spreadsheets count from. */
const DAYS_FROM_1900_TO_1904 = 1_462;

/** What a workbook says of itself, before any of its sheets is read. */
export interface WorkbookFacts {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** Days by which the library reads its dates too early. */
  readonly daysLate: number;
  /** From when its days are counted. */
  readonly serials: 'serial1900' | 'serial1904';
}

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

function unescapeXml(text: string): string {
  return text
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (all, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? all;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/_x([\dA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** An attribute of a tag, as it is meant. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

/** The opening tags of a name. */
export const tagsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

/**
 * The names of the sheets, and whether its days are counted from 1904. The library knows `date1904="1"`,
 * but not `"true"`, which XML allows as well and LibreOffice writes.
 */
export function readWorkbookFacts(bytes: Uint8Array): WorkbookFacts {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === WORKBOOK });
  const xml = new TextDecoder().decode(parts[WORKBOOK]);
  const sheets = tagsOf(xml, 'sheet').flatMap((tag) => {
    const name = attributeOf(tag, 'name');
    const isHidden = (attributeOf(tag, 'state') ?? 'visible') !== 'visible';
    return name === undefined || name === '' ? [] : [{ name, isHidden }];
  });
  const [settings = ''] = tagsOf(xml, 'workbookPr');
  const from1904 = attributeOf(settings, 'date1904') ?? '';
  const serials = from1904 === 'true' || from1904 === '1' ? 'serial1904' : 'serial1900';
  return { sheets, daysLate: from1904 === 'true' ? DAYS_FROM_1900_TO_1904 : 0, serials };
}
