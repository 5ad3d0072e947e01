import { fill } from '#core/message.ts';
import type { StandardChoice } from '#text/page-data.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly choices: readonly StandardChoice[];
  /** Ids of those chosen, in the order of the walk. */
  readonly chosen: readonly string[];
  readonly words: AssessmentWords['setup'];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The standards that are walked: one or more. The first one chosen is asked first. */
export function StandardFields({ choices, chosen, words, onChange }: Props) {
  const isOnly = (id: string) => chosen.length === 1 && chosen[0] === id;
  const names = chosen.flatMap((id) => choices.find((choice) => choice.id === id)?.name ?? []);
  return (
    <fieldset>
      <legend>{words.standards}</legend>
      <p>{words.standardsHint}</p>
      {choices.map((choice) => (
        <div className="choice" key={choice.id}>
          <input
            id={`standard-${choice.id}`}
            type="checkbox"
            checked={chosen.includes(choice.id)}
            aria-describedby={`standard-${choice.id}-hint`}
            aria-disabled={isOnly(choice.id)}
            onChange={(event) => {
              if (event.target.checked) onChange([...chosen, choice.id]);
              else if (!isOnly(choice.id)) onChange(chosen.filter((id) => id !== choice.id));
            }}
          />
          <label htmlFor={`standard-${choice.id}`}>{choice.name}</label>
          <span className="hint" id={`standard-${choice.id}-hint`}>
            {choice.title}
            <br />
            {describe(choice, words)}
            {isOnly(choice.id) && ` ${words.oneNeeded}`}
          </span>
        </div>
      ))}
      {names.length > 1 && (
        <p className="quiet">{fill(words.walkOrder, { standards: names.join(' → ') })}</p>
      )}
    </fieldset>
  );
}

function describe({ scale, status, clauses }: StandardChoice, words: Props['words']): string {
  const scaleText = fill(words.scales[scale], { clauses });
  if (status === undefined || status === 'current') return scaleText;
  return `${scaleText} ${words.statuses[status]}`;
}
