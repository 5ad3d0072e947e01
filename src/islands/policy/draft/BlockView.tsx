import type { ReactNode } from 'react';
import type { Block } from '#core/document/document.ts';
import { joinSentences } from '#core/message.ts';
import type { HardSentence } from '#core/policy/draft/reading-ease.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { PolicyWords } from '#text/words.ts';

interface Props {
  readonly blocks: readonly Block[];
  /** Sentences to be marked, with why. */
  readonly hard: readonly HardSentence[];
}

/** No cell of a policy draft carries the mark of an answer. */
const NO_MARKS = { met: '', partly: '', unmet: '', notApplicable: '', unknown: '', none: '' };

/** Blocks of a policy draft, hard sentences marked. */
export function BlockView({ blocks, hard }: Props) {
  const words = useWords('policy');
  return (
    <Blocks
      blocks={blocks}
      view={{
        hrefOf: () => undefined,
        markLabels: NO_MARKS,
        levelsAbove: 3,
        drawText: (text) => markHard(text, hard, words),
      }}
    />
  );
}

function markHard(text: string, hard: readonly HardSentence[], words: PolicyWords): ReactNode {
  const found = hard.find((sentence) => text.includes(sentence.text));
  if (found === undefined) return text;
  const start = text.indexOf(found.text);
  const why = joinSentences(found.reasons.map((reason) => words.draft.ease.reasons[reason]));
  return (
    <>
      {text.slice(0, start)}
      <mark title={why}>{found.text}</mark>
      {markHard(text.slice(start + found.text.length), hard, words)}
    </>
  );
}
