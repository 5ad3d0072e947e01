import type { Drawing, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT } from '#core/document/drawing.ts';
import type { Bone, CauseAndEffect } from '#core/quality/cause-and-effect.ts';
import { corners } from './corners.ts';
import { countLines } from './lay-label.ts';
import { line, words } from './plot.ts';

const FEWEST_FOR_FISH = 360;
const EFFECT_ROOM = 92;
const EFFECT_PADDING = 6;
/** Of a bone from the spine to its name, sideways. */
const SLANT = 22;
const CAUSE_GAP = 4;
const NAME_PADDING = 4;
/** Bold words are wider: their lines are broken at so much of the room. */
const BOLD_SHARE = 0.86;
/** A page holds no higher fish; longer ones are drawn as a list. */
const MOST_HEIGHT = 500;

/** A text of a bone with its height. */
interface Line {
  readonly text: string;
  readonly role: 'name' | 'scale';
  readonly height: number;
}

/**
 * The diagram as a fish: the effect at its head, a bone for each kind of causes. On a telephone, or with
 * more causes than a page is high, the spine runs down and the bones leave it to one side.
 */
export function drawCauseAndEffect(diagram: CauseAndEffect, width: number): readonly Drawing[] {
  if (diagram.bones.length === 0) return [];
  const fish = width < FEWEST_FOR_FISH ? undefined : drawFish(diagram, width);
  return fish !== undefined && fish.height <= MOST_HEIGHT ? [fish] : drawSpine(diagram, width);
}

function linesOf({ causes }: Bone, room: number): readonly Line[] {
  return causes.flatMap(({ text, behind }) => [
    { text, role: 'name' as const, height: countLines(text, room) * LINE_HEIGHT },
    ...behind.map((one) => ({
      ...{ text: `– ${one}`, role: 'scale' as const },
      height: countLines(`– ${one}`, room - 6) * LINE_HEIGHT,
    })),
  ]);
}

function nameHeight(bones: readonly Bone[], room: number): number {
  const lines = bones.map(({ name }) => countLines(name, room * BOLD_SHARE));
  return Math.max(1, ...lines) * LINE_HEIGHT + NAME_PADDING;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height + CAUSE_GAP, 0);
}

function drawFish({ effect, bones }: CauseAndEffect, width: number): Drawing {
  const pairs = Math.ceil(bones.length / 2);
  const head = width - EFFECT_ROOM;
  const step = (head - 8) / pairs;
  const room = step - SLANT - 6;
  const sides = [
    bones.filter((_, place) => place % 2 === 0),
    bones.filter((_, place) => place % 2),
  ];
  const [upper = 0, lower = 0] = sides.map((side) =>
    Math.max(30, ...side.map((bone) => heightOf(linesOf(bone, room)) + 6)),
  );
  const names = nameHeight(bones, room + SLANT);
  const spine = names + upper;
  const height = spine + lower + names;
  const shapes = sides.flatMap((side, way) =>
    side.flatMap((bone, place) => {
      const foot = step * (place + 1);
      return drawBone(bone, { foot, room, spine, names, reach: way === 0 ? -upper : lower });
    }),
  );
  const box = effectBox(effect, head, spine);
  return {
    ...{ width, height: Math.max(height, box.bottom) },
    shapes: [line('centre', { x: 0, y: spine }, { x: head, y: spine }), ...shapes, ...box.shapes],
  };
}

function drawBone(
  bone: Bone,
  {
    foot,
    room,
    spine,
    names,
    reach,
  }: {
    readonly foot: number;
    readonly room: number;
    readonly spine: number;
    /** Height of the names at the tips. */
    readonly names: number;
    /** From the spine to the name: negative upwards. */
    readonly reach: number;
  },
): readonly Shape[] {
  const tip = { x: foot - SLANT, y: spine + reach };
  const onBone = (y: number) => foot - SLANT * ((y - spine) / reach);
  const lines = linesOf(bone, room);
  let y = reach < 0 ? tip.y + 4 : spine + 6;
  const texts = lines.flatMap(({ text, role, height }) => {
    const middle = y + height / 2;
    y += height + CAUSE_GAP;
    const end = onBone(middle) - 4;
    return [words(text, role, { x: end, y: middle }, 'end', room - (role === 'scale' ? 6 : 0))];
  });
  const name = { x: tip.x, y: tip.y + (reach < 0 ? -names / 2 : names / 2) };
  return [
    line('edge', tip, { x: foot, y: spine }),
    words(bone.name, 'figure', name, 'center', (room + SLANT) * BOLD_SHARE),
    ...texts,
  ];
}

function effectBox(effect: string, head: number, spine: number) {
  const room = (EFFECT_ROOM - 2 * EFFECT_PADDING) * BOLD_SHARE;
  const height = countLines(effect, room) * LINE_HEIGHT + 2 * EFFECT_PADDING;
  const box = { x: head, y: spine - height / 2, width: EFFECT_ROOM - 1, height };
  const shapes: readonly Shape[] = [
    { kind: 'line', role: 'centre', points: corners(box), isClosed: true },
    words(effect, 'figure', { x: head + EFFECT_PADDING, y: spine }, 'start', room),
  ];
  return { shapes, bottom: spine + height / 2 + 1 };
}

function drawSpine({ effect, bones }: CauseAndEffect, width: number): readonly Drawing[] {
  const left = 14;
  const room = width - left - 8;
  const head = countLines(effect, width * BOLD_SHARE) * LINE_HEIGHT;
  let y = head + 6;
  const shapes = bones.flatMap((bone): readonly Shape[] => {
    const own = nameHeight([bone], room);
    const middle = y + own / 2;
    y += own;
    const causes = linesOf(bone, room).map(({ text, role, height }) => {
      const at = { x: left + (role === 'scale' ? 8 : 2), y: y + height / 2 };
      y += height + 2;
      return words(text, role, at, 'start', room - (role === 'scale' ? 6 : 0));
    });
    y += CAUSE_GAP;
    return [
      line('edge', { x: 4, y: middle }, { x: left - 3, y: middle }),
      words(bone.name, 'figure', { x: left, y: middle }, 'start', room * BOLD_SHARE),
      ...causes,
    ];
  });
  return [
    {
      ...{ width, height: y },
      shapes: [
        words(effect, 'figure', { x: 0, y: head / 2 }, 'start', width * BOLD_SHARE),
        line('centre', { x: 4, y: head + 2 }, { x: 4, y: y - CAUSE_GAP }),
        ...shapes,
      ],
    },
  ];
}
