import { useEffect, useState } from 'react';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { loadRecord } from '#storage/record-store.ts';

/** The assessment with that id; undefined until it is there, and where it is not. */
export function useTie(id: string | undefined): Assessment | undefined {
  const [assessment, setAssessment] = useState<Assessment>();
  useEffect(() => {
    setAssessment(undefined);
    if (id === undefined) return;
    void loadRecord(ASSESSMENTS, id).then((loaded) => {
      if (loaded.ok) setAssessment(loaded.value);
    });
  }, [id]);
  return assessment;
}
