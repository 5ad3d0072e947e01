import { type ReactNode, useId } from 'react';
import { onShelves } from '#core/catalogue/shelves.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { STANDARD_LIMIT } from '#schema/record/format.ts';
import type { StandardChoice } from '#text/page-data.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly choices: readonly StandardChoice[];
  /** Ids of those chosen, in the order of the checklist. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What is said of the choice, below it. */
  readonly children?: ReactNode;
}

/** The standards that are walked: one or more. The first one chosen is asked first. */
export function StandardFields(props: Props) {
  const words = useWords('assessment').setup;
  const { choices, chosen, children } = props;
  const names = chosen.flatMap((id) => choices.find((choice) => choice.id === id)?.name ?? []);
  return (
    <fieldset>
      <legend>{words.standards}</legend>
      <p>{words.standardsHint}</p>
      {onShelves(choices).map(({ shelf, standards }) => (
        <Shelf key={shelf ?? ''} name={shelf}>
          {standards.map((choice) => (
            <StandardField key={choice.id} {...props} choice={choice} />
          ))}
        </Shelf>
      ))}
      {names.length > 1 && (
        <p className="quiet">{fill(words.walkOrder, { standards: names.join(' → ') })}</p>
      )}
      {isFull(chosen) && <p className="quiet">{fill(words.limit, { count: STANDARD_LIMIT })}</p>}
      {children}
    </fieldset>
  );
}

/** The standards of one group; those from a file stand under no name. */
function Shelf({
  name,
  children,
}: {
  readonly name?: string | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  if (name === undefined) return children;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset is drawn as a paper of its own.
    <div role="group" aria-labelledby={id}>
      <p className="overline" id={id}>
        {name}
      </p>
      {children}
    </div>
  );
}

function isFull(chosen: readonly string[]): boolean {
  return chosen.length >= STANDARD_LIMIT;
}

function StandardField({ choice, chosen, onChange }: Props & { readonly choice: StandardChoice }) {
  const { language } = useSurroundings();
  const words = useWords('assessment').setup;
  const { id, name, title } = choice;
  const isChosen = chosen.includes(id);
  const isOnly = isChosen && chosen.length === 1;
  const isBarred = isOnly || (!isChosen && isFull(chosen));
  const hint = [describe(choice, language, words), ...(isOnly ? [words.oneNeeded] : [])];
  return (
    <div className="choice">
      <input
        id={`standard-${id}`}
        type="checkbox"
        checked={isChosen}
        aria-describedby={`standard-${id}-hint`}
        aria-disabled={isBarred}
        onChange={() => {
          if (isBarred) return;
          onChange(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id]);
        }}
      />
      <label htmlFor={`standard-${id}`}>{name}</label>
      <span className="hint" id={`standard-${id}-hint`}>
        {title}
        <br />
        {joinSentences(hint)}
      </span>
    </div>
  );
}

function describe(
  { scale, status, clauses }: StandardChoice,
  language: string,
  words: AssessmentWords['setup'],
): string {
  const scaleText = fillCount(language, words.scales[scale], clauses);
  if (status === undefined || status === 'current') return scaleText;
  return joinSentences([scaleText, words.statuses[status]]);
}
