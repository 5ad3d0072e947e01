import { useMemo, useState } from 'react';
import { fill, fillCount } from '#core/message.ts';
import { assessmentFiles } from '#islands/assessment/list/assessment-files.ts';
import { useStored } from '#islands/record-list/use-stored.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { fileSentence } from '#text/file-sentence.ts';

/** An assessment that can be put beside others: one that is kept, or one from a file that is only read. */
export interface SideEntry {
  readonly key: string;
  readonly assessment: Assessment;
  /** The name of its file; undefined for one that is kept. */
  readonly file: string | undefined;
}

/** What came of a file: why it was refused, or what is to be known of it. */
interface FileNote {
  readonly isRefusal: boolean;
  readonly sentence: string;
}

/** What a file turned out to be: one to choose from, or one that is kept already; with what is to be said of it. */
interface Found {
  readonly entry?: SideEntry;
  readonly key?: string;
  readonly note?: FileNote;
}

/** The ticks beside the assessments, by their keys. */
function useTicks() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (key: string, isTicked: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      if (isTicked) after.add(key);
      else after.delete(key);
      return after;
    });
  return { ticked, tick };
}

/** Looks into files, which are only read. */
function useFileLook(kept: readonly Assessment[] | undefined) {
  const { language } = useSurroundings();
  const words = useWords('sideBySide').page;
  const failures = useWords('failures');
  const noted = (sentence: string, isRefusal = false): FileNote => ({ isRefusal, sentence });
  return async (file: File): Promise<Found> => {
    const opened = await assessmentFiles.read(file, undefined);
    if (!opened.ok) {
      const sentence = fileSentence(opened.failure, failures, language);
      return { note: noted(fill(words.refused, { file: file.name, sentence }), true) };
    }
    const { assessment, setAside } = opened.value;
    const same = kept?.find(
      ({ id, updatedAt }) => id === assessment.id && updatedAt === assessment.updatedAt,
    );
    if (same) {
      const name = same.name || same.organisation;
      return { key: same.id, note: noted(fill(words.asKept, { file: file.name, name })) };
    }
    const key = crypto.randomUUID();
    const entry = { key, assessment, file: file.name };
    if (setAside.length === 0) return { entry, key };
    const said = fillCount(language, words.setAside, setAside.length, { file: file.name });
    return { entry, key, note: noted(said) };
  };
}

/** The assessments to choose from, which of them are ticked, and the files that were opened beside them. */
export function useSideEntries() {
  const { list, failure } = useStored(ASSESSMENTS);
  const [files, setFiles] = useState<readonly SideEntry[]>([]);
  const [notes, setNotes] = useState<readonly FileNote[]>([]);
  const [isReading, setReading] = useState(false);
  const { ticked, tick } = useTicks();
  const kept = list?.records;
  const look = useFileLook(kept);
  const entries = useMemo(
    () => [
      ...(kept ?? []).map((assessment) => ({ key: assessment.id, assessment, file: undefined })),
      ...files,
    ],
    [kept, files],
  );
  const chosen = useMemo(() => entries.filter(({ key }) => ticked.has(key)), [entries, ticked]);
  return {
    ...{ entries, chosen, ticked, tick, notes, isReading, failure },
    isListed: list !== undefined,
    async openFiles(opened: readonly File[]): Promise<void> {
      setNotes([]);
      setReading(true);
      for (const file of opened) {
        const { entry, key, note } = await look(file);
        if (entry) setFiles((before) => [...before, entry]);
        if (key !== undefined) tick(key, true);
        if (note) setNotes((before) => [...before, note]);
      }
      setReading(false);
    },
    takeOut(key: string): void {
      setFiles((before) => before.filter((one) => one.key !== key));
      tick(key, false);
    },
  };
}

export type SideEntries = ReturnType<typeof useSideEntries>;
