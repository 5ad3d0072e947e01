import { useEffect, useRef, useState } from 'react';
import { writeDay } from '#core/message.ts';
import { readCount } from '#core/reading/read-count.ts';
import { readDay } from '#core/reading/read-day.ts';
import { type DayListProblem, readDayList } from '#core/reading/read-day-list.ts';
import type { FieldProblem } from '#core/register/read-field.ts';
import type { Result } from '#core/result.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { HOLIDAY_LIMIT } from '#schema/record/format.ts';
import { fieldSentence } from '#text/field-sentence.ts';
import { DayField } from './DayField.tsx';
import type { FrameProps } from './FieldFrame.tsx';
import { TextField } from './fields.tsx';

interface Kept {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (typed: string) => void;
  readonly onLeave: () => void;
}

interface KeptValue<Value> extends Kept {
  /** Keeps a value that was not typed, in place of what was. */
  readonly keep: (value: Value) => void;
}

/**
 * A field that is kept as soon as it is left. While it is typed in, and while it cannot be read, it
 * holds what was typed; what is kept stays as it was until then.
 */
function useKept<Value>(
  kept: string,
  read: (typed: string) => Result<Value, FieldProblem | DayListProblem>,
  onKeep: (value: Value) => void,
): KeptValue<Value> {
  const { language } = useSurroundings();
  const { problems } = useWords('registers');
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const keep = (value: Value) => {
    setTyped(undefined);
    onKeep(value);
  };
  const leave = () => {
    setLeft(true);
    if (typed === undefined) return;
    const value = read(typed);
    if (value.ok) keep(value.value);
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    // A page that goes tells no field that it is left.
    const go = () => latest.current();
    addEventListener('beforeunload', go);
    return () => removeEventListener('beforeunload', go);
  }, []);
  const value = typed === undefined ? undefined : read(typed);
  return {
    value: typed ?? kept,
    error:
      isLeft && value?.ok === false ? fieldSentence(value.failure, language, problems) : undefined,
    onChange: (text) => {
      setTyped(text);
      setLeft(false);
    },
    onLeave: leave,
    keep,
  };
}

interface CountProps extends FrameProps {
  readonly value: number | undefined;
  readonly onKeep: (count: number | undefined) => void;
}

/** A whole number that is kept when the field is left. */
export function KeptCount({ value, onKeep, error, ...frame }: CountProps) {
  const { keep: _keep, ...kept } = useKept(
    String(value ?? ''),
    (typed) => readCount(typed),
    onKeep,
  );
  return <TextField {...frame} {...kept} isNumber error={kept.error ?? error} />;
}

interface DayProps extends FrameProps {
  /** Empty for none. */
  readonly value: string;
  readonly onKeep: (day: string) => void;
}

/** A day that is kept when the field is left, or chosen in the calendar. */
export function KeptDay({ value, onKeep, error, ...frame }: DayProps) {
  const { language } = useSurroundings();
  const { keep, ...kept } = useKept(writeDay(language, value), readDay, onKeep);
  return <DayField {...frame} {...kept} error={kept.error ?? error} onChoose={keep} />;
}

interface DayListProps extends FrameProps {
  readonly value: readonly string[];
  readonly onKeep: (days: readonly string[]) => void;
}

/** A list of days that is kept when the field is left. */
export function KeptDayList({ value, onKeep, error, ...frame }: DayListProps) {
  const read = (typed: string) => readDayList(typed, HOLIDAY_LIMIT);
  const { keep: _keep, ...kept } = useKept(value.join(' '), read, onKeep);
  return <TextField {...frame} {...kept} isLong error={kept.error ?? error} />;
}
