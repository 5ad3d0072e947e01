import { useState } from 'react';
import { fill } from '#core/message.ts';
import type { LogCriterion } from '#core/monitoring/log-criterion.ts';
import { suggestAnswers } from '#core/monitoring/suggest-answers.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useStored } from '#islands/record-list/use-stored.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { ATTACHMENT_SIZE_LIMIT } from '#schema/record/format.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { DrawFilesPanel } from './DrawFilesPanel.tsx';
import { SuggestedAnswers } from './SuggestedAnswers.tsx';
import { type MadeEvidence, useEvidence } from './use-evidence.ts';
import type { LogFile } from './use-log-file.ts';

interface Props {
  readonly criteria: readonly LogCriterion[];
  readonly period: LogPeriod;
  /** The file, while it is at hand. */
  readonly file?: File;
  readonly log?: LogFile;
}

/** The way of the figures into an assessment, as evidence with suggested answers. */
export function EvidencePanel(props: Props) {
  const { addresses } = useSurroundings();
  const { into: texts } = useWords('complaintLog');
  const { list } = useStored(ASSESSMENTS);
  return (
    <section className="log-into" aria-labelledby="into-heading">
      <h2 id="into-heading">{texts.title}</h2>
      <p className="prose">{texts.lead}</p>
      {list?.records.length === 0 ? (
        <p>
          {texts.none} <a href={addresses.page('start/')}>{texts.start}</a>
        </p>
      ) : (
        <Choice
          {...props}
          assessments={(list?.records ?? []).map(({ id, name, organisation }) => [
            id,
            name || organisation || texts.unnamed,
          ])}
        />
      )}
    </section>
  );
}

interface ChoiceProps extends Props {
  readonly assessments: readonly (readonly [id: string, name: string])[];
}

function Choice({ assessments, criteria, period, file, log }: ChoiceProps) {
  const { into: texts, keep } = useWords('complaintLog');
  const [assessmentId, setAssessment] = useState('');
  const [takesFile, setTakesFile] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const evidence = useEvidence();
  const suggested = suggestAnswers(period.figures, criteria);
  const make = async () => {
    setBusy(true);
    const fileHash = period.fileHash || (await log?.hash()) || '';
    await evidence.make({
      ...{ assessmentId, suggested, period: { ...period, fileHash } },
      file: takesFile ? file : undefined,
    });
    setBusy(false);
  };
  return (
    <>
      <SelectField
        label={texts.assessment}
        value={assessmentId}
        choices={[['', texts.choose], ...assessments]}
        onChange={setAssessment}
      />
      {file && <FileChoice {...{ file, takesFile }} onChange={setTakesFile} />}
      <p className="actions">
        <button type="button" disabled={assessmentId === '' || isBusy} onClick={() => void make()}>
          {texts.make}
        </button>
      </p>
      <p role="status">{isBusy && keep.keeping}</p>
      {evidence.failure !== undefined && (
        <p className="notice warning" role="alert">
          {texts.failed} {evidence.failure}
        </p>
      )}
      {evidence.made && (
        <>
          <Made made={evidence.made} />
          <SuggestedAnswers {...{ suggested }} made={evidence.made} onAccept={evidence.accept} />
        </>
      )}
      {log && <DrawFilesPanel {...{ log, period, assessmentId }} />}
    </>
  );
}

interface FileProps {
  readonly file: File;
  readonly takesFile: boolean;
  readonly onChange: (takesFile: boolean) => void;
}

/** The file goes along only where somebody says so. */
function FileChoice({ file, takesFile, onChange }: FileProps) {
  const { into: texts } = useWords('complaintLog');
  if (file.size > ATTACHMENT_SIZE_LIMIT)
    return (
      <p className="hint">{fill(texts.fileLimit, { limit: ATTACHMENT_SIZE_LIMIT / 1_000_000 })}</p>
    );
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={takesFile}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{texts.withFile}</span>
      <span className="hint">{texts.withFileHint}</span>
    </label>
  );
}

function Made({ made: { id, assessment } }: { readonly made: MadeEvidence }) {
  const { addresses } = useSurroundings();
  const { into: texts } = useWords('complaintLog');
  const { number = '' } = new Map(Object.entries(assessment.evidence)).get(id) ?? {};
  const name = assessment.name || assessment.organisation || texts.unnamed;
  return (
    <p className="notice" role="status">
      {fill(texts.made, { number, name })}{' '}
      <a href={addresses.place('evidence', assessment.id, { hash: id })}>{texts.open}</a>
    </p>
  );
}
