import { useState } from 'react';
import { fill } from '#core/message.ts';
import { savePolicyFile } from '#islands/policy/save-policy-file.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { LINE_LIMIT } from '#schema/record/format.ts';
import type { Policy } from '#schema/record/policy.ts';
import type { PolicyWords } from '#text/words.ts';
import { writeInstant } from '#text/write-instant.ts';

interface Props {
  readonly policy: Policy;
  readonly save: (policy: Policy) => Promise<boolean>;
  readonly onDelete: () => Promise<void>;
}

/** What a draft is called in the list. */
export function policyName(policy: Policy, words: PolicyWords): string {
  return policy.name || policy.answers['organisation']?.text || words.list.unnamed;
}

/** One draft, and what can be done with it. */
export function PolicyRow({ policy, save, onDelete }: Props) {
  const { language, addresses } = useSurroundings();
  const words = useWords('policy');
  const { list } = words;
  const [name, setName] = useState<string>();
  const called = policyName(policy, words);
  const spoken = (action: string) => fill(list.actionOn, { action, name: called });
  const duplicate = () =>
    save({
      ...policy,
      id: crypto.randomUUID(),
      name: fill(list.copyName, { name: called }),
      createdAt: new Date().toISOString(),
    });
  return (
    <li>
      <h3>
        <a href={addresses.policyDraft(policy.id)}>{called}</a>
      </h3>
      <p className="facts">
        <span>{fill(list.changed, { when: writeInstant(language, policy.updatedAt) })}</span>
      </p>
      {name === undefined ? (
        <p className="row-actions">
          <button type="button" aria-label={spoken(list.rename)} onClick={() => setName(called)}>
            {list.rename}
          </button>
          <button
            type="button"
            aria-label={spoken(list.duplicate)}
            onClick={() => void duplicate()}
          >
            {list.duplicate}
          </button>
          <button
            type="button"
            aria-label={spoken(list.saveFile)}
            onClick={() => savePolicyFile(policy)}
          >
            {list.saveFile}
          </button>
          <button type="button" aria-label={spoken(list.delete)} onClick={() => void onDelete()}>
            {list.delete}
          </button>
        </p>
      ) : (
        <form
          className="rename"
          onSubmit={(event) => {
            event.preventDefault();
            void save({ ...policy, name: name.trim() }).then(() => setName(undefined));
          }}
        >
          <label className="field">
            <span>{list.renameLabel}</span>
            <input
              type="text"
              value={name}
              maxLength={LINE_LIMIT}
              // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
              autoFocus
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <button type="submit" className="primary">
            {list.renameSave}
          </button>
          <button type="button" onClick={() => setName(undefined)}>
            {list.cancel}
          </button>
        </form>
      )}
    </li>
  );
}
