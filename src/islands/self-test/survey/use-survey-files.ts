import { useState } from 'react';
import { fill } from '#core/message.ts';
import type { SurveyFile, SurveyLanguages } from '#core/self-test/survey/survey.ts';
import type { SurveyWords } from '#core/words/survey-words.ts';
import { readSurveyFiles, writeSurveyFiles } from '#storage/self-tests.ts';
import { readSurveyInWorker } from './read-in-worker.ts';

/** What one file is, or the sentence that says why it counts for nothing. */
async function readOne(
  file: File,
  languages: SurveyLanguages,
  { back }: SurveyWords,
): Promise<SurveyFile | string> {
  const { name } = file;
  const content = await file.arrayBuffer().catch(() => undefined);
  if (content === undefined) return fill(back.failures.unreadable, { file: name });
  const bytes = new Uint8Array(content);
  const read = await readSurveyInWorker('survey', { bytes, name, languages });
  if (!read.ok) {
    const { code } = read.failure;
    const known = code === 'reader-missing' || code === 'reader-slow' ? 'reader' : code;
    return fill(back.failures[known], { file: name });
  }
  const { isOurs, ...rest } = read.value;
  if (!isOurs) return fill(back.notOurs, { file: name });
  const isBlank = rest.respondents.length + rest.unread.length === 0;
  return isBlank ? fill(back.blank, { file: name }) : { name, ...rest };
}

const isSame = (one: SurveyFile, other: SurveyFile) =>
  one.name === other.name && JSON.stringify(one.respondents) === JSON.stringify(other.respondents);

/** Reads files one after the other and puts them behind those that are there; sentences say which count for nothing. */
async function readBehind(
  there: readonly SurveyFile[],
  chosen: readonly File[],
  languages: SurveyLanguages,
  words: SurveyWords,
  onRead: (name: string) => void,
) {
  const files = [...there];
  const told: string[] = [];
  for (const file of chosen) {
    onRead(file.name);
    const found = await readOne(file, languages, words);
    if (typeof found === 'string') told.push(found);
    else if (files.some((one) => isSame(one, found)))
      told.push(fill(words.back.again, { file: file.name }));
    else files.push(found);
  }
  return { files, told };
}

/** The questionnaires that came back, read in a worker, and kept. */
export function useSurveyFiles(languages: SurveyLanguages, words: SurveyWords) {
  const { id } = languages[0].test;
  const [files, setFiles] = useState(() => readSurveyFiles(id));
  const [removed, setRemoved] = useState<{
    readonly name: string;
    readonly before: typeof files;
  }>();
  const [isKept, setKept] = useState(true);
  const [reading, setReading] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const put = (next: readonly SurveyFile[], gone?: typeof removed) => {
    setKept(writeSurveyFiles(id, next));
    setFiles(next);
    setRemoved(gone);
  };
  return {
    ...{ files, isKept, reading, refused },
    /** The name of the file that was taken out last and can be brought back. */
    removed: removed?.name,
    readAll: async (chosen: readonly File[]) => {
      const read = await readBehind(files, chosen, languages, words, setReading);
      setReading('');
      setRefused(read.told);
      put(read.files);
    },
    remove: (gone: SurveyFile) => {
      const others = files.filter((file) => file !== gone);
      put(others, { name: gone.name, before: files });
    },
    restore: () => removed && put(removed.before),
  };
}
