import { ownEntry } from '#core/own-entry.ts';
import type { DraftWords } from '#core/words/draft-words.ts';
import type { BlockEdit, Policy } from '#schema/record/policy.ts';
import { arrangedBlocks } from './arrange-blocks.ts';
import type { DraftBlock, DraftContent, DraftDocument, DraftPart } from './draft-content.ts';
import { dutyFillings } from './duty-fillings.ts';
import { escapeMarkdown, type Fillings, fillingsOf, fillPlaces } from './fill-places.ts';
import { type HeldAnswers, holdAnswers, holds } from './held-answers.ts';

/** What blocks are built with: one draft in one language. */
export interface DraftInput {
  readonly content: DraftContent;
  readonly policy: Pick<Policy, 'answers' | 'edits' | 'layouts'>;
  readonly words: DraftWords;
}

/** A draft with everything that is worked out once for all of its blocks. */
export interface DraftContext extends DraftInput {
  readonly held: HeldAnswers;
  readonly fillings: Fillings;
}

/** `built`: as the answers have it. `edited`: in the user's words. `outdated`: so, and the built text has changed since. */
export type BlockState = 'built' | 'edited' | 'outdated';

export interface BuiltBlock {
  readonly block: DraftBlock;
  /** Key of its edit, such as `en/policy/purpose`. */
  readonly key: string;
  readonly title: string;
  /** The heading as it is built, where the user gave another one. */
  readonly builtTitle: string;
  /** The user added it. */
  readonly isOwn: boolean;
  /** Markdown as the answers have it. */
  readonly built: string;
  /** Markdown that is printed: the edited text, or else the built one. */
  readonly text: string;
  readonly state: BlockState;
  /** Elements of a policy that its text covers. An edited text is taken to cover what the block did. */
  readonly elements: readonly string[];
}

/** Works out what all blocks of a draft need. */
export function makeDraft(input: DraftInput): DraftContext {
  const held = holdAnswers(input.content, input.policy.answers);
  const { content, words } = input;
  const plain = fillingsOf(content.language, held, words);
  const fillings = new Map([...plain, ...dutyFillings(content.language, held, plain, words)]);
  return { ...input, held, fillings };
}

/** The blocks of a document whose conditions hold, edited or not. A block that the user emptied is among them. */
export function buildBlocks(
  document: DraftDocument,
  { content, policy, held, fillings }: DraftContext,
): readonly BuiltBlock[] {
  const layout = ownEntry(policy.layouts, document.id);
  return arrangedBlocks(document, layout).flatMap((block): BuiltBlock[] => {
    const parts = holds(block, held) ? block.parts.filter((part) => holds(part, held)) : [];
    if (parts.length === 0) return [];
    const key = `${content.language}/${document.id}/${block.id}`;
    const built = fillPlaces(joinParts(parts), fillings);
    const edit = ownEntry(policy.edits, key);
    const builtTitle = fillPlaces(block.title, fillings);
    const title = layout?.titles?.[`${content.language}/${block.id}`];
    return [
      {
        ...{ block, key, builtTitle },
        title: title === undefined ? builtTitle : escapeMarkdown(title),
        isOwn: layout?.own?.includes(block.id) === true,
        built,
        text: edit?.text ?? built,
        state: stateOf(edit, built),
        elements: [...block.elements, ...parts.flatMap(({ elements = [] }) => elements)],
      },
    ];
  });
}

function stateOf(edit: BlockEdit | undefined, built: string): BlockState {
  if (edit === undefined) return 'built';
  return edit.built === built ? 'edited' : 'outdated';
}

const ENTRY = /^(- |\d+\. |\|)/;

/** Parts that are entries of one list or rows of one table stand line by line, others as paragraphs. */
function joinParts(parts: readonly DraftPart[]): string {
  return parts
    .map(({ text }) => text)
    .reduce((before, next) => {
      const [, last] = ENTRY.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? [];
      const [, first] = ENTRY.exec(next) ?? [];
      const isOneList = last !== undefined && first !== undefined && last[0] === first[0];
      return `${before}${isOneList ? '\n' : '\n\n'}${next}`;
    });
}
