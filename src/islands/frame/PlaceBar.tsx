import { useDeferredValue, useMemo, useState } from 'react';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { countOpen, type OpenCounts } from '#core/overview/open-counts.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { PLACES, type Place } from '#text/addresses.ts';

interface Props {
  readonly assessment: Assessment;
  /** As they are walked. */
  readonly catalogues: readonly Catalogue[];
  readonly place: Place;
  /** Somebody comes near the way to a place. */
  readonly onApproach: (place: Place) => void;
}

/** Where a place belongs that has no way of its own. */
const HOMES: Partial<Record<Place, Place>> = { tailoring: 'settings', interview: 'plan' };

/** The ways to all places of the assessment, each with what waits there. On a telephone they open with one tap. */
export function PlaceBar({ assessment, catalogues, place, onApproach }: Props) {
  const { addresses } = useSurroundings();
  const { frame, places } = useWords('assessment');
  const current = HOMES[place] ?? place;
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  // An answer must show at once: what is counted of it may follow a moment later.
  const counted = useDeferredValue(assessment);
  const counts = useMemo(() => countOpen(catalogues, counted, today), [catalogues, counted, today]);
  return (
    <nav className="places" aria-label={frame.bar} data-open={isOpen || undefined}>
      <button
        type="button"
        className="places-button"
        aria-expanded={isOpen}
        aria-controls="places"
        onClick={() => setOpen(!isOpen)}
      >
        {places[place]} <Waiting {...waitingAt(place, counts)} />
      </button>
      <ul id="places">
        {PLACES.map((one) => (
          <li key={one}>
            <a
              href={addresses.place(one, assessment.id)}
              aria-current={one === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
              onPointerEnter={() => onApproach(one)}
              onFocus={() => onApproach(one)}
            >
              {places[one]} <Waiting {...waitingAt(one, counts)} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What waits at a place: the most pressing of it. */
interface WaitingProps {
  readonly kind?: keyof OpenCounts;
  readonly count?: number;
}

/** What may wait at a place, the most pressing first. */
const WAITING: Partial<Record<Place, readonly (keyof OpenCounts)[]>> = {
  checklist: ['open', 'toConfirm', 'marked'],
  evidence: ['expired'],
  findings: ['overdue', 'pending'],
};

function waitingAt(place: Place, counts: OpenCounts): WaitingProps {
  const kind = WAITING[place]?.find((one) => counts[one] > 0);
  return kind ? { kind, count: counts[kind] } : {};
}

function Waiting({ kind, count }: WaitingProps) {
  const { counts } = useWords('assessment').frame;
  if (kind === undefined || count === undefined) return null;
  const [before = '', after = ''] = counts[kind].split('{count}');
  return (
    <span className="waiting" data-kind={kind} title={fill(counts[kind], { count })}>
      <span className="waiting-word">{before}</span>
      {count}
      <span className="waiting-word">{after}</span>
    </span>
  );
}
