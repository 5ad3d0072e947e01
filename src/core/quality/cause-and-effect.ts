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
