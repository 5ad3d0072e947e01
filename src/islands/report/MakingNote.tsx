import type { Making } from './use-making.ts';

interface Props {
  readonly making: Making<string>;
  readonly words: { readonly done: string; readonly failed: string };
}

/** What came of making a file. */
export function MakingNote({ making, words }: Props) {
  return (
    <>
      <p role="status">{making === 'done' && words.done}</p>
      {making === 'failed' && (
        <p className="notice warning" role="alert">
          {words.failed}
        </p>
      )}
    </>
  );
}
