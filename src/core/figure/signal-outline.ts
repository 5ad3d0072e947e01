import type { MarkRole, Point, SignalRole } from '#core/document/drawing.ts';

/** Corners around the middle. A triangle is moved up by a part of its height, to look as if it stood there. */
const OUTLINES = {
  concern: [
    { x: 0, y: -3.6 },
    { x: 3.6, y: 0 },
    { x: 0, y: 3.6 },
    { x: -3.6, y: 0 },
  ],
  change: [
    { x: 0, y: -3.6 },
    { x: 3.4, y: 2.4 },
    { x: -3.4, y: 2.4 },
  ],
} as const;
const RADII = { point: 1.5, improvement: 2.7 } as const;

/** The shape of a signal: a disc by its radius, or corners. Each meaning has another, so that none is told by colour alone. */
export function signalOutline(
  role: SignalRole,
  { x, y }: Point,
): { readonly radius: number } | { readonly corners: readonly Point[] } {
  if (role === 'point' || role === 'improvement') return { radius: RADII[role] };
  return { corners: OUTLINES[role].map((corner) => ({ x: x + corner.x, y: y + corner.y })) };
}

/** Whether a mark is one of a series. */
export function isSignal(role: MarkRole): role is SignalRole {
  return role === 'point' || role === 'improvement' || role === 'concern' || role === 'change';
}
