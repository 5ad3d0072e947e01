import { fill, withLabel } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { LogSettings } from '#schema/record/complaint-log.ts';
import type { Tally } from '#schema/record/log-figures.ts';
import type { SettingsProps } from './settings-props.ts';

const OUTCOMES = ['upheld', 'partlyUpheld', 'notUpheld'] as const;
const STAGES = ['escalated', 'external'] as const;
type Meaning = (typeof OUTCOMES)[number] | (typeof STAGES)[number];

/** So many values are asked for; a column with more is no list of outcomes. */
const ASKED = 20;

function meaningsOf({ role }: Tally): readonly Meaning[] {
  if (role === 'outcome') return OUTCOMES;
  return role === 'stage' ? STAGES : [];
}

/** Which values of the outcome mean upheld, and which of the stage a further one. */
export function MeaningFields({ figures, settings, onSettings }: SettingsProps) {
  return figures.tallies.map((tally) => {
    const meanings = meaningsOf(tally);
    if (meanings.length === 0) return null;
    return <Meanings key={tally.role} {...{ tally, meanings, settings, onSettings }} />;
  });
}

interface Props extends Pick<SettingsProps, 'settings' | 'onSettings'> {
  readonly tally: Tally;
  readonly meanings: readonly Meaning[];
}

function Meanings({ tally, meanings, settings, onSettings }: Props) {
  const { settings: texts } = useWords('complaintLog');
  const values = tally.values.filter(({ value }) => value.trim() !== '').slice(0, ASKED);
  const choose = (value: string, chosen: string) => {
    const fields: Partial<Record<Meaning, LogSettings[Meaning]>> = {};
    for (const meaning of meanings) {
      const others = settings[meaning].filter((one) => one !== value);
      fields[meaning] = meaning === chosen ? [...others, value] : others;
    }
    onSettings(fields);
  };
  return (
    <details>
      <summary>{withLabel(texts.meaningTitle, tally.heading)}</summary>
      <p className="hint">{fill(texts.meaningLead, { heading: tally.heading })}</p>
      {values.map(({ value }) => (
        <label key={value} className="field">
          <span>{value}</span>
          <select
            aria-label={fill(texts.meaningOf, { value })}
            value={meanings.find((one) => settings[one].includes(value)) ?? ''}
            onChange={({ target }) => choose(value, target.value)}
          >
            <option value="">{texts.meanings.none}</option>
            {meanings.map((meaning) => (
              <option key={meaning} value={meaning}>
                {texts.meanings[meaning]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </details>
  );
}
