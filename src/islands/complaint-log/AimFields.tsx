import { useState } from 'react';
import type { Indicator } from '#core/monitoring/indicator.ts';
import { TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { LogRecord } from '#schema/record/log-record.ts';
import type { LogSession } from '#storage/complaint-logs.ts';

interface Props {
  readonly session: LogSession;
  readonly record: LogRecord;
  readonly indicators: readonly Indicator[];
  readonly periodId: string;
}

/** Targets and owners of the indicators, and what the register cannot tell of this period. */
export function AimFields({ session, record, indicators, periodId }: Props) {
  const { kept } = useWords('complaintLog');
  if (indicators.length === 0) return null;
  return (
    <details className="log-aims">
      <summary>{kept.aimsTitle}</summary>
      <p className="hint">{kept.aimsLead}</p>
      {indicators.map((indicator) => (
        <AimField key={indicator.id} {...{ session, record, indicator, periodId }} />
      ))}
    </details>
  );
}

function AimField({
  session,
  record,
  indicator,
  periodId,
}: Omit<Props, 'indicators'> & { readonly indicator: Indicator }) {
  const { kept } = useWords('complaintLog');
  const { id: indicatorId, name } = indicator;
  const aim = new Map(Object.entries(record.aims)).get(indicatorId);
  const typed = new Map(Object.entries(record.typed)).get(periodId);
  const value = new Map(Object.entries(typed ?? {})).get(indicatorId);
  return (
    <fieldset className="log-aim">
      <legend>{name}</legend>
      <p className="hint">{indicator.definition}</p>
      <div className="field-row">
        <NumberField
          label={kept.target}
          value={aim?.target}
          onValue={(target) => session.apply({ kind: 'aim', indicatorId, fields: { target } })}
        />
        <TextField
          label={kept.owner}
          value={aim?.owner ?? ''}
          heldAs={`aims/${indicatorId}/owner`}
          onChange={(owner) =>
            session.apply(
              { kind: 'aim', indicatorId, fields: { owner: owner || undefined } },
              'typing',
            )
          }
        />
        {indicator.source === 'typed' && (
          <NumberField
            label={kept.value}
            value={value}
            onValue={(number) =>
              session.apply({ kind: 'typed', periodId, indicatorId, value: number })
            }
          />
        )}
      </div>
    </fieldset>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
}

/** A number that is kept when its field is left; what is no number is said to be none. */
function NumberField({ label, value, onValue }: NumberProps) {
  const { kept } = useWords('complaintLog');
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const number = Number(text.trim().replace(',', '.'));
  const isWrong = text.trim() !== '' && !Number.isFinite(number);
  return (
    <TextField
      label={label}
      isNumber
      value={text}
      error={isWrong ? kept.notNumber : undefined}
      onChange={setText}
      onLeave={() => {
        const next = text.trim() === '' ? undefined : number;
        if (!isWrong && next !== value) onValue(next);
      }}
    />
  );
}
