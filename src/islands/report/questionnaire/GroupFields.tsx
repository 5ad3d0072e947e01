import { useId } from 'react';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { LINE_LIMIT } from '#schema/record/format.ts';

interface Props {
  readonly group: string;
  readonly isAnonymous: boolean;
  /** What groups are called so far, to be chosen again. */
  readonly names: readonly string[];
  /** Anonymity was promised to the group before, and holds. */
  readonly isPromised: boolean;
  readonly texts: {
    readonly group: string;
    readonly groupHint: string;
    readonly anonymous: string;
    readonly anonymousHint: string;
    readonly promised: string;
  };
  readonly onChange: (fields: { readonly group?: string; readonly isAnonymous?: boolean }) => void;
}

/** What a group is called, and whether its anonymity is promised; a promise that was given cannot be unticked. */
export function GroupFields({ group, isAnonymous, names, isPromised, texts, onChange }: Props) {
  const id = useId();
  return (
    <>
      <FieldFrame label={texts.group} hint={texts.groupHint}>
        {(control) => (
          <input
            type="text"
            list={`${id}-names`}
            maxLength={LINE_LIMIT}
            {...control}
            value={group}
            onChange={({ target }) => onChange({ group: target.value })}
          />
        )}
      </FieldFrame>
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {group.trim() !== '' && (
        <>
          <label className="choice">
            <input
              type="checkbox"
              checked={isAnonymous || isPromised}
              disabled={isPromised}
              aria-describedby={`${id}-promise`}
              onChange={({ target }) => onChange({ isAnonymous: target.checked })}
            />
            <span>{texts.anonymous}</span>
          </label>
          <p className="hint prose" id={`${id}-promise`}>
            {isPromised ? texts.promised : texts.anonymousHint}
          </p>
        </>
      )}
    </>
  );
}
