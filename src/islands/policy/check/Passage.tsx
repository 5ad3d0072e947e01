import type { ReactNode } from 'react';
import { fill } from '#core/message.ts';
import type { Quote } from '#core/policy/check/judge-element.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { CheckedProps, PlaceProps } from './checked-props.ts';

interface Props extends Pick<CheckedProps, 'policy'>, PlaceProps {
  readonly quote: Quote;
}

/** A passage of the policy, the words that the rule hit marked, and the way to it in the text. */
export function Passage({ quote, policy, onPlace }: Props) {
  const words = useWords('policyCheck');
  return (
    <blockquote>
      <p>{marked(policy.text, quote)}</p>
      <p className="quiet">
        {quote.section && fill(words.inSection, { section: quote.section })}{' '}
        <button type="button" className="plain" onClick={() => onPlace(quote)}>
          {words.showInText}
        </button>
      </p>
    </blockquote>
  );
}

function marked(text: string, { start, end, terms }: Quote): ReactNode {
  const pieces: ReactNode[] = [];
  let at = start;
  for (const term of terms) {
    // A rule may reach into the sentences around the one that is quoted.
    if (term.start < at || term.end > end) continue;
    pieces.push(
      text.slice(at, term.start),
      <mark key={term.start}>{text.slice(term.start, term.end)}</mark>,
    );
    at = term.end;
  }
  return [...pieces, text.slice(at, end)];
}
