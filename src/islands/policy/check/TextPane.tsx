import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Span } from '#core/policy/check/judge-element.ts';

interface Props {
  readonly text: string;
  /** What is marked and shown. */
  readonly place: Span | undefined;
  readonly label: string;
}

/** A piece ends with the first line that ends after so many characters. */
const PIECE = 4_000;

/** A text in pieces of whole lines: only those that are near the screen are laid out. */
function piecesOf(text: string): readonly Span[] {
  const pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start + PIECE) + 1 || text.length;
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** The text of the policy, with one passage marked. */
export function TextPane({ text, place, label }: Props) {
  const paper = useRef<HTMLElement>(null);
  const pieces = useMemo(() => piecesOf(text), [text]);
  useEffect(() => {
    const mark = paper.current?.querySelector('mark');
    if (place === undefined || !paper.current || !mark) return;
    const { current } = paper;
    const show = () => {
      const down = mark.getBoundingClientRect().top - current.getBoundingClientRect().top;
      current.scrollTop += down - current.clientHeight / 3;
      if (current.scrollHeight <= current.clientHeight) mark.scrollIntoView();
    };
    show();
    // What comes into view is laid out by then, and may be longer than it was taken for.
    const again = requestAnimationFrame(() => requestAnimationFrame(show));
    return () => cancelAnimationFrame(again);
  }, [place]);
  return (
    <section
      className="policy-paper policy-source"
      ref={paper}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {pieces.map((piece) => (
        <div key={piece.start}>{marked(text, piece, place)}</div>
      ))}
    </section>
  );
}

/** A piece of the text with what of the place lies in it. */
function marked(text: string, { start, end }: Span, place: Span | undefined): ReactNode {
  if (place === undefined || place.end <= start || place.start >= end)
    return text.slice(start, end);
  const from = Math.max(start, place.start);
  const to = Math.min(end, place.end);
  return (
    <>
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
    </>
  );
}
