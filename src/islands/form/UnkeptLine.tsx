import { fill } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { writeWhen } from '#text/write-instant.ts';
import type { Unkept } from './unkept.ts';

interface Props {
  readonly left: Unkept;
  /** What people call the entry; undefined for a new one. */
  readonly name?: string;
  readonly acts: {
    readonly open: (entryId: string) => void;
    readonly discard: (left: Unkept) => void;
  };
}

/** Says that something was typed and not kept, and offers to go on with it. */
export function UnkeptLine({ left, name, acts }: Props) {
  const { form: words } = useWords('registers');
  const { language } = useSurroundings();
  const when = writeWhen(language, left.draft.at, new Date());
  return (
    <p className="quiet">
      {name === undefined
        ? fill(words.unkeptNew, { when })
        : fill(words.unkeptEntry, { name, when })}{' '}
      <button type="button" className="plain" onClick={() => acts.open(left.entry)}>
        {words.continue}
      </button>{' '}
      <button type="button" className="plain" onClick={() => acts.discard(left)}>
        {words.discard}
      </button>
    </p>
  );
}
