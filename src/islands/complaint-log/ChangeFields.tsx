import { useState } from 'react';
import { fill } from '#core/message.ts';
import { changeDayText, changesInOrder, writtenChange } from '#core/monitoring/changes.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogRecord, LogSplit } from '#schema/record/log-record.ts';
import type { LogSession } from '#storage/complaint-logs.ts';

interface Props {
  readonly session: LogSession;
  readonly record: LogRecord;
}

/** What was changed and when, written down: the control charts begin anew there. */
export function ChangeFields({ session, record }: Props) {
  const { changes: texts } = useWords('complaintLog');
  const { splits } = record;
  return (
    <details className="log-aims">
      <summary>{texts.title}</summary>
      <p className="hint">{texts.lead}</p>
      <ChangeList
        splits={splits}
        onRemove={(id) => session.apply({ kind: 'split', id, split: undefined })}
      />
      <NewChange
        onAdd={(split) => session.apply({ kind: 'split', id: crypto.randomUUID(), split })}
      />
    </details>
  );
}

interface ListProps extends Pick<LogRecord, 'splits'> {
  readonly onRemove: (id: string) => void;
}

function ChangeList({ splits, onRemove }: ListProps) {
  const { language } = useSurroundings();
  const { changes: texts } = useWords('complaintLog');
  const ids = new Map(Object.entries(splits).map(([id, split]) => [split, id]));
  if (ids.size === 0) return null;
  return (
    <ul className="log-spellings">
      {changesInOrder(Object.values(splits)).map((split) => {
        const id = ids.get(split) ?? '';
        const day = changeDayText(split, { language });
        return (
          <li key={id}>
            <span>
              <strong>{day}</strong> {split.reason}
            </span>
            <button
              type="button"
              aria-label={fill(texts.removeOf, { day })}
              onClick={() => onRemove(id)}
            >
              {texts.remove}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function NewChange({ onAdd }: { readonly onAdd: (split: LogSplit) => void }) {
  const { changes: texts } = useWords('complaintLog');
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isWhole = day !== '' && reason.trim() !== '';
  const add = () => {
    setAsked(!isWhole);
    if (!isWhole) return;
    onAdd(writtenChange(day, reason.trim()));
    setDay('');
    setReason('');
  };
  return (
    <>
      <div className="field-row">
        <FieldFrame label={texts.day}>
          {(control) => (
            <input
              {...control}
              type="date"
              max="2199-12-31"
              value={day}
              onChange={({ target }) => setDay(target.value)}
            />
          )}
        </FieldFrame>
        <TextField label={texts.what} value={reason} onChange={setReason} />
      </div>
      {isAsked && !isWhole && (
        <p className="field-error" role="alert">
          {texts.notWhole}
        </p>
      )}
      <p className="actions">
        <button type="button" onClick={add}>
          {texts.add}
        </button>
      </p>
    </>
  );
}
