import { fill, joinList, joinSentences } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { STANDARD_LIMIT } from '#schema/record/format.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { LineProblem } from './read-standard-file.ts';

/** Where the reading of a file stands. Nothing is stored before the user has seen what it holds. */
export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly problems: readonly LineProblem[];
    }
  | { readonly kind: 'read'; readonly own: OwnStandard };

interface Props {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly onTake: (own: OwnStandard) => void;
  readonly onDismiss: () => void;
}

/** So many problems of a file are listed at once. */
const LISTED = 20;

/** What came of a file: its problems line by line, or what it holds, to be used or not. */
export function ReadingPanel({ reading, ...rest }: Props) {
  const words = useWords('assessment');
  const { own } = words.setup;
  switch (reading.kind) {
    case 'reading':
      return <p role="status">{own.reading}</p>;
    case 'unreachable':
      return <p role="alert">{own.unreachable}</p>;
    case 'refused':
      return <RefusedPanel {...reading} />;
    case 'read':
      return <ReadPanel {...rest} own={reading.own} />;
  }
}

interface RefusedProps {
  readonly name: string;
  readonly problems: readonly LineProblem[];
}

function RefusedPanel({ name, problems }: RefusedProps) {
  const words = useWords('assessment').setup.own;
  return (
    <div className="notice warning" role="alert">
      <p>{fill(words.refused, { file: name })}</p>
      <ul>
        {problems.slice(0, LISTED).map(({ line, sentence }) => (
          <li key={`${line} ${sentence}`}>{fill(words.problem, { line, sentence })}</li>
        ))}
      </ul>
      {problems.length > LISTED && (
        <p>{fill(words.moreProblems, { count: problems.length - LISTED })}</p>
      )}
    </div>
  );
}

/** What taking the standard would do; `isBarred` where there is no room for it. */
function effectOf({ id }: OwnStandard, { standards, ownStandards }: Assessment) {
  const isThere = ownStandards.some((own) => own.id === id);
  const isChosen = standards.some((standard) => standard.id === id);
  const isFull =
    (!isThere && ownStandards.length >= STANDARD_LIMIT) ||
    (!isChosen && standards.length >= STANDARD_LIMIT);
  return { isThere, isChosen, isBarred: isFull };
}

function ReadPanel({
  own,
  assessment,
  onTake,
  onDismiss,
}: Omit<Props, 'reading'> & { readonly own: OwnStandard }) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const texts = words.setup.own;
  const clauses = own.areas.flatMap((area) => area.clauses);
  const criteria = clauses.flatMap((clause) => clause.criteria).length;
  const areas = joinList(
    language,
    own.areas.map(({ title }) => title),
  );
  const { isThere, isChosen, isBarred } = effectOf(own, assessment);
  const sentences = isBarred
    ? [fill(words.setup.limit, { count: STANDARD_LIMIT })]
    : [...(isThere ? [texts.replaces] : []), ...(isChosen ? [] : [texts.isAdded])];
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{own.name}</strong>
        <br />
        {own.title}
      </p>
      <p>{fill(texts.holds, { areas, clauses: clauses.length, criteria })}</p>
      <p>{joinSentences(sentences)}</p>
      <p className="row-actions">
        {!isBarred && (
          <button type="button" className="primary" onClick={() => onTake(own)}>
            {texts.take}
          </button>
        )}
        <button type="button" onClick={onDismiss}>
          {words.list.cancel}
        </button>
      </p>
    </div>
  );
}
