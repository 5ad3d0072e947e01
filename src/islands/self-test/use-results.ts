import { useEffect, useState } from 'react';
import type { SelfTestResult } from '#schema/record/self-test-result.ts';
import { deleteResult, keepResult, listResults } from '#storage/self-tests.ts';

/** The kept results of a test, whichever window kept them. */
export function useResults(test: string) {
  const [results, setResults] = useState(() => listResults(test));
  useEffect(() => {
    const look = () => setResults(listResults(test));
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, [test]);
  const after = (isDone: boolean) => {
    setResults(listResults(test));
    return isDone;
  };
  return {
    results,
    keep: (result: SelfTestResult) => after(keepResult(result)),
    remove: (id: string) => after(deleteResult(id)),
  };
}
