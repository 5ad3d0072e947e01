import { useEffect, useMemo, useRef } from 'react';
import { affectedBlocks } from '#core/policy/draft/affected-blocks.ts';
import { addBlock } from '#core/policy/draft/arrange-blocks.ts';
import { buildBlocks } from '#core/policy/draft/build-block.ts';
import { markdownBlocks } from '#core/policy/draft/markdown-blocks.ts';
import { passagesOf, readingEase } from '#core/policy/draft/reading-ease.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { DraftProps } from './draft-props.ts';
import { EasePanel } from './EasePanel.tsx';
import { PreviewBlock } from './PreviewBlock.tsx';
import type { Typings } from './use-typing.ts';

interface Props extends DraftProps {
  readonly documentId: string;
  readonly onDocument: (id: string) => void;
  /** The question that has the attention: what it affects is marked. */
  readonly questionId: string | undefined;
  /** What is typed in the forms of its blocks, of any document. */
  readonly typings: Typings;
}

/** One document as the answers have it, block by block, to be read and edited. */
export function Preview(props: Props) {
  const { language } = useSurroundings();
  const words = useWords('policy');
  const { context, opened, policy, documentId, onDocument, questionId } = props;
  const { documents } = context.content;
  const holder = useRef<HTMLElement>(null);
  const document = documents.find(({ id }) => id === documentId);
  const blocks = useMemo(
    () => (document ? buildBlocks(document, context) : []),
    [document, context],
  );
  const ease = useMemo(
    () =>
      readingEase(
        language,
        blocks.flatMap(({ text, key }) => passagesOf(markdownBlocks(text, key))),
      ),
    [language, blocks],
  );
  const affected = document && questionId ? affectedBlocks(document, questionId) : [];
  const [first] = affected;
  useEffect(() => {
    const block = first && holder.current?.querySelector(`[data-block="${first}"]`);
    if (block && holder.current) holder.current.scrollTop = offsetIn(block, holder.current);
  }, [first]);
  if (document === undefined) return null;
  const shown = blocks.map(({ block }) => block.id);
  return (
    <section aria-label={words.draft.preview}>
      <label className="field policy-document">
        <span>{words.draft.document}</span>
        <select value={documentId} onChange={({ target }) => onDocument(target.value)}>
          {documents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {ease && <EasePanel ease={ease} />}
      <section
        className="policy-paper"
        ref={holder}
        aria-label={document.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <h2>{document.title}</h2>
        {blocks.map((built) => (
          <PreviewBlock
            key={built.key}
            {...{ ...props, document, built, shown }}
            hard={ease?.hard ?? []}
            isAffected={affected.includes(built.block.id)}
          />
        ))}
        <p className="block-tools">
          <button
            type="button"
            className="plain"
            onClick={() => opened.session.apply(addBlock(documentId, policy))}
          >
            {words.draft.block.add}
          </button>
        </p>
      </section>
    </section>
  );
}

/** How far down in the paper a block begins, with a little room above it. */
function offsetIn(block: Element, paper: HTMLElement): number {
  const room = 24;
  return (
    block.getBoundingClientRect().top - paper.getBoundingClientRect().top + paper.scrollTop - room
  );
}
