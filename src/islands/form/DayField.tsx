import { useRef } from 'react';
import { fill, writeDay } from '#core/message.ts';
import { readDay } from '#core/reading/read-day.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { FieldFrame, type FrameProps } from './FieldFrame.tsx';

interface Props extends FrameProps {
  /** As it is typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onLeave?: (() => void) | undefined;
  /** A day was chosen and not typed, such as `2026-10-03`; without it, it is as if it had been typed. */
  readonly onChoose?: (day: string) => void;
}

/** A day, typed as people write days or chosen in the browser's calendar. */
export function DayField({ value, onChange, onLeave, onChoose, ...frame }: Props) {
  const { language } = useSurroundings();
  const { form: words } = useWords('registers');
  const calendar = useRef<HTMLInputElement>(null);
  const read = readDay(value);
  const choose = onChoose ?? ((day: string) => onChange(writeDay(language, day)));
  const days = !read.ok && read.failure.code === 'ambiguousDay' ? read.failure.days : [];
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <>
          <span className="day-field">
            <input
              type="text"
              autoComplete="off"
              {...control}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onBlur={onLeave}
            />
            <button
              type="button"
              aria-label={fill(words.chooseDay, { field: frame.label })}
              onClick={() => calendar.current?.showPicker()}
            >
              <CalendarSign />
            </button>
            <input
              ref={calendar}
              className="calendar"
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              max="2199-12-31"
              value={read.ok ? read.value : ''}
              onChange={(event) => choose(event.target.value)}
            />
          </span>
          {frame.error !== undefined && days.length > 0 && (
            <span className="row-actions">
              {days.map((day) => (
                <button key={day} type="button" onClick={() => choose(day)}>
                  {writeDay(language, day)}
                </button>
              ))}
            </span>
          )}
        </>
      )}
    </FieldFrame>
  );
}

function CalendarSign() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M3 5h14v12H3zM3 9h14M7 2.5V6M13 2.5V6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
