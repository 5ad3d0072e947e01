import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A drawn page: how dark each pixel is. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** Pixels to the point. */
  readonly scale: number;
  readonly pixels: Uint8ClampedArray;
}

interface Canvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** Draws a page with pdf.js, outlines and all. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  scale = 2,
): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale });
  const factory = pdf.canvasFactory as { create(width: number, height: number): Canvas };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, canvasContext: context, viewport, background: '#ffffff' }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, scale, pixels: data };
}

/** How many dark pixels stand in a box, given in points from the lower left corner of the page. */
export function inkIn(
  page: DrawnPage,
  box: { x: number; y: number; width: number; height: number },
): number {
  const left = Math.max(0, Math.floor(box.x * page.scale));
  const right = Math.min(page.width, Math.ceil((box.x + box.width) * page.scale));
  const bottom = Math.min(page.height, Math.ceil(page.height - box.y * page.scale));
  const top = Math.max(0, Math.floor(page.height - (box.y + box.height) * page.scale));
  let ink = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((page.pixels[(y * page.width + x) * 4 + 1] ?? 255) < 170) ink += 1;
    }
  }
  return ink;
}
