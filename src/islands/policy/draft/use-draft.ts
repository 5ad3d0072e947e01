import { useEffect, useState } from 'react';
import { fail, type Result, succeed } from '#core/result.ts';
import { attendSession } from '#islands/policy/attend-session.ts';
import { fetchData, walkDataUrl } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import type { StorageFailure } from '#storage/failure.ts';
import { POLICIES, type PolicySession } from '#storage/policies.ts';
import { openSession } from '#storage/record-session.ts';
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
    openSession(POLICIES, id, { now: () => new Date().toISOString() }),
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
    let leave = () => {};
    void open(root, language).then((result) => {
      if (result.ok) leave = attendSession(result.value.session);
      setOpened(result);
    });
    return () => leave();
  }, [root, language]);
  return opened;
}
