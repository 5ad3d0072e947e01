import { useEffect, useState, useSyncExternalStore } from 'react';
import { currentFinal } from '#core/assessment/finality.ts';
import { changedUnits } from '#core/assessment/units.ts';
import { allAttachments } from '#core/bundle/attachments.ts';
import { type Decided, type Merged, mergeRecords } from '#core/merge/merge-records.ts';
import { type MergeChange, mergeChange } from '#core/merge/merging-kind.ts';
import { byRule, type Rule } from '#core/merge/rules.ts';
import type { OpenedFile } from '#export/bundle/open-bundle.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { storeAttachments } from '#storage/attachments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { MERGING } from '#storage/merging.ts';
import { signedBy } from '#storage/preferences.ts';
import { openSession, type RecordSession } from '#storage/record-session.ts';

type Session = RecordSession<Assessment, MergeChange>;

/** A file of the assessment, as it was read. */
export interface MergeFile {
  readonly name: string;
  readonly opened: OpenedFile;
}

const now = () => new Date().toISOString();

/** The record here, open to be merged into; or why it cannot be. */
export function useMergeSession(id: string): Session | StorageFailure | undefined {
  const [session, setSession] = useState<Session | StorageFailure>();
  useEffect(() => {
    let isGone = false;
    void openSession(MERGING, id, { now }).then((opened) => {
      if (!isGone) setSession(opened.ok ? opened.value : opened.failure);
    });
    return () => {
      isGone = true;
    };
  }, [id]);
  return session;
}

/** Where a merge stands. */
export interface Merge {
  readonly records: readonly Assessment[];
  readonly merged: Merged;
  readonly left: number;
  readonly isNew: boolean;
  readonly decide: (key: string, decided: Decided) => void;
  readonly decideBy: (rule: Rule) => void;
  /** Makes the record here the merged one. Gives back how many places were changed. */
  readonly finish: () => Promise<number | StorageFailure>;
  readonly undo: () => Promise<StorageFailure | undefined>;
}

/** Stores the contents of attachments before anything refers to them. */
async function storeFiles(files: readonly MergeFile[]) {
  return storeAttachments(
    files.flatMap(({ opened: { assessment, contents } }) =>
      allAttachments(assessment).flatMap((attachment) => {
        const bytes = contents.get(attachment.hash);
        const blob = bytes && new Blob([bytes], { type: attachment.type });
        return blob ? [{ attachment, blob }] : [];
      }),
    ),
  );
}

/** Stores what the session waits with, and keeps what can be taken back for other pages. */
async function settle(session: Session): Promise<StorageFailure | undefined> {
  await session.flush();
  session.leave();
  const { save } = session.state();
  return save.kind === 'failed' ? save.failure : undefined;
}

/** The files and the record here as one, as far as it is decided. */
export function useMerge(session: Session, files: readonly MergeFile[]): Merge {
  const { record: here } = useSyncExternalStore(session.subscribe, session.state);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decided>>(new Map());
  const records: readonly [Assessment, ...Assessment[]] = [
    here,
    ...files.map(({ opened }) => opened.assessment),
  ];
  const mergeAt = (at: string) =>
    mergeRecords(records, ({ key }) => decisions.get(key), { at, ...signedBy() });
  const merged = mergeAt(here.updatedAt);
  const isOpen = ({ decided }: Merged['conflicts'][number]) => decided === undefined;
  return {
    ...{ records, merged },
    left: merged.conflicts.filter(isOpen).length,
    isNew: merged.conflicts.length > 0 || mergeChange(here, merged.record) !== undefined,
    decide: (key, decided) => setDecisions(new Map([...decisions, [key, decided]])),
    decideBy(rule) {
      const decide = byRule(rule, here.leadAssessor.name);
      const found = merged.conflicts.filter(isOpen).flatMap((conflict) => {
        const decided = decide(conflict);
        return decided ? [[conflict.key, decided] as const] : [];
      });
      setDecisions(new Map([...decisions, ...found]));
    },
    async finish() {
      const stored = await storeFiles(files);
      if (!stored.ok) return stored.failure;
      const { record } = mergeAt(now());
      const change = mergeChange(here, record);
      if (change) session.apply(change);
      return (await settle(session)) ?? changedUnits(here, record).length;
    },
    undo() {
      session.undo();
      return settle(session);
    },
  };
}

/** Whether an assessment is closed to changes. */
export function isClosed(assessment: Assessment): boolean {
  return currentFinal(assessment) !== undefined;
}
