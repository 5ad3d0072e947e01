import { useState } from 'react';
import type { Answers } from '#core/self-test/self-test.ts';
import { readAnswers, writeAnswers } from '#storage/self-tests.ts';

/** The answers to a test, kept as they are given and found again after a reload. */
export function useAnswers(test: string) {
  const [answers, setAnswers] = useState<Answers>(() => readAnswers(test));
  const [before, setBefore] = useState<Answers>();
  const [isKept, setKept] = useState(true);
  const put = (next: Answers) => {
    setKept(writeAnswers(test, next));
    setAnswers(next);
  };
  return {
    answers,
    /** False where the browser refused to keep what was answered last. */
    isKept,
    /** Whether answers were replaced that can be brought back. */
    canRestore: before !== undefined,
    answer: (key: string, place: number | undefined) => {
      const { [key]: _old, ...others } = answers;
      setBefore(undefined);
      put(place === undefined ? others : { ...others, [key]: place });
    },
    replace: (next: Answers) => {
      setBefore(answers);
      put(next);
    },
    restore: () => {
      if (before) put(before);
      setBefore(undefined);
    },
  };
}
