import { useState } from 'react';
import { type AttachmentRefusal, attachmentType } from '#core/bundle/attachment-type.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { FormTools } from '#islands/form/EntryTools.tsx';
import { DayField, SelectField, TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Evidence } from '#schema/record/evidence.ts';
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from '#schema/record/format.ts';
import { CriteriaField } from './CriteriaField.tsx';
import { FilesField } from './FilesField.tsx';

interface Props {
  /** Undefined for a new one. */
  readonly before: Evidence | undefined;
  /** The criteria that a new one speaks to from the start. */
  readonly criteria: readonly string[];
  readonly catalogues: readonly Catalogue[];
  /** Without fields: cancelled. `files` are those that are new; what it says is why they could not be kept. */
  readonly onDone: (fields?: Evidence, files?: readonly File[]) => Promise<string | undefined>;
}

/** One piece of evidence, written and linked to its criteria. */
export function EvidenceForm({ before, criteria, catalogues, onDone }: Props) {
  const audit = useWords('audit');
  const texts = audit.evidence;
  const [entry, setEntry] = useState<Evidence>(
    before ?? { title: '', kind: 'document', method: 'examine', criteria: [...criteria] },
  );
  const [files, setFiles] = useState<readonly File[]>([]);
  const [refusals, setRefusals] = useState<readonly AttachmentRefusal[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isTried, setTried] = useState(false);
  const add = (added: readonly File[]) => {
    const checked = added.map((file) => ({ file, type: attachmentType(file) }));
    setFiles((now) => [...now, ...checked.flatMap(({ file, type }) => (type.ok ? [file] : []))]);
    setRefusals(checked.flatMap(({ type }) => (type.ok ? [] : [type.failure])));
  };
  const keep = async () => {
    setTried(true);
    const title = entry.title.trim();
    if (title !== '') setFailure(await onDone({ ...entry, title }, files));
  };
  const set = (fields: Partial<Evidence>) => setEntry((now) => ({ ...now, ...fields }));
  const isMissing = isTried && entry.title.trim() === '';
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onPaste={({ clipboardData }) => add([...clipboardData.files])}
    >
      <TextField
        label={texts.what}
        hint={texts.whatHint}
        value={entry.title}
        error={isMissing ? texts.whatMissing : undefined}
        onChange={(title) => set({ title })}
      />
      <FactFields {...{ entry, set }} />
      <TextField
        label={texts.note}
        isLong
        value={entry.note ?? ''}
        onChange={(note) => set({ note })}
      />
      <FilesField
        kept={entry.attachments ?? []}
        {...{ files, refusals }}
        onAdd={add}
        onTake={(hash) =>
          set({ attachments: entry.attachments?.filter((one) => one.hash !== hash) })
        }
        onTakeNew={(file) => setFiles((now) => now.filter((one) => one !== file))}
      />
      <CriteriaField
        chosen={entry.criteria}
        catalogues={catalogues}
        onChange={(chosen) => set({ criteria: [...chosen] })}
      />
      {failure !== undefined && (
        <p className="notice warning" role="alert">
          {failure}
        </p>
      )}
      <FormTools onCancel={() => void onDone()} />
    </form>
  );
}

interface FactProps {
  readonly entry: Evidence;
  readonly set: (fields: Partial<Evidence>) => void;
}

/** What kind it is, of when, and where it can be found again. */
function FactFields({ entry, set }: FactProps) {
  const audit = useWords('audit');
  const texts = audit.evidence;
  return (
    <>
      <div className="field-row">
        <SelectField
          label={texts.kind}
          value={entry.kind}
          choices={EVIDENCE_KINDS.map((kind) => [kind, audit.kinds[kind]] as const)}
          onChange={(kind) => set({ kind: kind || 'document' })}
        />
        <SelectField
          label={texts.method}
          value={entry.method}
          choices={EVIDENCE_METHODS.map((method) => [method, audit.methods[method]] as const)}
          onChange={(method) => set({ method: method || 'examine' })}
        />
      </div>
      <div className="field-row">
        <DayField label={texts.date} value={entry.date ?? ''} onChange={(date) => set({ date })} />
        <DayField
          label={texts.validUntil}
          hint={texts.validHint}
          value={entry.validUntil ?? ''}
          onChange={(validUntil) => set({ validUntil })}
        />
      </div>
      <TextField
        label={texts.reference}
        hint={texts.referenceHint}
        value={entry.reference ?? ''}
        onChange={(reference) => set({ reference })}
      />
      <div className="field-row">
        <TextField
          label={texts.place}
          value={entry.place ?? ''}
          onChange={(place) => set({ place })}
        />
        <TextField
          label={texts.owner}
          value={entry.owner ?? ''}
          onChange={(owner) => set({ owner })}
        />
      </div>
    </>
  );
}
