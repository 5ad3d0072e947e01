import { type FormEvent, useId, useState } from 'react';
import {
  KEEPABLE,
  type Keepable,
  type Kept,
  standardsLeftBehind,
  takenTexts,
  USUAL_KEPT,
} from '#core/clients/for-another-client.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { LINE_LIMIT } from '#schema/record/format.ts';
import { has } from './has.ts';

interface Props {
  readonly assessment: Assessment;
  readonly words: { readonly title: string; readonly name: string; readonly take: string };
  /** What may be ticked of what the record has. */
  readonly offered?: readonly Keepable[];
  /** What would be begun, to be looked through. */
  readonly preview: (name: string, kept: Kept) => Assessment | undefined;
  /** Takes it. Gives back what is wrong, if anything is. */
  readonly onTake: (name: string, kept: Kept) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Asks what of an assessment goes along to another organisation, and shows every text that does. */
export function TakingForm(props: Props) {
  const { assessment, offered = KEEPABLE, preview, onTake, onClose } = props;
  const words = useWords('clients').other;
  const [name, setName] = useState('');
  const [kept, setKept] = useState<Kept>(USUAL_KEPT);
  const [problem, setProblem] = useState<string>();
  const choices = offered.filter((what) => has(assessment, what));
  const take = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(await onTake(name.trim(), kept));
  };
  return (
    <form className="notice" onSubmit={(event) => void take(event)} noValidate>
      <h4>{props.words.title}</h4>
      <FieldFrame label={props.words.name} {...(problem ? { error: problem } : {})}>
        {(control) => (
          <input
            type="text"
            maxLength={LINE_LIMIT}
            // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
            autoFocus
            {...control}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </FieldFrame>
      <p>{words.always}</p>
      <Ticks {...{ choices, kept }} onChange={setKept} />
      <LeftBehind assessment={assessment} />
      <TakenTexts begun={preview(name.trim() || words.placeholder, kept)} />
      <p className="quiet">{words.never}</p>
      <p className="row-actions">
        <button type="submit" className="primary">
          {props.words.take}
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
