import type { BuiltBlock } from './build-block.ts';
import type { PolicyChange } from './change-policy.ts';

/** The change that puts a block into the user's words; with the words that it has anyway, back to the built text. */
export function editBlock({ key, built }: BuiltBlock, text: string): PolicyChange {
  return { kind: 'edit', key, edit: text === built ? undefined : { text, built } };
}

/** The change that goes back to the built text. */
export function restoreBlock({ key }: BuiltBlock): PolicyChange {
  return { kind: 'edit', key, edit: undefined };
}

/** The change that keeps an edited text and has seen what later answers would make of it. */
export function keepEdit({ key, built, text }: BuiltBlock): PolicyChange {
  return { kind: 'edit', key, edit: { text, built } };
}
