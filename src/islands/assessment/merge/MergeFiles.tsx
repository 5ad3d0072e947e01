import { useState } from 'react';
import type { BundleFailure } from '#core/bundle/layout.ts';
import { fill } from '#core/message.ts';
import type { Result } from '#core/result.ts';
import type { OpenedFile } from '#export/bundle/open-bundle.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { fileSentence } from '#text/file-sentence.ts';
import type { MergeFile } from './use-merge.ts';

/** Opens a file, or says why it cannot be opened. */
export type Read = (file: File) => Promise<Result<OpenedFile, BundleFailure>>;

interface Props {
  readonly here: Assessment;
  readonly read: Read;
  readonly files: readonly MergeFile[];
  readonly onFiles: (files: readonly MergeFile[]) => void;
}

/** What is merged, and more files to add. */
export function MergeFiles({ files, here, read, onFiles }: Props) {
  const { language } = useSurroundings();
  const words = useWords('merging');
  const failures = useWords('failures');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const add = async (chosen: readonly File[]) => {
    const added: MergeFile[] = [];
    const said: string[] = [];
    for (const file of chosen) {
      const opened = await read(file);
      if (!opened.ok)
        said.push(
          fill(words.notRead, {
            file: file.name,
            sentence: fileSentence(opened.failure, failures, language),
          }),
        );
      else if (opened.value.assessment.id !== here.id)
        said.push(fill(words.otherAssessment, { file: file.name }));
      else added.push({ name: file.name, opened: opened.value });
    }
    setProblems(said);
    onFiles([...files, ...added]);
  };
  return (
    <>
      <p>{words.lead}</p>
      <h3>{words.files}</h3>
      <ul>
        <li>{words.here}</li>
        {files.map(({ name }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none moves
          <li key={place}>{name}</li>
        ))}
      </ul>
      <p className="actions">
        <FileButton
          label={words.addFile}
          accept=".redress,.json,application/json,application/zip"
          onFiles={(chosen) => void add(chosen)}
        />
      </p>
      {problems.map((problem) => (
        <p key={problem} role="alert">
          {problem}
        </p>
      ))}
    </>
  );
}
