import { useEffect, useId, useState } from 'react';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { PolicySession } from '#storage/policies.ts';
import { listRecords } from '#storage/stored-records.ts';
import type { DraftProps } from './draft-props.ts';

/** Ties the draft to an assessment of this browser, so that its gaps are pointed out. */
export function TieField({ policy, session }: DraftProps & { readonly session: PolicySession }) {
  const words = useWords('policy');
  const id = useId();
  const { tie: texts } = words.draft;
  const [assessments, setAssessments] = useState<readonly Assessment[]>([]);
  useEffect(() => {
    void listRecords(ASSESSMENTS).then((listed) => {
      if (listed.ok) setAssessments(listed.value.records);
    });
  }, []);
  if (assessments.length === 0 && policy.assessmentId === undefined) return null;
  const isKnown = assessments.some((one) => one.id === policy.assessmentId);
  return (
    <div className="field">
      <label htmlFor={id}>{texts.label}</label>
      <span className="hint">{texts.hint}</span>
      <select
        id={id}
        value={isKnown ? policy.assessmentId : ''}
        onChange={({ target }) =>
          session.apply({
            kind: 'settings',
            fields: { assessmentId: target.value === '' ? undefined : target.value },
          })
        }
      >
        <option value="">{texts.none}</option>
        {assessments.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name || one.organisation || words.list.unnamed}
          </option>
        ))}
      </select>
    </div>
  );
}
