import { useWords } from '#islands/shared/surroundings.tsx';
import type { Earlier } from './use-earlier.ts';

interface Props {
  readonly earlier: Earlier;
}

/** The choice of an earlier assessment to compare with. */
export function EarlierField({ earlier }: Props) {
  const words = useWords('assessment').compare;
  return (
    <>
      <label className="field prose">
        <span>{words.label}</span>
        <select value={earlier.chosen} onChange={(event) => earlier.choose(event.target.value)}>
          {earlier.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {earlier.isUnreadable && <p className="quiet">{words.unreachable}</p>}
    </>
  );
}
