import { useEffect, useState } from 'react';
import type { BuiltBlock } from '#core/policy/draft/build-block.ts';
import { plainText } from '#core/policy/draft/markdown-blocks.ts';

/** What stands in the form of a block and is not kept. */
export interface Typing {
  /** The block as it was when its form was opened: answers may change it meanwhile. */
  readonly from: BuiltBlock;
  readonly title: string;
  readonly text: string;
}

/** By the key of its block: its form may be gone from the page, with another document chosen or after an answer. */
export type Typings = Map<string, Typing>;

/** Holds what is typed in the forms of blocks while the page is open; the browser asks before it is left. */
export function useTypings(): Typings {
  const [typings] = useState<Typings>(() => new Map());
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (typings.size > 0) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [typings]);
  return typings;
}

/** What is typed in the form of one block: it goes on from what was typed before its form was gone. */
export function useTyping(typings: Typings, built: BuiltBlock) {
  const { key } = built;
  const [isBack] = useState(() => typings.has(key));
  const [typing, setTyping] = useState<Typing>(
    () => typings.get(key) ?? { from: built, title: plainText(built.title), text: built.text },
  );
  const { from } = typing;
  return {
    ...{ typing, isBack },
    type(change: Partial<Pick<Typing, 'title' | 'text'>>) {
      const next = { ...typing, ...change };
      setTyping(next);
      const isSame = next.title === plainText(from.title) && next.text === from.text;
      if (isSame) typings.delete(key);
      else typings.set(key, next);
    },
    forget: () => typings.delete(key),
  };
}
