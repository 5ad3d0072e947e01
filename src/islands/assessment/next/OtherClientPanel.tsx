import { type FormEvent, useId, useState } from 'react';
import {
  KEEPABLE,
  type Keepable,
  type Kept,
  standardsLeftBehind,
  startForAnotherClient,
  takenTexts,
  USUAL_KEPT,
} from '#core/clients/for-another-client.ts';
import { isSameClient } from '#core/clients/same-client.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import type { Records } from '#islands/record-list/use-records.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { LINE_LIMIT } from '#schema/record/format.ts';

interface Props {
  readonly records: Pick<Records<Assessment>, 'add' | 'withStored'>;
  readonly assessment: Assessment;
  readonly onClose: () => void;
}

/** What a record has of each thing that may go along. */
function has({ ownStandards, tailoring, ...assessment }: Assessment, what: Keepable): boolean {
  switch (what) {
    case 'ownStandards':
      return ownStandards.length > 0;
    case 'tailoring':
      return Object.keys({ ...tailoring.ownCriteria, ...tailoring.leftOut }).length > 0;
    case 'team':
      return [assessment.leadAssessor, ...assessment.team].some(({ name }) => name !== '');
    case 'answers':
      return Object.keys(assessment.answers).length > 0;
    case 'edition':
      return assessment.report !== undefined;
    case 'targets':
      return Object.keys({ ...assessment.areaWeights, ...assessment.targets.areas }).length > 0;
  }
}

/** Begins an assessment of another organisation as this one was set up, and says before and after what it takes along. */
export function OtherClientPanel({ records, assessment, onClose }: Props) {
  const words = useWords('clients').other;
  const [organisation, setOrganisation] = useState('');
  const [kept, setKept] = useState<Kept>(USUAL_KEPT);
  const [problem, setProblem] = useState<string>();
  const [begun, setBegun] = useState<Assessment>();
  const choices = KEEPABLE.filter((what) => has(assessment, what));
  const start = (from: Assessment, name: string) =>
    startForAnotherClient(from, {
      ...{ id: crypto.randomUUID(), now: new Date().toISOString(), organisation: name, kept },
      instead: words.instead,
    });
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const name = organisation.trim();
    if (name === '') return setProblem(words.missing);
    if (isSameClient(assessment, { organisation: name })) return setProblem(words.same);
    await records.withStored(assessment.id, async (stored) => {
      const made = start(stored, name);
      if (made === undefined) return setProblem(words.noStandard);
      setProblem(undefined);
      setBegun(await records.add(made));
    });
  };
  if (begun) return <Begun {...{ begun, onClose }} taken={choices.filter((what) => kept[what])} />;
  return (
    <form className="notice" onSubmit={(event) => void begin(event)} noValidate>
      <h4>{words.title}</h4>
      <FieldFrame label={words.organisation} {...(problem ? { error: problem } : {})}>
        {(control) => (
          <input
            type="text"
            maxLength={LINE_LIMIT}
            // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
            autoFocus
            {...control}
            value={organisation}
            onChange={({ target }) => setOrganisation(target.value)}
          />
        )}
      </FieldFrame>
      <p>{words.always}</p>
      <Ticks {...{ choices, kept }} onChange={setKept} />
      <LeftBehind assessment={assessment} />
      <TakenTexts begun={start(assessment, organisation.trim() || words.placeholder)} />
      <p className="quiet">{words.never}</p>
      <p className="row-actions">
        <button type="submit" className="primary">
          {words.begin}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

interface TickProps {
  readonly choices: readonly Keepable[];
  readonly kept: Kept;
  readonly onChange: (kept: Kept) => void;
}

function Ticks({ choices, kept, onChange }: TickProps) {
  const words = useWords('clients').other;
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <fieldset className="ticks">
      <legend>{words.choose}</legend>
      {choices.map((what) => (
        <div key={what}>
          <label className="choice">
            <input
              type="checkbox"
              checked={kept[what]}
              aria-describedby={`${id}${what}`}
              onChange={({ target }) => onChange({ ...kept, [what]: target.checked })}
            />
            <span>{words.keep[what]}</span>
          </label>
          <p className="hint" id={`${id}${what}`}>
            {words.hints[what]}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

function LeftBehind({ assessment }: { readonly assessment: Assessment }) {
  const { language } = useSurroundings();
  const words = useWords('clients').other;
  const left = standardsLeftBehind(assessment).map(({ name }) => name);
  if (left.length === 0) return null;
  return <p>{fill(words.standardLeft, { standards: joinList(language, left) })}</p>;
}

/** Every text that goes along, as it will stand there: what a name was in, and was not known, is seen here. */
function TakenTexts({ begun }: { readonly begun: Assessment | undefined }) {
  const { language } = useSurroundings();
  const words = useWords('clients').other;
  const texts = begun ? takenTexts(begun) : [];
  if (texts.length === 0) return <p className="quiet">{words.noTexts}</p>;
  return (
    <details open>
      <summary>{fillCount(language, words.texts, texts.length)}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

interface BegunProps {
  readonly begun: Assessment;
  readonly taken: readonly Keepable[];
  readonly onClose: () => void;
}

function Begun({ begun, taken, onClose }: BegunProps) {
  const { language, addresses } = useSurroundings();
  const words = useWords('clients').other;
  const kept = taken.map((what) => words.keep[what]);
  return (
    <div className="notice" role="status">
      <p>
        {fill(words.done, { name: begun.organisation })}{' '}
        {kept.length > 0 && fill(words.doneKept, { kept: joinList(language, kept) })} {words.never}
      </p>
      <p className="row-actions">
        <a className="button" href={addresses.place('settings', begun.id)}>
          {words.open}
        </a>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </div>
  );
}
