import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { type DraftContext, makeDraft } from '#core/policy/draft/build-block.ts';
import { useTie } from '#islands/policy/use-tie.ts';
import { asPage, type Loading } from '#islands/shared/as-page.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Policy } from '#schema/record/policy.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { DraftHeader } from './DraftHeader.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { Preview } from './Preview.tsx';
import { StepForm } from './StepForm.tsx';
import { TieField } from './TieField.tsx';
import { type OpenedDraft, useDraft } from './use-draft.ts';
import { useTypings } from './use-typing.ts';
import { WarningList } from './WarningList.tsx';

/** The guided draft of a complaints policy: questions beside the documents that they build. */
export const PolicyDraftPage = asPage(Opening);

function Opening({ loading }: Loading) {
  const { addresses } = useSurroundings();
  const words = useWords('policy');
  const saving = useWords('assessment');
  const opened = useDraft();
  if (opened === undefined) return <h1 className="loading">{loading}</h1>;
  if (opened.ok) return <Draft opened={opened.value} />;
  const { failure } = opened;
  const isPage = failure.code === 'no-id' || failure.code === 'fetch-failed';
  return (
    <section className="notice warning" role="alert">
      <h1>{words.draft.notOpened}</h1>
      <p>{isPage ? words.draft[failure.code] : storageSentence(failure, saving)}</p>
      <p>
        <a href={addresses.page('policy/')}>{words.draft.toList}</a>
      </p>
    </section>
  );
}

/** What the documents are built with. */
function useDraftContext({ content, words }: OpenedDraft, policy: Policy): DraftContext {
  return useMemo(() => makeDraft({ content, policy, words }), [content, policy, words]);
}

function Draft({ opened }: { readonly opened: OpenedDraft }) {
  const words = useWords('policy');
  const { session, content, catalogue } = opened;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const now = useDraftContext(opened, state.record);
  // Answering goes first; the documents follow as soon as there is time.
  const context = useDeferredValue(now);
  const tie = useTie(state.record.assessmentId);
  const [documentId, setDocumentId] = useState(content.documents[0]?.id ?? '');
  // Anew each time: a question that is pointed at again is gone to again.
  const [attended, setAttended] = useState<{ readonly id: string }>();
  const attend = (id: string) => setAttended({ id });
  const typings = useTypings();
  const [view, setView] = useState<'form' | 'text'>('form');
  const shared = { opened, context, policy: state.record, tie, catalogue };
  return (
    <div className="policy-draft" data-view={view}>
      <DraftHeader opened={opened} state={state} />
      <p className="policy-views">
        {(['form', 'text'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
            {words.draft.views[one]}
          </button>
        ))}
      </p>
      <div className="policy-form setup">
        <TieField {...shared} session={session} />
        <WarningList {...shared} onQuestion={attend} />
        <StepForm {...shared} context={now} attended={attended} onQuestion={attend} />
      </div>
      <div className="policy-text">
        <Preview
          {...shared}
          documentId={documentId}
          onDocument={setDocumentId}
          questionId={attended?.id}
          typings={typings}
        />
        <ExportPanel {...shared} documentId={documentId} />
      </div>
    </div>
  );
}
