import { useState } from 'react';
import { keepEdit, restoreBlock } from '#core/policy/draft/edit-block.ts';
import { markdownBlocks, plainText } from '#core/policy/draft/markdown-blocks.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { BlockForm } from './BlockForm.tsx';
import { BlockTools } from './BlockTools.tsx';
import { BlockView } from './BlockView.tsx';
import type { PreviewBlockProps } from './preview-block-props.ts';
import { blockAnchor } from './WarningList.tsx';

/** A block as it is printed, and its text to be edited. */
export function PreviewBlock(props: PreviewBlockProps) {
  const words = useWords('policy');
  const { built, hard, isAffected, opened, typings } = props;
  const { block: texts } = words.draft;
  // A part that was just added is opened for writing, and one in which something is typed stays open.
  const isNew = built.isOwn && built.text === '' && built.title === '';
  const [isOpen, setOpen] = useState(isNew || typings.has(built.key));
  const title = plainText(built.title);
  const name = title || texts.unnamed;
  const { session } = opened;
  const editId = `edit-${blockAnchor(built.key)}`;
  const close = () => {
    setOpen(false);
    focusSoon(editId);
  };
  return (
    <section
      id={blockAnchor(built.key)}
      data-block={built.block.id}
      className={isAffected ? 'policy-block affected' : 'policy-block'}
    >
      {title && <h3>{title}</h3>}
      {isOpen ? (
        <BlockForm {...props} name={name} onClose={close} />
      ) : (
        <BlockView blocks={markdownBlocks(built.text, built.key)} hard={hard} />
      )}
      {built.state === 'outdated' && !built.isOwn && (
        <details className="notice">
          <summary>{texts.outdated}</summary>
          <BlockView blocks={markdownBlocks(built.built, built.key)} hard={[]} />
          <p className="row-actions">
            <button type="button" onClick={() => session.apply(keepEdit(built))}>
              {texts.keepMine}
            </button>
            <button type="button" onClick={() => session.apply(restoreBlock(built))}>
              {texts.takeBuilt}
            </button>
          </p>
        </details>
      )}
      {!isOpen && <BlockTools {...props} {...{ name, editId }} onOpen={() => setOpen(true)} />}
    </section>
  );
}
