import { type Beside, type SideBySide, sideBySide } from '#core/comparison/side-by-side.ts';
import type { SideWords } from '#core/words/side-words.ts';
import { type SideName, type SideNaming, sideNames } from './side-names.ts';

/** What the comparison is written with. */
export interface SideWriting {
  readonly words: SideWords;
  readonly language: string;
}

/** Assessments that are put side by side. */
export interface SidesInput extends SideWriting {
  readonly all: readonly (Beside & { readonly file?: string | undefined })[];
  readonly naming: SideNaming;
}

/** Assessments with the names that they go by, and how they stand against each standard. */
export interface Sides extends SidesInput {
  readonly names: readonly SideName[];
  readonly standards: readonly SideBySide[];
}

/** Puts assessments side by side under the names that they are to go by. */
export function makeSides(input: SidesInput): Sides {
  const assessments = input.all.map(({ assessment }) => assessment);
  return {
    ...input,
    names: sideNames(assessments, input.naming, input.words),
    standards: sideBySide(input.all),
  };
}
