import type { FigureBlock } from '#core/document/document.ts';
import type { Drawing } from '#core/document/drawing.ts';
import { cornersOf, ShapeElement } from './shape-elements.tsx';

interface Pointing {
  /** The row of the figure's numbers that is shown elsewhere. */
  readonly pointed?: number | undefined;
  /** Told when somebody points at what belongs to a row; the same must be had by keyboard elsewhere. */
  readonly onPoint?: (row: number) => void;
}

interface Props extends Pointing {
  readonly figure: FigureBlock;
}

/** A figure, drawn for a page and for half of one: the style sheet shows the one that fits. */
export function FigureView({ figure, ...pointing }: Props) {
  const { caption, alternative, wide, narrow } = figure;
  const drawings = [
    ...wide.map((drawing) => ({ drawing, name: 'wide' })),
    ...narrow.map((drawing) => ({ drawing, name: 'narrow' })),
  ];
  return (
    <figure className="drawn">
      <figcaption>{caption}</figcaption>
      <div role="img" aria-label={alternative}>
        {drawings.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawings have no other name than their place
          <DrawingView key={place} {...one} {...pointing} />
        ))}
      </div>
    </figure>
  );
}

interface DrawingProps extends Pointing {
  readonly drawing: Drawing;
  /** In the style sheet. */
  readonly name: string;
}

function DrawingView({ drawing, name, pointed, onPoint }: DrawingProps) {
  const { width, height, spots = [], shapes } = drawing;
  const spot = spots.find(({ row }) => row === pointed);
  return (
    <svg className={`drawing ${name}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {spot && <polygon className="pointed" points={cornersOf(spot.points)} />}
      {shapes.map((shape, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no other name than their place
        <ShapeElement key={place} shape={shape} />
      ))}
      {onPoint &&
        spots.map(({ row, points }) => (
          <polygon
            key={row}
            className="spot"
            points={cornersOf(points)}
            onPointerEnter={() => onPoint(row)}
            onPointerDown={() => onPoint(row)}
          />
        ))}
    </svg>
  );
}
