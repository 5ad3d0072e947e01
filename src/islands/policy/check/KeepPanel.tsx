import { useState, useSyncExternalStore } from 'react';
import { fill } from '#core/message.ts';
import { createCheck } from '#core/policy/check/kept-check.ts';
import { saveCheckFile } from '#islands/policy/save-check-file.ts';
import { SaveFailed } from '#islands/shared/SaveFailed.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { CheckedPolicy } from '#storage/checked-policy.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { CHECKS, type CheckSession } from '#storage/policy-checks.ts';
import { addRecord } from '#storage/record-store.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { writeWhen } from '#text/write-instant.ts';

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
  const { language, addresses } = useSurroundings();
  const { keep, workshop } = useWords('policyCheck');
  const saving = useWords('assessment');
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { save, record, canUndo, canRedo } = state;
  if (save.kind === 'failed')
    return (
      <SaveFailed
        {...{ state }}
        failure={save.failure}
        title={keep.failed}
        list={{ href: addresses.page('policy/'), label: workshop }}
        onSaveFile={() => saveCheckFile(record)}
        onTryAgain={() => void session.saveAgain()}
      />
    );
  const time = save.kind === 'saved' ? writeWhen(language, save.at, new Date()) : '';
  return (
    <p>
      <span className="save-status" data-save={save.kind}>
        {save.kind === 'saving' ? saving.save.saving : fill(saving.save.saved, { time })}
      </span>{' '}
      <button type="button" disabled={!canUndo} onClick={session.undo}>
        {keep.undo}
      </button>{' '}
      <button type="button" disabled={!canRedo} onClick={session.redo}>
        {keep.redo}
      </button>{' '}
      <button type="button" onClick={() => saveCheckFile(record)}>
        {keep.saveFile}
      </button>
    </p>
  );
}
