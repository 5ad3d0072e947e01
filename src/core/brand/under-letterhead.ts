import type { ReportDocument } from '#core/document/document.ts';
import type { Letterhead, Picture } from '#core/document/letterhead.ts';
import type { Brand } from '#schema/record/brand.ts';
import { bytesOfBase64, pngSize } from '#schema/record/png.ts';
import { shadesOf } from './colour.ts';

/** What a paper says of the firm that made it; undefined while nothing is said that could be seen. */
function letterheadOf(brand: Brand): Letterhead | undefined {
  const { name, logo, accent, coverLine, disclaimer, footer } = brand;
  const said = [name, logo, accent, coverLine, disclaimer, footer];
  if (!said.some((one) => one?.trim())) return undefined;
  return {
    name: name.trim(),
    logo: pictureOf(logo),
    shades: accent ? shadesOf(accent) : undefined,
    coverLine: coverLine?.trim() ?? '',
    disclaimer: disclaimer?.trim() ?? '',
    footer: footer?.trim() ?? '',
  };
}

function pictureOf(png: string | undefined): Picture | undefined {
  const bytes = png ? bytesOfBase64(png) : undefined;
  const size = bytes && pngSize(bytes);
  return png && size ? { png, ...size } : undefined;
}

/** The document as the firm sends it out. */
export function underLetterhead(
  document: ReportDocument,
  brand: Brand | undefined,
): ReportDocument {
  const letterhead = brand && letterheadOf(brand);
  return letterhead === undefined ? document : { ...document, letterhead };
}
