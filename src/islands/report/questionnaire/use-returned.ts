import { useRef, useState } from 'react';
import type { Returned } from '#core/questionnaire/returned.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { useSite, useSurroundings } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { readReturnedInWorker } from './read-returned.ts';
import { fetchReturnContext } from './return-context.ts';

type FailureCode = keyof QuestionnaireWords['back']['failures'];

/** How far a file is that came back. */
export type ReturnState =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'failed'; readonly file: string; readonly code: FailureCode }
  | { readonly kind: 'read'; readonly file: string; readonly returned: Returned }
  | { readonly kind: 'taken'; readonly count: number | undefined };

/** Reads files that come back, in a worker, against the assessment as it stands. */
export function useReturned(assessment: Assessment) {
  const { root, language } = useSurroundings();
  const { languages } = useSite();
  const today = useToday();
  const [state, setState] = useState<ReturnState>({ kind: 'idle' });
  const attempt = useRef(0);
  async function read(file: File): Promise<void> {
    attempt.current += 1;
    const own = attempt.current;
    setState({ kind: 'reading' });
    const next = await outcome(file);
    if (attempt.current === own) setState(next);
  }
  async function outcome(file: File): Promise<ReturnState> {
    const failed = (code: FailureCode): ReturnState => ({ kind: 'failed', file: file.name, code });
    const others = Object.keys(languages).filter((one) => one !== language);
    const [context, content] = await Promise.all([
      fetchReturnContext(assessment, root, [language, ...others], today),
      file.arrayBuffer().catch(() => undefined),
    ]);
    if (context === undefined) return failed('reader');
    if (content === undefined) return failed('unreadable');
    const bytes = new Uint8Array(content);
    const result = await readReturnedInWorker('returned', { bytes, name: file.name, context });
    if (result.ok) return { kind: 'read', file: file.name, returned: result.value };
    const { code } = result.failure;
    return failed(code === 'reader-missing' || code === 'reader-slow' ? 'reader' : code);
  }
  const close = (count: number | undefined) => setState({ kind: 'taken', count });
  return { state, read, close };
}
