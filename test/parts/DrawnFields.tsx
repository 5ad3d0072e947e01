import { useState } from 'react';
import { DayField } from '#islands/form/DayField.tsx';
import { ChoiceField, SelectField, TextField } from '#islands/form/fields.tsx';
import { KeptCount, KeptDay, KeptDayList } from '#islands/form/kept-fields.tsx';
import type { PartProps } from './part-props.ts';

const nothing = () => {};

/** What the fields of each state hold. */
const HELD: Readonly<Record<string, { readonly text: string; readonly day: string }>> = {
  empty: { text: '', day: '' },
  filled: { text: 'Some words that somebody typed', day: '3 October 2026' },
  wrong: { text: 'What cannot be kept', day: '03/10/2026' },
  locked: { text: 'Some words that nobody may change', day: '3 October 2026' },
};

/** Every kind of field by itself. */
export function Fields({ shown }: PartProps) {
  const { text, day } = HELD[shown.state] ?? { text: '', day: '' };
  const isFilled = text !== '';
  const [chosen, setChosen] = useState('one');
  const frame = {
    hint: 'What helps to fill it in.',
    error: shown.state === 'wrong' ? 'What is wrong with it, and what to do.' : undefined,
  };
  const choices = [
    { value: 'one', label: 'One', hint: 'What it means.' },
    { value: 'other', label: 'Other', hint: 'What that means.' },
  ];
  return (
    <div className="setup">
      <h1>Fields</h1>
      <fieldset className="locked" disabled={shown.state === 'locked'}>
        <TextField {...frame} label="A line" value={text} onChange={nothing} />
        <TextField {...frame} label="A text" isLong value={text} onChange={nothing} />
        <SelectField
          {...frame}
          label="A choice"
          value={chosen}
          choices={choices.map(({ value, label }) => [value, label] as const)}
          onChange={setChosen}
        />
        <ChoiceField
          {...{ choices }}
          name="few"
          label="One of a few"
          value={chosen}
          onChange={setChosen}
        />
        <DayField {...frame} label="A day" value={day} onChange={nothing} />
        <KeptCount
          {...frame}
          label="A number"
          value={isFilled ? 1240 : undefined}
          onKeep={nothing}
        />
        <KeptDay
          {...frame}
          label="A day that is kept"
          value={isFilled ? '2026-10-03' : ''}
          onKeep={nothing}
        />
        <KeptDayList
          {...frame}
          label="Days"
          value={isFilled ? ['2026-12-25', '2026-12-26'] : []}
          onKeep={nothing}
        />
      </fieldset>
    </div>
  );
}
