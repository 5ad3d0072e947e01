import { useEffect, useRef, useState } from 'react';
import type { Typed } from '#core/register/field.ts';
import type { Touched } from '#core/register/typed-entry.ts';
import { writeFormDraft } from '#storage/form-drafts.ts';
import type { FormEntry } from './use-entry.ts';

interface TouchedState {
  readonly touched: Touched;
  /** Whether the browser can hold what is typed until it is kept. */
  readonly hasRoom: boolean;
  /** The same, also before the page is drawn again. */
  readonly latest: () => Touched;
  readonly touch: (name: string, typed: Typed) => void;
}

/** What was typed in an open form, held by the browser letter by letter. */
export function useTouched({
  place,
  draft,
  given,
}: Pick<FormEntry, 'place' | 'draft' | 'given'>): TouchedState {
  const [touched, setTouched] = useState((draft?.touched ?? {}) as Touched);
  const [hasRoom, setRoom] = useState(true);
  // Several fields may change in one event; each goes on from the one before.
  const held = useRef(touched);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!hasRoom) addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [hasRoom]);
  return {
    touched,
    hasRoom,
    latest: () => held.current,
    touch(name, typed) {
      held.current = { ...held.current, [name]: typed };
      setTouched(held.current);
      const at = new Date().toISOString();
      setRoom(writeFormDraft(place, { touched: held.current, given, at }));
    },
  };
}
