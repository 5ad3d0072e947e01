import { useWords } from '#islands/shared/surroundings.tsx';
import type { PreviousChoice } from './use-previous.ts';

interface Props {
  readonly choice: PreviousChoice;
}

/** The choice of the previous assessment to compare with. */
export function PreviousField({ choice }: Props) {
  const words = useWords('assessment').compare;
  return (
    <>
      <label className="field prose">
        <span>{words.label}</span>
        <select value={choice.chosen} onChange={(event) => choice.choose(event.target.value)}>
          {choice.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {choice.others && (
        <label className="choice">
          <input
            type="checkbox"
            checked={choice.others.areOffered}
            onChange={({ target }) => choice.others?.offer(target.checked)}
          />
          <span>{words.others}</span>
        </label>
      )}
      {choice.isUnreadable && <p className="quiet">{words.unreachable}</p>}
    </>
  );
}
