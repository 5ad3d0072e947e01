import { useState } from 'react';
import { duplicateAssessment } from '#core/assessment/create-assessment.ts';
import { allAttachments } from '#core/bundle/attachments.ts';
import type { BundleFailure, BundleProblem } from '#core/bundle/layout.ts';
import type { OpenedFile } from '#export/bundle/open-bundle.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { readAttachments, storeAttachments } from '#storage/attachments.ts';
import { readBytes } from '#storage/read-file.ts';
import { loadRecord } from '#storage/record-store.ts';
import type { AssessmentsHere } from './use-list.ts';

/** Where the opening of a file stands. Nothing is stored before the user has seen what it holds. */
export type Import =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly name: string; readonly failure: BundleFailure }
  | { readonly kind: 'locked'; readonly file: File; readonly isWrong: boolean }
  | {
      readonly kind: 'shown';
      readonly name: string;
      readonly opened: OpenedFile;
      /** What lies under its id in this browser. */
      readonly here: Here;
    }
  | { readonly kind: 'done'; readonly assessment: Assessment };

/** The assessment under an id, or that there is none, or none that this version of the site can read. */
type Here = Assessment | 'nothing' | 'unreadable';

export interface Importing {
  readonly state: Import;
  readonly openFile: (file: File, passphrase?: string) => Promise<void>;
  /** Stores what was shown beside what is here. */
  readonly add: () => Promise<void>;
  /** Stores what was shown in place of what is here, of which a copy under `copyName` is kept. */
  readonly replace: (copyName: string) => Promise<void>;
  readonly dismiss: () => void;
}

/** Reads a file, checks it, shows what is in it, and stores it when the user says so. */
export function useImport({ save, fail }: AssessmentsHere): Importing {
  const [state, setState] = useState<Import>({ kind: 'idle' });

  async function store(assessment: Assessment, { contents }: OpenedFile): Promise<void> {
    const blobs = allAttachments(assessment).flatMap((attachment) => {
      const bytes = contents.get(attachment.hash);
      return bytes ? [{ attachment, blob: new Blob([bytes], { type: attachment.type }) }] : [];
    });
    const kept = await storeAttachments(blobs);
    if (!kept.ok) return fail(kept.failure);
    if (await save(assessment)) setState({ kind: 'done', assessment });
  }

  return {
    state,
    async openFile(file, passphrase) {
      setState({ kind: 'reading' });
      setState(await read(file, passphrase));
    },
    async add() {
      if (state.kind !== 'shown') return;
      const { opened } = state;
      const { assessment } = opened;
      // Looked up anew: another tab may have stored it since the file was shown.
      const isFree = (await findHere(assessment)) === 'nothing';
      await store(isFree ? assessment : underNewId(assessment), opened);
    },
    async replace(copyName) {
      if (state.kind !== 'shown') return;
      const { opened } = state;
      const here = await findHere(opened.assessment);
      if (typeof here === 'string') return;
      if (await save({ ...underNewId(here), name: copyName }))
        await store(opened.assessment, opened);
    },
    dismiss: () => setState({ kind: 'idle' }),
  };
}

async function findHere({ id }: Assessment): Promise<Here> {
  const loaded = await loadRecord(ASSESSMENTS, id);
  if (loaded.ok) return loaded.value;
  return loaded.failure.code === 'storage-gone' ? 'nothing' : 'unreadable';
}

/** Reads and checks a file: what it holds, or why it cannot be opened. */
async function read(file: File, passphrase: string | undefined): Promise<Import> {
  const { name } = file;
  const { openFile } = await import('#export/bundle/open-file.ts');
  const bytes = await readBytes(file);
  const opened = bytes.ok ? await openFile(bytes.value, passphrase) : bytes;
  if (opened.ok) {
    const here = await findHere(opened.value.assessment);
    const problems = await stillProblems(opened.value);
    return { kind: 'shown', name, opened: { ...opened.value, problems }, here };
  }
  const { failure } = opened;
  const isWrong = failure.code === 'passphrase-wrong';
  if (isWrong || failure.code === 'passphrase-needed') return { kind: 'locked', file, isWrong };
  return { kind: 'refused', name, failure };
}

/** Contents that this browser has already are not missing. */
async function stillProblems({
  assessment,
  problems,
}: OpenedFile): Promise<readonly BundleProblem[]> {
  const lacking = new Set(problems.map(({ hash }) => hash));
  const here = await readAttachments(
    allAttachments(assessment).filter(({ hash }) => lacking.has(hash)),
  );
  return problems.filter(({ hash }) => !(here.ok && hash !== undefined && here.value.has(hash)));
}

function underNewId(assessment: Assessment): Assessment {
  const { name, updatedAt } = assessment;
  return duplicateAssessment(assessment, { id: crypto.randomUUID(), now: updatedAt, name });
}
