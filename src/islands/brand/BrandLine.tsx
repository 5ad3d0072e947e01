import { fill } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useBrand } from './use-brand.ts';

/** Under whose name the papers go out, where they are made: on or off, and the way to change it. */
export function BrandLine() {
  const { addresses } = useSurroundings();
  const { line: words } = useWords('brand');
  const { kept, change } = useBrand();
  if (kept === undefined) return null;
  const way = <a href={addresses.page('brand/')}>{words.change}</a>;
  if (kept === null)
    return (
      <p className="quiet">
        {words.none} {way}
      </p>
    );
  const name = kept.brand.name.trim() || words.unnamed;
  return (
    <p className="brand-line">
      <label className="choice">
        <input
          type="checkbox"
          checked={!kept.isOff}
          onChange={({ target }) => change({ isOff: !target.checked })}
        />
        <span>{fill(words.with, { name })}</span>
      </label>{' '}
      {way}
    </p>
  );
}
