import { useState } from 'react';
import { fill } from '#core/message.ts';
import { changeDayText, changesInOrder, writtenChange } from '#core/monitoring/changes.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { useTouched } from '#islands/form/use-touched.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogRecord, LogSplit } from '#schema/record/log-record.ts';
import type { LogSession } from '#storage/complaint-logs.ts';
import { clearFormDraft, readFormDraft } from '#storage/form-drafts.ts';

interface Props {
  readonly session: LogSession;
  readonly record: LogRecord;
}

const NOTHING = {};

/** What was changed and when, written down: the control charts begin anew there. */
export function ChangeFields({ session, record }: Props) {
  const { changes: texts } = useWords('complaintLog');
  const { splits } = record;
  const [place] = useState(() => ({ record: record.id, register: 'splits', entry: 'new' }));
  const [draft] = useState(() => readFormDraft(place));
  return (
    <details className="log-aims" open={draft !== undefined}>
      <summary>{texts.title}</summary>
      <p className="hint">{texts.lead}</p>
      <ChangeList
        splits={splits}
        onRemove={(id) => session.apply({ kind: 'split', id, split: undefined })}
      />
      <NewChange
        about={{ place, draft, given: NOTHING }}
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

interface NewProps {
  readonly about: Parameters<typeof useTouched>[0];
  readonly onAdd: (split: LogSplit) => void;
}

/** A change that is being written down: the browser holds it until it is added. */
function NewChange({ about, onAdd }: NewProps) {
  const { changes: texts } = useWords('complaintLog');
  const { touched, touch } = useTouched(about);
  const [isAsked, setAsked] = useState(false);
  const [day, reason] = [String(touched['day'] ?? ''), String(touched['reason'] ?? '')];
  const isWhole = day !== '' && reason.trim() !== '';
  const add = () => {
    setAsked(!isWhole);
    if (!isWhole) return;
    onAdd(writtenChange(day, reason.trim()));
    touch('day', '');
    touch('reason', '');
    clearFormDraft(about.place);
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
              onChange={({ target }) => touch('day', target.value)}
            />
          )}
        </FieldFrame>
        <TextField label={texts.what} value={reason} onChange={(typed) => touch('reason', typed)} />
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
