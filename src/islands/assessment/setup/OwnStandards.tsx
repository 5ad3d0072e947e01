import { useState } from 'react';
import type { Settings } from '#core/assessment/change.ts';
import type { ContentProblem } from '#core/catalogue/authored-file.ts';
import { fill } from '#core/message.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { StandardChoice } from '#text/page-data.ts';
import type { AssessmentWords } from '#text/words.ts';
import { withVersions } from './chosen-standards.ts';

interface Props {
  readonly assessment: Assessment;
  readonly choices: readonly StandardChoice[];
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords['setup'];
  readonly onChange: (fields: Partial<Settings>) => void;
}

/** Where the reading of a file stands. Nothing is stored before the user has seen what it holds. */
type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly problems: readonly ContentProblem[];
    }
  | { readonly kind: 'read'; readonly own: OwnStandard };

/** So many problems of a file are listed at once. */
const LISTED = 20;

/** Standards that the user brings along in a file: kept inside the assessment, so that it opens anywhere. */
export function OwnStandards(props: Props) {
  const { assessment, choices, root, language, words, onChange } = props;
  const [reading, setReading] = useState<Reading>();
  const open = async (file: File) => {
    setReading({ kind: 'reading' });
    const { readStandardFile } = await import('./read-standard-file.ts');
    const ids = choices.map(({ id }) => id);
    const read = await readStandardFile(file, { root, language, ids });
    if (read === undefined) setReading({ kind: 'unreachable' });
    else if (read.ok) setReading({ kind: 'read', own: read.value });
    else setReading({ kind: 'refused', name: file.name, problems: read.failure });
  };
  const take = (own: OwnStandard) => {
    const ownStandards = [...assessment.ownStandards.filter(({ id }) => id !== own.id), own];
    const ids = assessment.standards.map(({ id }) => id).filter((id) => id !== own.id);
    const versions = withVersions(ids, assessment, choices);
    const { id, catalogueVersion } = own;
    onChange({ ownStandards, standards: [...versions, { id, catalogueVersion }] });
    setReading(undefined);
  };
  return (
    <fieldset>
      <legend>{words.own.title}</legend>
      <p>{words.own.lead}</p>
      <OwnList {...props} />
      <p className="actions">
        <FileButton label={words.own.choose} onFile={(file) => void open(file)} />
        <a href={`${root}examples/own-standard.yaml`} download="own-standard.yaml">
          {words.own.example}
        </a>
      </p>
      {reading && (
        <ReadingPanel
          {...{ reading, assessment, words }}
          onTake={take}
          onDismiss={() => setReading(undefined)}
        />
      )}
    </fieldset>
  );
}

function FileButton({
  label,
  onFile,
}: {
  readonly label: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <label className="button">
      <input
        className="file-input"
        type="file"
        accept=".yaml,.yml,.json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      {label}
    </label>
  );
}

function OwnList({ assessment, words, onChange }: Props) {
  const { ownStandards, standards } = assessment;
  const others = (id: string) => standards.filter((standard) => standard.id !== id);
  if (ownStandards.length === 0) return null;
  return (
    <ul className="ledger">
      {ownStandards.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <button
            type="button"
            className="plain"
            disabled={others(id).length === 0}
            onClick={() =>
              onChange({
                standards: others(id),
                ownStandards: ownStandards.filter((own) => own.id !== id),
              })
            }
          >
            {fill(words.own.takeOut, { name })}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ReadingProps {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly words: AssessmentWords['setup'];
  readonly onTake: (own: OwnStandard) => void;
  readonly onDismiss: () => void;
}

function ReadingPanel({ reading, assessment, words, onTake, onDismiss }: ReadingProps) {
  const { own: texts } = words;
  if (reading.kind === 'reading') return <p role="status">{texts.reading}</p>;
  if (reading.kind === 'unreachable') return <p role="alert">{texts.unreachable}</p>;
  if (reading.kind === 'refused') {
    const { name, problems } = reading;
    return (
      <div className="notice warning" role="alert">
        <p>{fill(texts.refused, { file: name })}</p>
        <ul>
          {problems.slice(0, LISTED).map(({ line, message }) => (
            <li key={`${line} ${message}`}>{fill(texts.problem, { line, message })}</li>
          ))}
        </ul>
        {problems.length > LISTED && (
          <p>{fill(texts.moreProblems, { count: problems.length - LISTED })}</p>
        )}
      </div>
    );
  }
  const { own } = reading;
  const clauses = own.areas.flatMap((area) => area.clauses);
  const criteria = clauses.flatMap((clause) => clause.criteria).length;
  const isThere = assessment.ownStandards.some(({ id }) => id === own.id);
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{own.name}</strong> {own.title}
      </p>
      <p>
        {fill(texts.holds, { clauses: clauses.length, criteria })}{' '}
        {isThere ? texts.replaces : texts.isAdded}
      </p>
      <p className="row-actions">
        <button type="button" className="primary" onClick={() => onTake(own)}>
          {texts.take}
        </button>
        <button type="button" onClick={onDismiss}>
          {texts.dismiss}
        </button>
      </p>
    </div>
  );
}
