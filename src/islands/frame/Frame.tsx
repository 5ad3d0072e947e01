import { useState } from 'react';
import { clauseAt } from '#islands/shared/place.ts';
import { SurroundingsOf, useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Addresses, Place } from '#text/addresses.ts';
import { FrameHeader } from './FrameHeader.tsx';
import { keepWaysOut, useAddress, useArrival } from './use-address.ts';
import { useCurrentStandards } from './use-current-standards.ts';
import { useFrameKeys } from './use-frame-keys.ts';
import { usePlaces } from './use-places.ts';

interface Props {
  readonly opened: Opened;
  /** The place whose page this is. */
  readonly first: Place;
  /** Said while a place is being fetched. */
  readonly loading: string;
}

/** The frame round every place of an assessment, and the place that is shown in it. */
export function Frame({ opened, first, loading }: Props) {
  const surroundings = useSurroundings();
  const { frame } = useWords('assessment');
  const [opening] = useState(() => placeOpened(first, opened, surroundings.addresses));
  const address = useAddress(opening, surroundings.addresses);
  const { place, query } = address;
  const places = usePlaces(place, surroundings);
  const current = useCurrentStandards(opened);
  useFrameKeys(opened.session);
  const Part = places.partOf(place);
  useArrival(address, Part !== undefined);
  return (
    <SurroundingsOf {...surroundings} words={places.words}>
      <FrameHeader {...{ place }} opened={current} onApproach={places.fetchAhead} />
      <div className="place" key={`${place}${query}`}>
        {Part === undefined && <h1 className="loading">{loading}</h1>}
        {Part === 'failed' && (
          <p className="notice warning" role="alert">
            {frame.failed}
          </p>
        )}
        {Part !== undefined && Part !== 'failed' && <Part opened={current} />}
      </div>
    </SurroundingsOf>
  );
}

/** The place that is opened: an address of before, that of an assessment with a clause, leads on to the checklist. */
function placeOpened(first: Place, { session, standards }: Opened, addresses: Addresses): Place {
  const clause = clauseAt(standards.map(({ catalogue }) => catalogue));
  keepWaysOut();
  if (first !== 'overview' || clause === undefined) return first;
  const { id } = session.state().record;
  history.replaceState(
    null,
    '',
    addresses.place('checklist', id, { hash: location.hash.slice(1) }),
  );
  return 'checklist';
}
