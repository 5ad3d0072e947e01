import { useEffect, useState, useSyncExternalStore } from 'react';
import { fail, type Result, succeed } from '#core/result.ts';
import { fetchData, walkDataUrl } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import type { StorageFailure } from '#storage/failure.ts';
import {
  openPolicySession,
  type PolicySession,
  type PolicyState,
} from '#storage/policy-session.ts';
import { type DraftData, LEADING_STANDARD, type WalkData } from '#text/page-data.ts';

/** A draft that is open, with everything that its documents are built from. */
export interface OpenedDraft extends DraftData {
  readonly session: PolicySession;
  readonly catalogue: WalkData['catalogue'];
}

export type DraftFailure =
  | StorageFailure
  | { readonly code: 'no-id' }
  | { readonly code: 'fetch-failed' };

async function open(root: string, language: string): Promise<Result<OpenedDraft, DraftFailure>> {
  const id = new URLSearchParams(location.search).get('id');
  if (!id) return fail({ code: 'no-id' });
  const [session, data, walk] = await Promise.all([
    openPolicySession(id, () => new Date().toISOString()),
    fetchData<DraftData>(`${root}data/policy/${language}/draft.json`),
    fetchData<WalkData>(walkDataUrl(root, LEADING_STANDARD, language)),
  ]);
  if (!session.ok) return session;
  if (!data.ok || !walk.ok) return fail({ code: 'fetch-failed' });
  return succeed({ ...data.value, session: session.value, catalogue: walk.value.catalogue });
}

/** Opens the draft that the page's address names, and stores what waits when the page is left. */
export function useDraft() {
  const { root, language } = useSurroundings();
  const [opened, setOpened] = useState<Result<OpenedDraft, DraftFailure>>();
  useEffect(() => {
    let session: PolicySession | undefined;
    void open(root, language).then((result) => {
      if (result.ok) session = result.value.session;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
        link.onclick = () => {
          link.search = location.search;
        };
      setOpened(result);
    });
    const hide = () => void session?.flush();
    const leave = () => {
      session?.leave();
      hide();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [root, language]);
  return opened;
}

/** The state of an open draft; draws again when it changes. */
export function usePolicy(session: PolicySession): PolicyState {
  return useSyncExternalStore(session.subscribe, session.state);
}
