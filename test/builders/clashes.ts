import { type Drawing, type Shape, TYPE_SIZE } from '#core/document/drawing.ts';
import { layLabel } from '#core/figure/lay-label.ts';
import { emsOf } from '#core/figure/text-width.ts';

/** The shapes of a kind. */
export function shapesOf<Kind extends Shape['kind']>(drawings: readonly Drawing[], kind: Kind) {
  return drawings
    .flatMap(({ shapes }) => shapes)
    .filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind);
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each line of words stands. */
export function wordBoxes(drawing: Drawing): readonly Box[] {
  return shapesOf([drawing], 'label').flatMap((label) =>
    layLabel(label).map(({ text, at }) => {
      const width = emsOf(text) * TYPE_SIZE;
      const left = { start: at.x, center: at.x - width / 2, end: at.x - width }[label.align];
      return { text, left, right: left + width, top: at.y - TYPE_SIZE * 0.75, bottom: at.y };
    }),
  );
}

/** Pairs of words that run into each other, and words that leave the drawing. */
export function clashes(drawings: readonly Drawing[]): readonly string[] {
  return drawings.flatMap((drawing) => {
    const boxes = wordBoxes(drawing);
    const outside = boxes.filter(({ left, right, top, bottom }) => {
      const tolerance = 0.5;
      return (
        left < -tolerance || right > drawing.width + tolerance || top < 0 || bottom > drawing.height
      );
    });
    const pairs = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.text} × ${other.text}`),
    );
    return [...outside.map(({ text }) => `${text} leaves the drawing`), ...pairs];
  });
}
