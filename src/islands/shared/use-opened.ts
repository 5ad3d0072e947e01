import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Result } from '#core/result.ts';
import type { AssessmentSession, SessionState } from '#storage/assessment-session.ts';
import { openSession } from '#storage/assessment-session.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { askForPersistence } from '#storage/files.ts';
import type { WalkData } from '#text/page-data.ts';
import { fetchData } from './fetch-data.ts';
import { findAssessment } from './find-assessment.ts';

/** An assessment that is open, with the catalogue it is against. */
export interface Opened extends WalkData {
  readonly session: AssessmentSession;
}

/** Why a page could not open its assessment. */
export type OpenFailure =
  | StorageFailure
  | { readonly code: 'no-id' }
  | { readonly code: 'fetch-failed' };

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }
  | { readonly kind: 'open'; readonly opened: Opened };

const now = () => new Date().toISOString();

async function open(root: string, language: string): Promise<Result<Opened, OpenFailure>> {
  const fetching = fetchData<WalkData>(`${root}data/iso-10002-2018/${language}/walk.json`);
  const found = await findAssessment(root);
  if (!found.ok) return found;
  const session = await openSession(found.value, { now });
  if (!session.ok) return session;
  const data = await fetching;
  if (!data.ok) return { ok: false, failure: { code: 'fetch-failed' } };
  return { ok: true, value: { session: session.value, ...data.value } };
}

function keepSafeOnLeaving(session: AssessmentSession): () => void {
  const leave = () => session.close();
  const hide = () => {
    if (document.visibilityState === 'hidden') void session.flush();
  };
  const warn = (event: BeforeUnloadEvent) => {
    if (session.state().save.kind === 'failed') event.preventDefault();
  };
  addEventListener('pagehide', leave);
  addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', hide);
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', hide);
  };
}

/** Opens the assessment that the page's address names, and stores what waits when the page is left. */
export function useOpened(root: string, language: string): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let leave = () => {};
    void open(root, language).then((result) => {
      if (!result.ok) return setOpening({ kind: 'failed', failure: result.failure });
      leave = keepSafeOnLeaving(result.value.session);
      void askForPersistence();
      setOpening({ kind: 'open', opened: result.value });
    });
    return () => leave();
  }, [root, language]);
  return opening;
}

/** The state of an open assessment; draws again when it changes. */
export function useSession(session: AssessmentSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
