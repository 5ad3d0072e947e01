import { useState } from 'react';
import { fill } from '#core/message.ts';
import type { PolicyFailure } from '#core/policy/draft/parse-policy.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Policy } from '#schema/record/policy.ts';
import { readText } from '#storage/read-file.ts';
import { fileSentence } from '#text/file-sentence.ts';
import { policyName } from './PolicyRow.tsx';

interface Props {
  readonly policies: readonly Policy[];
  readonly save: (policy: Policy) => Promise<boolean>;
}

type Opening =
  | { readonly kind: 'refused'; readonly name: string; readonly sentence: string }
  | { readonly kind: 'shown'; readonly policy: Policy; readonly isHere: boolean }
  | { readonly kind: 'done'; readonly policy: Policy };

/** Opens a saved draft: what it is, is shown first; nothing is stored before the user says so. */
export function OpenPolicyFile({ policies, save }: Props) {
  const { language } = useSurroundings();
  const words = useWords('policy');
  const failures = useWords('failures');
  const { list } = words;
  const [opening, setOpening] = useState<Opening>();
  const sentenceFor = (failure: PolicyFailure) =>
    failure.code === 'not-a-policy' ? list.notAPolicy : fileSentence(failure, failures, language);
  const open = async (file: File) => {
    const { parsePolicyFile } = await import('#core/policy/draft/parse-policy.ts');
    const text = await readText(file);
    const parsed = text.ok ? parsePolicyFile(text.value) : text;
    if (!parsed.ok)
      return setOpening({
        kind: 'refused',
        name: file.name,
        sentence: sentenceFor(parsed.failure),
      });
    const policy = parsed.value;
    setOpening({ kind: 'shown', policy, isHere: policies.some(({ id }) => id === policy.id) });
  };
  const store = async (policy: Policy) => {
    if (await save(policy)) setOpening({ kind: 'done', policy });
  };
  return (
    <>
      <p className="actions">
        <label className="button">
          <input
            className="file-input"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void open(file);
              event.target.value = '';
            }}
          />
          {list.openFile}
        </label>
      </p>
      {opening?.kind === 'refused' && (
        <p className="notice warning" role="alert">
          {fill(list.refused, { file: opening.name, sentence: opening.sentence })}
        </p>
      )}
      {opening?.kind === 'done' && (
        <p className="notice" role="status">
          {fill(list.added, { name: policyName(opening.policy, words) })}
        </p>
      )}
      {opening?.kind === 'shown' && (
        <ShownDraft
          {...opening}
          onStore={(policy) => void store(policy)}
          onCancel={() => setOpening(undefined)}
        />
      )}
    </>
  );
}

interface ShownProps {
  readonly policy: Policy;
  /** A draft with its id is in this browser already. */
  readonly isHere: boolean;
  readonly onStore: (policy: Policy) => void;
  readonly onCancel: () => void;
}

/** What a file holds, and what will happen to it. */
function ShownDraft({ policy, isHere, onStore, onCancel }: ShownProps) {
  const words = useWords('policy');
  const { list } = words;
  const add = () => onStore(isHere ? { ...policy, id: crypto.randomUUID() } : policy);
  return (
    <section className="notice" role="alert">
      <p>{fill(isHere ? list.isHere : list.isNew, { name: policyName(policy, words) })}</p>
      <p className="row-actions">
        <button type="button" className="primary" onClick={add}>
          {isHere ? list.keepBoth : list.add}
        </button>
        {isHere && (
          <button type="button" onClick={() => onStore(policy)}>
            {list.replace}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {list.cancel}
        </button>
      </p>
    </section>
  );
}
