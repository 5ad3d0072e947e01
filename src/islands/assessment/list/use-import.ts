import { useState } from 'react';
import { duplicateAssessment } from '#core/assessment/create-assessment.ts';
import type { FileFailure } from '#core/assessment/parse-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { readAssessmentFile } from '#storage/read-file.ts';
import type { AssessmentsHere } from './use-list.ts';

/** Where the opening of a file stands. */
export type Import =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly name: string; readonly failure: FileFailure }
  /** An assessment with its id is here already; nothing is stored until the user has said which to keep. */
  | { readonly kind: 'asking'; readonly here: Assessment; readonly there: Assessment }
  | { readonly kind: 'done'; readonly assessment: Assessment };

export interface Importing {
  readonly state: Import;
  readonly openFile: (file: File) => Promise<void>;
  readonly keepBoth: () => Promise<void>;
  readonly replace: () => Promise<void>;
  readonly dismiss: () => void;
}

/** Reads a file, checks it, and stores it only when it is sound and in nobody's way. */
export function useImport({ stored, save }: AssessmentsHere): Importing {
  const [state, setState] = useState<Import>({ kind: 'idle' });

  async function store(assessment: Assessment): Promise<void> {
    const isStored = await save(assessment);
    setState(isStored ? { kind: 'done', assessment } : { kind: 'idle' });
  }

  async function openFile(file: File): Promise<void> {
    setState({ kind: 'reading' });
    const read = await readAssessmentFile(file);
    if (!read.ok) return setState({ kind: 'refused', name: file.name, failure: read.failure });
    const there = read.value;
    const here = stored?.assessments.find(({ id }) => id === there.id);
    if (here) setState({ kind: 'asking', here, there });
    else if (stored?.unreadable.includes(there.id)) await store(underNewId(there));
    else await store(there);
  }

  return {
    state,
    openFile,
    async keepBoth() {
      if (state.kind === 'asking') await store(underNewId(state.there));
    },
    async replace() {
      if (state.kind === 'asking') await store(state.there);
    },
    dismiss: () => setState({ kind: 'idle' }),
  };
}

function underNewId(assessment: Assessment): Assessment {
  const { name, updatedAt } = assessment;
  return duplicateAssessment(assessment, { id: crypto.randomUUID(), now: updatedAt, name });
}
