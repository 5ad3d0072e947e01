import { memo } from 'react';
import { type Clause, clauseTitle } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly clause: Clause;
  /** Which of its standard's clauses it is, from 1, and how many there are. */
  readonly position: number;
  readonly count: number;
  /** There is a clause before and behind it, in whatever standard. */
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** Where the list of clauses is folded away, whether it is open. */
  readonly isListed: boolean | undefined;
  readonly onList: () => void;
  readonly onStep: (offset: number) => void;
}

/** Which clause is open, and the ways to its neighbours. It stays in view. */
export const ClauseBar = memo(function ClauseBar(props: Props) {
  const { walk } = useWords('assessment');
  const { clause, position, count, isListed, onList, onStep } = props;
  const place = fill(walk.clausePosition, { position, count });
  return (
    <div className="clause-bar">
      <h1 id="clause-heading" tabIndex={-1}>
        <span className="clause-number">{clause.number}</span> {clauseTitle(clause)}
      </h1>
      {isListed === undefined ? (
        <p className="clause-position">{place}</p>
      ) : (
        <button
          type="button"
          className="clause-position"
          aria-expanded={isListed}
          aria-controls="clauses"
          onClick={onList}
        >
          {place}
          <span className="hidden"> {walk.navigation}</span>
        </button>
      )}
      <Step offset={-1} word={walk.previousClause} isThere={props.hasPrevious} onStep={onStep} />
      <Step offset={1} word={walk.nextClause} isThere={props.hasNext} onStep={onStep} />
    </div>
  );
});

interface StepProps extends Pick<Props, 'onStep'> {
  readonly offset: 1 | -1;
  readonly word: string;
  readonly isThere: boolean;
}

function Step({ offset, word, isThere, onStep }: StepProps) {
  return (
    <button
      type="button"
      className="clause-step"
      title={word}
      disabled={!isThere}
      onClick={() => onStep(offset)}
    >
      <span className="hidden">{word}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={offset < 0 ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'} />
      </svg>
    </button>
  );
}
