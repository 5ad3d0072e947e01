import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { moveBlock, removeBlock } from '#core/policy/draft/arrange-blocks.ts';
import { restoreBlock } from '#core/policy/draft/edit-block.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { PreviewBlockProps } from './preview-block-props.ts';

interface Props extends PreviewBlockProps {
  readonly name: string;
  /** Of the button that opens it: the focus comes back to it. */
  readonly editId: string;
  readonly onOpen: () => void;
}

/** What can be done with a block: edit it, move it, and take back what was done. */
export function BlockTools(props: Props) {
  const words = useWords('policy');
  const { built, document, policy, opened, shown, name, editId, onOpen } = props;
  const { block: texts } = words.draft;
  const { session } = opened;
  const layout = ownEntry(policy.layouts, document.id);
  const { id } = built.block;
  const moves = ([-1, 1] as const).flatMap((step) => {
    const change = moveBlock(document, layout, shown, id, step);
    return change === undefined ? [] : [{ step, change }];
  });
  return (
    <p className="row-actions block-tools">
      <button type="button" id={editId} className="plain" onClick={onOpen}>
        {fill(texts.edit, { name })}
      </button>
      {moves.map(({ step, change }) => (
        <button
          key={step}
          type="button"
          className="plain"
          aria-label={fill(step < 0 ? texts.moveUpOf : texts.moveDownOf, { name })}
          onClick={() => session.apply(change)}
        >
          {step < 0 ? texts.moveUp : texts.moveDown}
        </button>
      ))}
      {built.isOwn ? (
        <button
          type="button"
          className="plain"
          onClick={() => session.apply(removeBlock(document.id, layout, id))}
        >
          {fill(texts.remove, { name })}
        </button>
      ) : (
        built.state === 'edited' && (
          <button
            type="button"
            className="plain"
            onClick={() => session.apply(restoreBlock(built))}
          >
            {fill(texts.restore, { name })}
          </button>
        )
      )}
    </p>
  );
}
