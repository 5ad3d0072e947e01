import { useEffect, useRef } from 'react';
import type { Span } from '#core/policy/check/judge-element.ts';

interface Props {
  readonly text: string;
  /** What is marked and shown. */
  readonly place: Span | undefined;
  readonly label: string;
}

/** The text of the policy, with one passage marked. */
export function TextPane({ text, place, label }: Props) {
  const paper = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place === undefined || !paper.current || !mark.current) return;
    paper.current.scrollTop = mark.current.offsetTop - paper.current.clientHeight / 3;
    if (paper.current.scrollHeight <= paper.current.clientHeight) mark.current.scrollIntoView();
  }, [place]);
  return (
    <section
      className="policy-paper policy-source"
      ref={paper}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {place === undefined ? (
        text
      ) : (
        <>
          {text.slice(0, place.start)}
          <mark ref={mark}>{text.slice(place.start, place.end)}</mark>
          {text.slice(place.end)}
        </>
      )}
    </section>
  );
}
