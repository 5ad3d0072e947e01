import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS, type AssessmentSession, type AssessmentState } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { askForPersistence } from '#storage/files.ts';
import { openSession } from '#storage/record-session.ts';
import { type Addresses, addressesFrom } from '#text/addresses.ts';
import { LEADING_STANDARD, type WalkData } from '#text/page-data.ts';
import { fetchData, walkDataUrl } from './fetch-data.ts';
import { findAssessment } from './find-assessment.ts';
import { useSurroundings } from './surroundings.tsx';

/** An assessment that is open, with the catalogues of the standards it is against, in the order of the checklist. */
export interface Opened {
  readonly session: AssessmentSession;
  readonly standards: Standards;
}

/** There is always one at least. */
export type Standards = readonly [WalkData, ...(readonly WalkData[])];

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
  const found = await findAssessment(root, language);
  if (!found.ok) return found;
  const session = await openSession(ASSESSMENTS, found.value, { now });
  if (!session.ok) return session;
  const standards = await fetchStandards(session.value.state().record, root, language);
  return standards.ok ? succeed({ session: session.value, standards: standards.value }) : standards;
}

/** The catalogues of the standards that an assessment is against: the site's, or its own. */
export async function fetchStandards(
  { standards, ownStandards }: Pick<Assessment, 'standards' | 'ownStandards'>,
  root: string,
  language: string,
  fetchOne: typeof fetchData = fetchData,
): Promise<Result<Standards, OpenFailure>> {
  const fetched = await Promise.all(
    standards.map(async ({ id }): Promise<Result<WalkData, OpenFailure>> => {
      const own = ownStandards.find((standard) => standard.id === id);
      const from = own === undefined ? id : LEADING_STANDARD;
      const data = await fetchOne<WalkData>(walkDataUrl(root, from, language));
      if (data.ok && own) {
        const { ownCatalogue } = await import('#core/catalogue/own-catalogue.ts');
        return succeed({ ...data.value, catalogue: ownCatalogue(own) });
      }
      if (data.ok) return data;
      const isUnknown = data.failure === 'not-found';
      return fail(isUnknown ? { code: 'other-standard', standard: id } : { code: 'fetch-failed' });
    }),
  );
  const failed = fetched.find((data) => !data.ok);
  if (failed) return failed;
  const [first, ...others] = fetched.flatMap((data) => (data.ok ? [data.value] : []));
  return first ? succeed([first, ...others]) : fail({ code: 'storage-unreadable' });
}

/** The place, the assessment and the clause stand in the address: they come along into the other language. */
function keepPlaceInLanguages(root: string, addresses: Addresses): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.onclick = () => {
      const place = addresses.placeAt(location.pathname);
      if (place) link.href = addressesFrom(root, link.hreflang).place(place, '');
      link.search = location.search;
      link.hash = location.hash;
    };
}

/** Whatever the kind of a record: what waits is kept when its page is left, and whoever leaves is warned where it cannot be. */
export function keepSafeOnLeaving(
  session: Pick<AssessmentSession, 'leave' | 'flush' | 'comeBack'> & {
    readonly state: () => Pick<AssessmentState, 'save'>;
  },
): () => void {
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
  // A page that the browser kept whole is shown again as it was left.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void session.comeBack();
  };
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', hide);
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', comeBack);
    removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', hide);
  };
}

/** Opens the assessment that the page's address names, and stores what waits when the page is left. */
export function useOpened(): Opening {
  const { root, language, addresses } = useSurroundings();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let leave = () => {};
    void open(root, language).then((result) => {
      if (!result.ok) return setOpening({ kind: 'failed', failure: result.failure });
      leave = keepSafeOnLeaving(result.value.session);
      keepPlaceInLanguages(root, addresses);
      void askForPersistence();
      setOpening({ kind: 'open', opened: result.value });
    });
    return () => leave();
  }, [root, language, addresses]);
  return opening;
}

/** The state of an open assessment; draws again when it changes. */
export function useSession(session: AssessmentSession): AssessmentState {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return useMemo(() => ({ ...state, assessment: state.record }), [state]);
}
