import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { fill, writeDay } from '#core/message.ts';
import { saveToFile } from '#islands/shared/backup/save-file.ts';
import { SaveStatus } from '#islands/shared/SaveStatus.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { useWalked } from '#islands/shared/use-walked.ts';
import { WindowNews } from '#islands/shared/WindowNews.tsx';
import type { Place } from '#text/addresses.ts';
import { PlaceBar } from './PlaceBar.tsx';
import { TeamSlot } from './TeamSlot.tsx';

interface Props {
  readonly opened: Opened;
  readonly place: Place;
  /** Somebody comes near the way to a place. */
  readonly onApproach: (place: Place) => void;
}

/** Whose assessment it is, whether it is stored, the way to take a change back, and the ways to all places. */
export function FrameHeader({ opened, place, onApproach }: Props) {
  const { session, standards } = opened;
  const { language, addresses } = useSurroundings();
  const words = useWords('assessment');
  const today = useToday();
  const state = useSession(session);
  const { assessment } = state;
  const { depth, sample } = assessment;
  const catalogues = useWalked(standards, assessment);
  const name = assessment.name || assessment.organisation || words.walk.unnamed;
  const frame = useToldHeight();
  const title = fill(words.frame.title, { place: words.places[place], name });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <header className="frame" ref={frame}>
      <p className="printed">
        <span>
          {name} · {words.places[place]}
        </span>
        <span>{writeDay(language, today)}</span>
      </p>
      <div className="frame-top">
        <p className="frame-name">
          {name}
          {depth === 'quick' && <span className="quiet"> · {words.walk.quick}</span>}
          {sample && <span className="quiet"> · {words.walk.example}</span>}
        </p>
        <div className="frame-state">
          <SaveStatus {...{ session, state }} />
          <button type="button" disabled={!state.canUndo} onClick={session.undo}>
            {words.walk.undo}
          </button>
          <button type="button" disabled={!state.canRedo} onClick={session.redo}>
            {words.walk.redo}
          </button>
          <button type="button" className="frame-save" onClick={() => void saveToFile(assessment)}>
            {words.save.saveFile}
          </button>
        </div>
      </div>
      <TeamSlot {...{ opened }} />
      <WindowNews
        {...{ state }}
        reopen={<a href={addresses.place('signOff', assessment.id)}>{words.walk.toSignOff}</a>}
      />
      <PlaceBar {...{ assessment, catalogues, place, onApproach }} />
    </header>
  );
}

/** Tells the styles how high the frame is: what sticks below it, and what is scrolled to, leave room for it. */
function useToldHeight(): RefObject<HTMLElement> {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const { style } = document.documentElement;
    const watching = new ResizeObserver(() =>
      style.setProperty('--frame-height', `${current.offsetHeight}px`),
    );
    watching.observe(current);
    return () => watching.disconnect();
  }, []);
  return frame;
}
