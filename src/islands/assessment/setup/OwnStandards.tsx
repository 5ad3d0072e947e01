import { useState } from 'react';
import type { Settings } from '#core/assessment/change.ts';
import { fill } from '#core/message.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useTurns } from '#islands/shared/use-turns.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { StandardChoice } from '#text/page-data.ts';
import { withOwnStandard } from './chosen-standards.ts';
import { type Reading, ReadingPanel } from './ReadingPanel.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly choices: readonly StandardChoice[];
  readonly onTake: (fields: Partial<Settings>) => void;
  readonly onTakeOut: (fields: Partial<Settings>, id: string) => void;
}

const FILE_INPUT = 'own-standard-file';

/** Standards that the user brings along in a file: kept inside the assessment, so that it opens anywhere. */
export function OwnStandards(props: Props) {
  const { root } = useSurroundings();
  const words = useWords('assessment');
  const { assessment, choices, onTake } = props;
  const { own: texts } = words.setup;
  const [reading, open, dismiss] = useReading(choices);
  const take = (own: OwnStandard) => {
    onTake(withOwnStandard(own, assessment, choices));
    dismiss();
    focusSoon(`standard-${own.id}`);
  };
  return (
    <fieldset>
      <legend>{texts.title}</legend>
      <p>{texts.lead}</p>
      <OwnList {...props} />
      <p className="actions">
        <FileButton id={FILE_INPUT} label={texts.choose} accept=".yaml,.yml,.json" onFile={open} />
        <a href={`${root}examples/own-standard.yaml`} download="own-standard.yaml">
          {texts.example}
        </a>
      </p>
      {reading && (
        <ReadingPanel
          {...{ reading, assessment }}
          onTake={take}
          onDismiss={() => {
            dismiss();
            focusSoon(FILE_INPUT);
          }}
        />
      )}
    </fieldset>
  );
}

/** Reads files, one after the other: what a slower one before the last comes to is not shown. */
function useReading(choices: Props['choices']) {
  const { root, language } = useSurroundings();
  const [reading, setReading] = useState<Reading>();
  const begin = useTurns();
  const open = async (file: File) => {
    const isLast = begin();
    setReading({ kind: 'reading' });
    const ids = choices.map(({ id }) => id);
    const read = await import('./read-standard-file.ts')
      .then(({ readStandardFile }) => readStandardFile(file, { root, language, ids }))
      // The part of the site that reads files is fetched too.
      .catch(() => undefined);
    if (!isLast()) return;
    if (read === undefined) setReading({ kind: 'unreachable' });
    else if (read.ok) setReading({ kind: 'read', own: read.value });
    else setReading({ kind: 'refused', name: file.name, problems: read.failure });
  };
  return [reading, (file: File) => void open(file), () => setReading(undefined)] as const;
}

function OwnList({ assessment, onTakeOut }: Props) {
  const words = useWords('assessment');
  const { ownStandards, standards } = assessment;
  const others = (id: string) => standards.filter((standard) => standard.id !== id);
  if (ownStandards.length === 0) return null;
  return (
    <ul className="ledger">
      {ownStandards.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          {others(id).length === 0 ? (
            <span className="quiet">{words.setup.oneNeeded}</span>
          ) : (
            <button
              type="button"
              className="plain"
              onClick={() =>
                onTakeOut(
                  {
                    standards: others(id),
                    ownStandards: ownStandards.filter((own) => own.id !== id),
                  },
                  id,
                )
              }
            >
              {fill(words.setup.own.takeOut, { name })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
