import { useEffect, useState, useSyncExternalStore } from 'react';
import { fail, type Result } from '#core/result.ts';
import type { AssessmentSession, SessionState } from '#storage/assessment-session.ts';
import { openSession } from '#storage/assessment-session.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { askForPersistence } from '#storage/files.ts';
import type { WalkData } from '#text/page-data.ts';
import { fetchData, walkDataUrl } from './fetch-data.ts';
import { findAssessment } from './find-assessment.ts';

/** An assessment that is open, with the catalogue it is against. */
export interface Opened extends WalkData {
  readonly session: AssessmentSession;
}

/** Why a page could not open its assessment. */
export type OpenFailure =
  | StorageFailure
  | { readonly code: 'no-id' }
  | { readonly code: 'fetch-failed' }
  | { readonly code: 'other-standard'; readonly standard: string };

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }
  | { readonly kind: 'open'; readonly opened: Opened };

const now = () => new Date().toISOString();

async function open(root: string, language: string): Promise<Result<Opened, OpenFailure>> {
  const found = await findAssessment(root);
  if (!found.ok) return found;
  const session = await openSession(found.value, { now });
  if (!session.ok) return session;
  const { standard } = session.value.state().assessment;
  const data = await fetchData<WalkData>(walkDataUrl(root, standard.id, language));
  if (data.ok) return { ok: true, value: { session: session.value, ...data.value } };
  const isUnknown = data.failure === 'not-found';
  return isUnknown
    ? fail({ code: 'other-standard', standard: standard.id })
    : fail({ code: 'fetch-failed' });
}

/** The assessment and the clause stand in the address: they come along into the other language. */
function keepPlaceInLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.onclick = () => {
      link.search = location.search;
      link.hash = location.hash;
    };
}

function keepSafeOnLeaving(session: AssessmentSession): () => void {
  const leave = () => {
    session.leave();
    void session.flush();
  };
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
      keepPlaceInLanguages();
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
