import { useState, useSyncExternalStore } from 'react';
import { createCheck } from '#core/policy/check/kept-check.ts';
import { SaveBar } from '#islands/policy/SaveBar.tsx';
import { saveCheckFile } from '#islands/policy/save-check-file.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { CheckedPolicy } from '#schema/record/policy-check.ts';
import { addRecord } from '#storage/add-record.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { CHECKS, type CheckSession } from '#storage/policy-checks.ts';
import { storageSentence } from '#text/storage-sentence.ts';

interface Props {
  readonly policy: CheckedPolicy;
  /** The tab lets go of the text: it lies in the list from now on. */
  readonly onKept: () => void;
}

/** Keeps the check in this browser, and goes on with the one that is kept. */
export function KeepPanel({ policy, onKept }: Props) {
  const { addresses } = useSurroundings();
  const { keep } = useWords('policyCheck');
  const saving = useWords('assessment');
  const [failure, setFailure] = useState<StorageFailure>();
  const store = async () => {
    const created = createCheck({ id: crypto.randomUUID(), now: new Date().toISOString() }, policy);
    const added = await addRecord(CHECKS, created);
    if (!added.ok) return setFailure(added.failure);
    onKept();
    location.href = addresses.policyCheck(created.id);
  };
  return (
    <p className="actions">
      <button type="button" onClick={() => void store()}>
        {keep.keep}
      </button>{' '}
      <span className="hint">{keep.hint}</span>
      {failure && (
        <span className="field-error" role="alert">
          {keep.failed} {storageSentence(failure, saving)}
        </span>
      )}
    </p>
  );
}

/** Whether a check that is kept is stored, and the ways back. */
export function KeptPanel({ session }: { readonly session: CheckSession }) {
  const { keep, workshop: toList } = useWords('policyCheck');
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { failed, undo, redo, saveFile } = keep;
  return (
    <SaveBar
      {...{ session, state }}
      words={{ failed, toList, undo, redo, saveFile }}
      onSaveFile={() => saveCheckFile(state.record)}
    />
  );
}
