import type { BuiltBlock } from '#core/policy/draft/build-block.ts';
import type { DraftDocument } from '#core/policy/draft/draft-content.ts';
import type { HardSentence } from '#core/policy/draft/reading-ease.ts';
import type { DraftProps } from './draft-props.ts';
import type { Typings } from './use-typing.ts';

/** What a block of the preview and its parts are given. */
export interface PreviewBlockProps extends DraftProps {
  readonly document: DraftDocument;
  readonly built: BuiltBlock;
  /** Ids of the blocks that are shown, in their order. */
  readonly shown: readonly string[];
  readonly hard: readonly HardSentence[];
  readonly isAffected: boolean;
  readonly typings: Typings;
}
