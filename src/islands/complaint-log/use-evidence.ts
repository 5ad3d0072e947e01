import { useState } from 'react';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { SuggestedAnswer } from '#core/monitoring/suggest-answers.ts';
import { keepFiles } from '#islands/form/keep-files.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fetchStandards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { changeRecord } from '#storage/stored-records.ts';
import { logEvidence } from '#text/log-evidence.ts';
import { storageSentence } from '#text/storage-sentence.ts';

/** Evidence that was made of the figures. */
export interface MadeEvidence {
  readonly id: string;
  readonly assessment: Assessment;
  /** Of the standards of the assessment. */
  readonly catalogues: readonly Catalogue[];
}

interface Making {
  readonly assessmentId: string;
  readonly period: LogPeriod;
  readonly suggested: readonly SuggestedAnswer[];
  /** Kept with it. */
  readonly file: File | undefined;
}

/** Makes figures a piece of evidence of an assessment, and answers of what they suggest. */
export function useEvidence() {
  const { root, language } = useSurroundings();
  const words = { complaintLog: useWords('complaintLog'), monitoring: useWords('monitoring') };
  const saving = useWords('assessment');
  const [made, setMade] = useState<MadeEvidence>();
  const [failure, setFailure] = useState<string>();
  async function make({ assessmentId, period, suggested, file }: Making): Promise<void> {
    setFailure(undefined);
    const kept = await keepFiles(file ? [file] : []);
    if (!kept.ok) return setFailure(storageSentence(kept.failure, saving));
    const id = crypto.randomUUID();
    const attachments = kept.value.length > 0 ? { attachments: [...kept.value] } : {};
    const fields = { ...logEvidence(period, suggested, words, language), ...attachments };
    const now = new Date().toISOString();
    const stored = await changeRecord(
      ASSESSMENTS,
      assessmentId,
      { kind: 'evidence', id, fields },
      now,
    );
    if (!stored.ok) return setFailure(storageSentence(stored.failure, saving));
    const fetched = await fetchStandards(stored.value, root, language);
    const standards = fetched.ok ? fetched.value : [];
    setMade({
      id,
      assessment: stored.value,
      catalogues: standards.map(({ catalogue }) => catalogue),
    });
  }
  async function accept({ criterionId, answer }: SuggestedAnswer): Promise<void> {
    if (made === undefined) return;
    const change = { kind: 'answer', criterionId, fields: { value: answer } } as const;
    const now = new Date().toISOString();
    const stored = await changeRecord(ASSESSMENTS, made.assessment.id, change, now);
    if (stored.ok) setMade({ ...made, assessment: stored.value });
    else setFailure(storageSentence(stored.failure, saving));
  }
  return { made, failure, make, accept };
}
