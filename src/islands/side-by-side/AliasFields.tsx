import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { clientKey, type SideNaming } from '#core/side-by-side/side-names.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { SideEntry } from './use-side-entries.ts';

interface Props {
  readonly chosen: readonly SideEntry[];
  readonly naming: SideNaming;
  /** What was typed, by the client's key. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onSwitch: (isAlias: boolean) => void;
  readonly onType: (typed: Readonly<Record<string, string>>) => void;
}

/** Whether clients go by their names or by aliases, and by which. */
export function AliasFields({ chosen, naming, typed, onSwitch, onType }: Props) {
  const words = useWords('sideBySide');
  const { page } = words;
  const clients = new Map(
    chosen.map(({ assessment, key }) => {
      const named = { ...assessment, id: key };
      return [clientKey(named), assessment.organisation.trim() || words.unnamed] as const;
    }),
  );
  return (
    <fieldset className="side-names">
      <legend>{page.names}</legend>
      <label className="choice">
        <input
          type="checkbox"
          checked={naming !== 'names'}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        <span>{page.aliases}</span>
        <span className="hint">{page.aliasesHint}</span>
      </label>
      {naming !== 'names' && (
        <>
          <div className="field-row">
            {[...clients].map(([key, name]) => (
              <label className="field" key={key}>
                <span>{fill(page.aliasOf, { name })}</span>
                <input
                  type="text"
                  value={ownEntry(typed, key) ?? naming.get(key) ?? ''}
                  onChange={({ target }) => onType({ ...typed, [key]: target.value })}
                />
              </label>
            ))}
          </div>
          {chosen.some(({ assessment }) => assessment.ownStandards.length > 0) && (
            <p className="notice">{page.ownWords}</p>
          )}
        </>
      )}
    </fieldset>
  );
}
