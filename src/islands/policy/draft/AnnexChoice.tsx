import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { ANNEXES, type Annex } from '#schema/record/policy.ts';
import type { DraftProps } from './draft-props.ts';

/** What is printed after the text of a paper: its control pages, and which clauses it serves. */
export function AnnexChoice({
  context,
  opened,
  policy,
  catalogue,
  documentId,
}: DraftProps & { readonly documentId: string }) {
  const words = useWords('policy');
  const document = context.content.documents.find(({ id }) => id === documentId);
  if (document?.form !== 'paper') return null;
  const { without = [] } = ownEntry(policy.layouts, documentId) ?? {};
  const set = (annex: Annex, isOn: boolean) => {
    const others = without.filter((one) => one !== annex);
    const fields = { without: isOn ? others : [...others, annex] };
    opened.session.apply({ kind: 'layout', documentId, fields });
  };
  return (
    <fieldset className="policy-annexes">
      <legend>{words.draft.annexes.title}</legend>
      {ANNEXES.map((annex) => (
        <label key={annex} className="choice">
          <input
            type="checkbox"
            checked={!without.includes(annex)}
            onChange={({ target }) => set(annex, target.checked)}
          />
          {fill(words.draft.annexes[annex], { standard: catalogue.standard.name })}
        </label>
      ))}
    </fieldset>
  );
}
