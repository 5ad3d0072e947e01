import { SaveBar } from '#islands/policy/SaveBar.tsx';
import { savePolicyFile } from '#islands/policy/save-policy-file.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Policy } from '#schema/record/policy.ts';
import type { SessionState } from '#storage/session-state.ts';
import type { OpenedDraft } from './use-draft.ts';

interface Props {
  readonly opened: OpenedDraft;
  readonly state: SessionState<Policy>;
}

/** What is drafted, whether it is stored, and the ways back. */
export function DraftHeader({ opened, state }: Props) {
  const { addresses } = useSurroundings();
  const { list, draft } = useWords('policy');
  const { failedTitle: failed, toList, undo, redo } = draft;
  return (
    <header className="policy-header">
      <p className="overline">
        <a href={addresses.page('policy/')}>{list.title}</a>
      </p>
      <h1>{draft.title}</h1>
      <SaveBar
        {...{ state }}
        session={opened.session}
        words={{ failed, toList, undo, redo, saveFile: list.saveFile }}
        onSaveFile={() => savePolicyFile(state.record)}
      />
    </header>
  );
}
