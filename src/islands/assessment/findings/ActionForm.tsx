import { useState } from 'react';
import { suggestPriority } from '#core/audit/action-state.ts';
import { fill } from '#core/message.ts';
import { FormTools } from '#islands/form/EntryTools.tsx';
import { DayField, SelectField, TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Action } from '#schema/record/action.ts';
import type { Finding } from '#schema/record/finding.ts';
import { ACTION_STATUSES, EFFORTS, PRIORITIES, REMEDIES } from '#schema/record/format.ts';
import { judgeClause } from './grade.ts';
import type { Workpaper } from './workpaper.ts';

interface Props extends Workpaper {
  readonly before: Action;
  readonly finding: Finding;
  /** Without fields: cancelled. */
  readonly onDone: (fields?: Action) => void;
}

/** An action: cause, correction, corrective action, who does it until when, and whether it worked. */
export function ActionForm(props: Props) {
  const audit = useWords('audit');
  const { before, onDone } = props;
  const { actions: texts } = audit;
  const [entry, setEntry] = useState(before);
  const set = (fields: Partial<Action>) => setEntry((now) => ({ ...now, ...fields }));
  const written = [
    ['cause', texts.cause, texts.causeHint],
    ['correction', texts.correction, texts.correctionHint],
    ['correctiveAction', texts.correctiveAction, texts.correctiveActionHint],
  ] as const;
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(entry);
      }}
    >
      {written.map(([name, label, hint]) => (
        <TextField
          key={name}
          {...{ label, hint }}
          isLong
          value={entry[name] ?? ''}
          onChange={(text) => set({ [name]: text })}
        />
      ))}
      <div className="field-row">
        <TextField
          label={texts.owner}
          value={entry.owner ?? ''}
          onChange={(owner) => set({ owner })}
        />
        <DayField label={texts.due} value={entry.due ?? ''} onChange={(due) => set({ due })} />
      </div>
      <ChoiceFields {...props} entry={entry} set={set} />
      {(entry.status === 'done' || entry.status === 'effective') && (
        <ClosingFields {...props} entry={entry} set={set} />
      )}
      <FormTools onCancel={() => onDone()} />
    </form>
  );
}

interface PartProps extends Props {
  readonly entry: Action;
  readonly set: (fields: Partial<Action>) => void;
}

function ChoiceFields({ assessment, catalogues, finding, entry, set }: PartProps) {
  const audit = useWords('audit');
  const { actions: texts, common } = audit;
  const judged = judgeClause(finding.clauseId, catalogues, assessment);
  const suggested = suggestPriority(judged?.score, assessment);
  return (
    <div className="field-row">
      <SelectField
        label={texts.remedy}
        value={entry.remedy ?? ''}
        choices={[
          ['', common.noValue],
          ...REMEDIES.map((one) => [one, audit.remedies[one]] as const),
        ]}
        onChange={(remedy) => set({ remedy: remedy || undefined })}
      />
      <SelectField
        label={texts.priority}
        value={entry.priority ?? ''}
        choices={[
          ['', fill(texts.suggested, { priority: audit.priorities[suggested] })],
          ...PRIORITIES.map((one) => [one, audit.priorities[one]] as const),
        ]}
        onChange={(priority) => set({ priority: priority || undefined })}
      />
      <SelectField
        label={texts.effort}
        value={entry.effort ?? ''}
        choices={[
          ['', common.noValue],
          ...EFFORTS.map((one) => [one, audit.efforts[one]] as const),
        ]}
        onChange={(effort) => set({ effort: effort || undefined })}
      />
      <SelectField
        label={texts.status}
        value={entry.status}
        choices={ACTION_STATUSES.map((one) => [one, audit.statuses[one]] as const)}
        onChange={(status) => set({ status: status || 'open' })}
      />
    </div>
  );
}

function ClosingFields({ entry, set }: PartProps) {
  const audit = useWords('audit');
  const { actions: texts } = audit;
  return (
    <>
      <div className="field-row">
        <TextField
          label={texts.closedBy}
          value={entry.closedBy ?? ''}
          onChange={(closedBy) => set({ closedBy })}
        />
        <DayField
          label={texts.closedOn}
          value={entry.closedOn ?? ''}
          onChange={(closedOn) => set({ closedOn })}
        />
      </div>
      <TextField
        label={texts.effectChecked}
        hint={texts.effectCheckedHint}
        isLong
        value={entry.effectChecked ?? ''}
        onChange={(effectChecked) => set({ effectChecked })}
      />
    </>
  );
}
