import { useRef, useState } from 'react';
import { fill } from '#core/message.ts';
import type { BuiltBlock } from '#core/policy/draft/build-block.ts';
import { editBlock, keepEdit, restoreBlock } from '#core/policy/draft/edit-block.ts';
import { markdownBlocks, plainText } from '#core/policy/draft/markdown-blocks.ts';
import type { HardSentence } from '#core/policy/draft/reading-ease.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { ProblemList } from '#islands/form/ProblemList.tsx';
import { useProblems } from '#islands/form/use-problems.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { TEXT_LIMIT } from '#schema/record/format.ts';
import { tooLongSentence } from '#text/too-long.ts';
import { BlockView } from './BlockView.tsx';
import type { DraftProps } from './draft-props.ts';
import { blockAnchor } from './WarningList.tsx';

interface Props extends DraftProps {
  readonly built: BuiltBlock;
  readonly hard: readonly HardSentence[];
  readonly isAffected: boolean;
}

/** A block as it is printed, and its text to be edited. */
export function PreviewBlock(props: Props) {
  const words = useWords('policy');
  const { built, hard, isAffected, opened } = props;
  const { block: texts } = words.draft;
  const [typed, setTyped] = useState<string>();
  const title = plainText(built.title);
  const name = title || texts.unnamed;
  const { session } = opened;
  return (
    <section
      id={blockAnchor(built.key)}
      data-block={built.block.id}
      className={isAffected ? 'policy-block affected' : 'policy-block'}
    >
      {title && <h3>{title}</h3>}
      {typed === undefined ? (
        <BlockView blocks={markdownBlocks(built.text, built.key)} hard={hard} />
      ) : (
        <EditForm
          {...{ name, typed }}
          onType={setTyped}
          onCancel={() => setTyped(undefined)}
          onKeep={() => {
            session.apply(editBlock(built, typed));
            setTyped(undefined);
          }}
        />
      )}
      {built.state === 'outdated' && (
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
      {typed === undefined && (
        <p className="row-actions block-tools">
          <button type="button" className="plain" onClick={() => setTyped(built.text)}>
            {fill(texts.edit, { name })}
          </button>
          {built.state === 'edited' && (
            <button
              type="button"
              className="plain"
              onClick={() => session.apply(restoreBlock(built))}
            >
              {fill(texts.restore, { name })}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

interface FormProps {
  readonly name: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

function EditForm({ name, typed, onType, onKeep, onCancel }: FormProps) {
  const words = useWords('policy');
  const { block: texts } = words.draft;
  const { language } = useSurroundings();
  const form = useRef<HTMLFormElement>(null);
  const { problems, look } = useProblems(form);
  const { length } = typed;
  const { problems: sentences } = useWords('registers');
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!look()) onKeep();
      }}
    >
      <FieldFrame
        label={fill(texts.textOf, { name })}
        hint={texts.editHint}
        error={
          length > TEXT_LIMIT
            ? tooLongSentence({ limit: TEXT_LIMIT, length }, language, sentences)
            : undefined
        }
      >
        {(control) => (
          <textarea
            {...control}
            rows={Math.min(20, typed.split('\n').length + 3)}
            value={typed}
            // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
            autoFocus
            onChange={({ target }) => onType(target.value)}
          />
        )}
      </FieldFrame>
      <ProblemList problems={problems} />
      <p className="row-actions">
        <button type="submit" className="primary">
          {texts.keep}
        </button>
        <button type="button" onClick={onCancel}>
          {words.list.cancel}
        </button>
      </p>
    </form>
  );
}
