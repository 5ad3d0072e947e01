import { useState } from 'react';
import { fill } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { changeRecord } from '#storage/stored-records.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { AssessmentField, OfAssessments, useNameOf } from './AssessmentField.tsx';

interface Props {
  /** The piece of evidence, as of an instant. */
  readonly evidenceAt: (at: string) => Omit<Evidence, 'number'>;
}

/** The way of a result into an assessment, as evidence. Fetched when it is asked for. */
export function IntoAssessment(props: Props) {
  return (
    <OfAssessments>
      {(assessments) => <Choice {...props} assessments={assessments} />}
    </OfAssessments>
  );
}

type ChoiceProps = Props & { readonly assessments: readonly Assessment[] };

function Choice({ evidenceAt, assessments }: ChoiceProps) {
  const { addresses } = useSurroundings();
  const saving = useWords('assessment');
  const { into: texts } = useWords('selfTests');
  const [chosen, setChosen] = useState('');
  const [made, setMade] = useState<{ readonly id: string; readonly assessment: Assessment }>();
  const [failure, setFailure] = useState<string>();
  const nameOf = useNameOf();
  const make = async () => {
    const id = crypto.randomUUID();
    const at = new Date().toISOString();
    const change = { kind: 'evidence', id, fields: evidenceAt(at) } as const;
    const stored = await changeRecord(ASSESSMENTS, chosen, change, at);
    setFailure(stored.ok ? undefined : storageSentence(stored.failure, saving));
    setMade(stored.ok ? { id, assessment: stored.value } : undefined);
  };
  const number = made && new Map(Object.entries(made.assessment.evidence)).get(made.id)?.number;
  return (
    <>
      <AssessmentField {...{ assessments }} value={chosen} onChange={setChosen} />
      <p className="actions">
        <button type="button" disabled={chosen === ''} onClick={() => void make()}>
          {texts.make}
        </button>
      </p>
      {failure !== undefined && (
        <p className="notice warning" role="alert">
          {texts.failed} {failure}
        </p>
      )}
      {made && (
        <p className="notice" role="status">
          {fill(texts.made, { number: number ?? '', name: nameOf(made.assessment) })}{' '}
          <a href={addresses.place('evidence', made.assessment.id, { hash: made.id })}>
            {texts.toEvidence}
          </a>
        </p>
      )}
    </>
  );
}
