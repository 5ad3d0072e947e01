import { useRef } from 'react';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { renameBlock } from '#core/policy/draft/arrange-blocks.ts';
import { editBlock } from '#core/policy/draft/edit-block.ts';
import { plainText } from '#core/policy/draft/markdown-blocks.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { ProblemList } from '#islands/form/ProblemList.tsx';
import { useProblems } from '#islands/form/use-problems.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { LINE_LIMIT, TEXT_LIMIT } from '#schema/record/format.ts';
import { tooLongSentence } from '#text/too-long.ts';
import type { PreviewBlockProps } from './preview-block-props.ts';
import { useTyping } from './use-typing.ts';

interface Props extends PreviewBlockProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** Heading and text of a block, to be written in the user's own words. */
export function BlockForm({ built, document, policy, opened, typings, name, ...props }: Props) {
  const { language } = useSurroundings();
  const words = useWords('policy');
  const { block: texts } = words.draft;
  const form = useRef<HTMLFormElement>(null);
  const { problems, look } = useProblems(form);
  const { problems: sentences } = useWords('registers');
  const { typing, isBack, type, forget } = useTyping(typings, built);
  const { from, title, text } = typing;
  // The address of a letter and its text have no heading.
  const hasTitle = built.isOwn || built.builtTitle !== '';
  const tooLong = ({ length }: string, limit: number) =>
    length > limit ? tooLongSentence({ limit, length }, language, sentences) : undefined;
  const close = () => {
    forget();
    props.onClose();
  };
  const keep = () => {
    const heading = title.trim();
    if (hasTitle && heading !== plainText(from.title)) {
      const isBuilt = heading === '' || heading === plainText(built.builtTitle);
      const key = `${language}/${built.block.id}`;
      const own = isBuilt ? undefined : heading;
      opened.session.apply(
        renameBlock(document.id, ownEntry(policy.layouts, document.id), key, own),
      );
    }
    if (text !== from.text) opened.session.apply(editBlock(from, text));
    close();
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!look()) keep();
      }}
    >
      {hasTitle && (
        <FieldFrame label={fill(texts.headingOf, { name })} error={tooLong(title, LINE_LIMIT)}>
          {(control) => (
            <input
              {...control}
              value={title}
              onChange={({ target }) => type({ title: target.value })}
            />
          )}
        </FieldFrame>
      )}
      <FieldFrame
        label={fill(texts.textOf, { name })}
        hint={texts.editHint}
        error={tooLong(text, TEXT_LIMIT)}
      >
        {(control) => (
          <textarea
            {...control}
            rows={Math.min(20, text.split('\n').length + 3)}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
            autoFocus={!isBack}
            onChange={({ target }) => type({ text: target.value })}
          />
        )}
      </FieldFrame>
      <ProblemList problems={problems} />
      <p className="row-actions">
        <button type="submit" className="primary">
          {texts.keep}
        </button>
        <button type="button" onClick={close}>
          {words.list.cancel}
        </button>
      </p>
    </form>
  );
}
