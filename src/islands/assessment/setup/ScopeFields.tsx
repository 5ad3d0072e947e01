import { fill } from '#core/message.ts';
import { AddRow } from '#islands/form/AddRow.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { ROW_LIMIT } from '#schema/record/format.ts';
import { replaceAt, withoutAt } from './rows.ts';

type Scope = Assessment['scope'];

interface Props {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** What is assessed, and what is left out with the reason for it. */
export function ScopeFields({ scope, onChange }: Props) {
  const words = useWords('assessment').setup;
  const { exclusions } = scope;
  const setExclusion = (position: number, fields: Partial<Scope['exclusions'][number]>) =>
    onChange({
      ...scope,
      exclusions: replaceAt(exclusions, position, {
        what: '',
        why: '',
        ...exclusions[position],
        ...fields,
      }),
    });
  return (
    <fieldset>
      <legend>{words.scopeTitle}</legend>
      <TextField
        isLong
        label={words.sites}
        hint={words.sitesHint}
        value={scope.sites}
        heldAs="scope/sites"
        onChange={(sites) => onChange({ ...scope, sites })}
      />
      <TextField
        isLong
        label={words.channels}
        hint={words.channelsHint}
        value={scope.channels}
        heldAs="scope/channels"
        onChange={(channels) => onChange({ ...scope, channels })}
      />
      <p>
        <strong>{words.exclusions}</strong> <span className="quiet">{words.exclusionsHint}</span>
      </p>
      {exclusions.map((exclusion, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
        <div className="pair" key={position}>
          <TextField
            label={words.excludedWhat}
            value={exclusion.what}
            heldAs={`exclusions/${position}/what`}
            onChange={(what) => setExclusion(position, { what })}
          />
          <TextField
            label={words.excludedWhy}
            value={exclusion.why}
            heldAs={`exclusions/${position}/why`}
            onChange={(why) => setExclusion(position, { why })}
          />
          <button
            type="button"
            aria-label={fill(words.removeExclusion, {
              what: exclusion.what || String(position + 1),
            })}
            onClick={() => onChange({ ...scope, exclusions: withoutAt(exclusions, position) })}
          >
            {words.remove}
          </button>
        </div>
      ))}
      <AddRow
        label={words.addExclusion}
        count={exclusions.length}
        limit={ROW_LIMIT}
        onAdd={() => onChange({ ...scope, exclusions: [...exclusions, { what: '', why: '' }] })}
      />
    </fieldset>
  );
}
