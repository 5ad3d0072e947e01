import { fail, type Result, succeed } from '#core/result.ts';
import { LOGO_LIMITS } from '#schema/record/brand-format.ts';
import { base64Of } from './base64.ts';

/** Why a file is not taken as a logo. Each has a sentence in `content/locales`. */
export type LogoFailure =
  | { readonly code: 'logo-not-picture' }
  | { readonly code: 'logo-unreadable' }
  | { readonly code: 'logo-too-large'; readonly kilobytes: number }
  | { readonly code: 'logo-too-wide'; readonly width: number; readonly height: number };

/** The longest side of what becomes of an SVG, in pixels: sharp on a cover, small in a file. */
const SVG_SIDE = 1_200;
const PNG_START = '\u0089PNG';
const SVG_TYPE = 'image/svg+xml';

interface Drawn {
  readonly image: HTMLImageElement;
  readonly width: number;
  readonly height: number;
}

/**
 * A logo as the bytes of a PNG in base64. Whatever was chosen is drawn and written anew: what a PNG says
 * of its maker stays behind, and so does everything in an SVG that is no drawing. A picture that is
 * drawn neither runs a script nor fetches anything.
 */
export async function readLogo(file: File): Promise<Result<string, LogoFailure>> {
  if (file.size > LOGO_LIMITS.bytes) return fail(tooLarge(file.size));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPng = String.fromCharCode(...bytes.subarray(0, 4)) === PNG_START;
  const svg = isPng ? undefined : cleanSvg(new TextDecoder().decode(bytes));
  if (!isPng && svg === undefined) return fail({ code: 'logo-not-picture' });
  try {
    const drawn = await loadPicture(
      new Blob([svg ?? bytes], { type: svg ? SVG_TYPE : 'image/png' }),
    );
    const { width, height } = drawn;
    if (Math.max(width, height) > LOGO_LIMITS.side)
      return fail({ code: 'logo-too-wide', width, height });
    const png = await pngOf(drawn);
    return png.size > LOGO_LIMITS.bytes ? fail(tooLarge(png.size)) : succeed(await base64Of(png));
  } catch {
    return fail({ code: 'logo-unreadable' });
  }
}

const tooLarge = (bytes: number): LogoFailure => ({
  code: 'logo-too-large',
  kilobytes: Math.ceil(bytes / 1_000),
});

/** An SVG without what is no drawing, as large as it is to be; undefined for a text that is none, or has no size. */
function cleanSvg(text: string): string | undefined {
  const root = new DOMParser().parseFromString(text, SVG_TYPE).documentElement;
  if (root.nodeName.toLowerCase() !== 'svg') return undefined;
  for (const one of root.querySelectorAll('script, foreignObject, image'))
    if (!isHeldInside(one)) one.remove();
  const [width, height] = sizeOf(root);
  if (!(width > 0 && height > 0)) return undefined;
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const scale = SVG_SIDE / Math.max(width, height);
  root.setAttribute('width', String(Math.max(1, Math.round(width * scale))));
  root.setAttribute('height', String(Math.max(1, Math.round(height * scale))));
  return new XMLSerializer().serializeToString(root);
}

/** Whether a picture within a drawing stands in the file itself; any other would have to be fetched. */
function isHeldInside(one: Element): boolean {
  const address = one.getAttribute('href') ?? one.getAttribute('xlink:href') ?? '';
  return one.nodeName === 'image' && address.startsWith('data:');
}

/** Width and height of an SVG in its own units. */
function sizeOf(root: Element): readonly [width: number, height: number] {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = box;
  if (width > 0 && height > 0) return [width, height];
  const lengthOf = (name: string) => Number.parseFloat(root.getAttribute(name) ?? '');
  return [lengthOf('width'), lengthOf('height')];
}

/** The picture of a file, loaded; rejects where the browser cannot read it. */
async function loadPicture(blob: Blob): Promise<Drawn> {
  const image = new Image();
  const address = URL.createObjectURL(blob);
  try {
    image.src = address;
    await image.decode();
    return { image, width: image.naturalWidth, height: image.naturalHeight };
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function pngOf({ image, width, height }: Drawn): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (png === null) throw new Error('nothing was drawn');
  return png;
}
