import { WALK_FILTERS, type WalkFilter } from '#core/assessment/walk.ts';
import { fillCount } from '#core/message.ts';
import { FilterChoice } from '#islands/shared/FilterChoice.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useMedia } from '#islands/shared/use-media.ts';
import type { ClauseProps } from './clause-props.ts';

/** Which criteria are shown, the way to the next of them, and the guidance. */
export function ClauseTools({ walk, isGuided, onDrawer }: ClauseProps) {
  const { language, addresses } = useSurroundings();
  const words = useWords('assessment').walk;
  const { filter, wanted, wantedCount, assessment, clause, catalogues } = walk;
  const isWhole = filter === 'all';
  const spot = { hash: placeOf(clause, catalogues) };
  return (
    <div className="clause-tools">
      <Filter walk={walk} />
      {!isWhole && (
        <span className="quiet">{fillCount(language, words.filterCount, wantedCount)}</span>
      )}
      <span className="clause-actions">
        {isWhole && wantedCount === 0 ? (
          <span>
            {words.allAnswered}{' '}
            <a href={addresses.place('result', assessment.id, spot)}>{words.seeResult}</a>
          </span>
        ) : (
          <button type="button" onClick={walk.goToNext} disabled={wantedCount === 0}>
            {!isWhole && words.nextShown}
            {isWhole && (wanted === 'open' ? words.nextOpen : words.nextToConfirm)}
          </button>
        )}
        <button
          type="button"
          aria-expanded={isGuided}
          onClick={() => onDrawer('guidance', undefined)}
        >
          {words.guidance}
        </button>
      </span>
    </div>
  );
}

/** Which criteria are shown: on a narrow screen one line instead of several. */
function Filter({ walk: { filter, setFilter, toConfirm } }: Pick<ClauseProps, 'walk'>) {
  const words = useWords('assessment').walk;
  const isNarrow = useMedia('(max-width: 60rem)');
  const options = WALK_FILTERS.filter(
    (option) => option !== 'toConfirm' || filter === option || toConfirm.size > 0,
  );
  if (isNarrow)
    return (
      <label className="filter">
        <span className="hidden">{words.filter}</span>
        <select value={filter} onChange={(event) => setFilter(event.target.value as WalkFilter)}>
          {options.map((option) => (
            <option key={option} value={option}>
              {words.filters[option]}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <FilterChoice
      legend={words.filter}
      name="filter"
      value={filter}
      choices={options}
      labels={words.filters}
      onChange={setFilter}
    />
  );
}
