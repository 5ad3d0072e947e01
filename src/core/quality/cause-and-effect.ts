/** A cause with what lies behind it, asked for as often as it takes. */
export interface Cause {
  readonly text: string;
  readonly behind: readonly string[];
}

/** The six usual kinds of causes, as codes for words: people, procedure, equipment, information, place, measuring. */
export const CAUSE_KINDS = [
  'people',
  'procedure',
  'equipment',
  'information',
  'place',
  'measurement',
] as const;

/** One bone of the fish: a kind of causes by its name. */
export interface Bone {
  readonly name: string;
  readonly causes: readonly Cause[];
}

/** A cause-and-effect diagram (Ishikawa, Guide to Quality Control), as far as it is filled in. */
export interface CauseAndEffect {
  /** What happens, for which causes are looked for. */
  readonly effect: string;
  readonly bones: readonly Bone[];
}

/** Before what lies behind the cause above it. */
const BEHIND = /^\s*[-–—•·]\s*|^\s+/;

/** Causes as somebody writes them: one a line, and below it, with a dash before, what lies behind it. */
export function readCauses(text: string): readonly Cause[] {
  const causes: { text: string; behind: string[] }[] = [];
  for (const one of text.split('\n').filter((written) => written.trim() !== '')) {
    const last = causes.at(-1);
    if (last !== undefined && BEHIND.test(one)) last.behind.push(one.replace(BEHIND, '').trim());
    else causes.push({ text: one.replace(BEHIND, '').trim(), behind: [] });
  }
  return causes;
}

/** A diagram from what was written for each kind of causes, and its effect; undefined while it has no effect. */
export function writtenCauses(
  written: Readonly<Record<string, string>>,
  names: Readonly<Record<(typeof CAUSE_KINDS)[number], string>>,
): CauseAndEffect | undefined {
  const effect = written['effect']?.trim() ?? '';
  if (effect === '') return undefined;
  const texts = new Map(Object.entries(written));
  return {
    effect,
    bones: CAUSE_KINDS.map((kind) => ({
      name: names[kind],
      causes: readCauses(texts.get(kind) ?? ''),
    })),
  };
}

/** The diagram without what is blank: a bone without a cause stays, as a question that is open. */
export function filledIn({ effect, bones }: CauseAndEffect): CauseAndEffect {
  return {
    effect: effect.trim(),
    bones: bones
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, causes }) => ({
        name: name.trim(),
        causes: causes
          .filter(({ text }) => text.trim() !== '')
          .map(({ text, behind }) => ({
            text: text.trim(),
            behind: behind.map((one) => one.trim()).filter((one) => one !== ''),
          })),
      })),
  };
}

/** How many causes there are, and on how many bones. */
export function countCauses({ bones }: CauseAndEffect): { causes: number; bones: number } {
  return {
    causes: bones.reduce((sum, { causes }) => sum + causes.length, 0),
    bones: bones.filter(({ causes }) => causes.length > 0).length,
  };
}
