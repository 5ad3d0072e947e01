/** How figures of Word files and slides are inked, which are shapes of an office program in both. */

import type { AreaRole, SignalRole } from '#core/document/drawing.ts';
import type { Colour } from './palette.ts';

/** What a shape is filled with and drawn in. */
export interface ShapeInk {
  readonly fill?: Colour;
  readonly line?: Colour;
  /** Of the line, in points. */
  readonly weight?: number;
  readonly dashed?: boolean;
}

export const AREA_INKS: Readonly<Record<AreaRole, ShapeInk>> = {
  wash: { fill: 'accent-wash' },
  bar: { fill: 'accent' },
  rest: { fill: 'rule-strong' },
  met: { fill: 'answer-met', line: 'paper-raised' },
  partly: { fill: 'answer-partly', line: 'paper-raised' },
  unmet: { fill: 'answer-unmet', line: 'paper-raised' },
  notApplicable: { fill: 'answer-not-applicable', line: 'paper-raised' },
  unknown: { fill: 'answer-unknown', line: 'paper-raised' },
  none: { fill: 'rule', line: 'paper-raised' },
};

export const SIGNAL_INKS: Readonly<Record<SignalRole, ShapeInk>> = {
  point: { fill: 'ink-quiet' },
  improvement: { fill: 'accent', line: 'paper-raised' },
  concern: { fill: 'answer-unmet', line: 'paper-raised' },
  change: { fill: 'answer-unknown', line: 'paper-raised' },
};

/** Sizes of marks, in units of the drawing. */
export const RADII = { dot: 2.4, ring: 3 } as const;
export const TICK = { width: 2.4, reach: 7 } as const;
export const SIGN_SIZE = 11;
