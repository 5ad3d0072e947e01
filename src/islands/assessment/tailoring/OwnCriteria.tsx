import { useState } from 'react';
import { type Clause, criterionName } from '#core/catalogue/catalogue.ts';
import { nextOwnId } from '#core/catalogue/tailor.ts';
import { fill } from '#core/message.ts';
import { changedFields } from '#core/record/edit.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Rung } from '#schema/authored/clause.ts';
import type { Assessment, OwnCriterion } from '#schema/record/assessment.ts';
import { TEXT_LIMIT } from '#schema/record/format.ts';
import type { AssessmentSession } from '#storage/assessments.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  readonly clause: Clause;
  /** A code of rules has no levels to choose from. */
  readonly isCode: boolean;
}

/** Where the focus goes when a form closes. */
const ADD = 'add-criterion';
const changeId = (id: string) => `change-${id}`;

const RUNGS: readonly Rung[] = [2, 3, 4, 5];

/** The organisation's own criteria in a clause: written, changed, taken away. */
export function OwnCriteria({ session, assessment, clause, isCode }: Props) {
  const words = useWords('assessment');
  const { tailoring } = words;
  const [edited, setEdited] = useState<string>();
  const own = Object.entries(assessment.tailoring.ownCriteria).filter(
    ([, { clauseId }]) => clauseId === clause.id,
  );
  const close = (focused: string) => {
    setEdited(undefined);
    focusSoon(focused);
  };
  const store = (id: string, entry: OwnCriterion | undefined) => {
    const before = assessment.tailoring.ownCriteria[id];
    session.apply({ kind: 'ownCriteria', id, fields: entry && changedFields(before, entry) });
    close(entry ? changeId(id) : ADD);
  };
  const added = nextOwnId(clause.id, assessment);
  const form = (id: string, before?: OwnCriterion) => (
    <OwnForm
      key={id}
      {...{ before, isCode }}
      onDone={(entry) =>
        entry === undefined
          ? close(before ? changeId(id) : ADD)
          : store(id, { ...entry, clauseId: clause.id })
      }
    />
  );
  return (
    <>
      <h3>{tailoring.ownTitle}</h3>
      <p className="quiet">{tailoring.ownNote}</p>
      <ul className="tailored">
        {own.map(([id, criterion]) => (
          <li key={id}>
            {edited === id ? (
              form(id, criterion)
            ) : (
              <>
                <p>
                  <span className="criterion-name">{criterionName(id)}</span> {criterion.text}
                </p>
                {!isCode && (
                  <p className="quiet">{fill(words.score.levelOf, { level: criterion.rung })}</p>
                )}
                <button
                  type="button"
                  id={changeId(id)}
                  className="plain"
                  onClick={() => setEdited(id)}
                >
                  {fill(tailoring.change, { id: criterionName(id) })}
                </button>
                <button type="button" className="plain" onClick={() => store(id, undefined)}>
                  {fill(tailoring.takeAway, { id: criterionName(id) })}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited === added ? (
        form(added)
      ) : (
        <button type="button" id={ADD} onClick={() => setEdited(added)}>
          {tailoring.add}
        </button>
      )}
    </>
  );
}

/** What is asked of an own criterion; its clause is known. */
interface Written {
  readonly text: string;
  readonly rung: Rung;
  readonly action?: string;
}

interface FormProps {
  readonly before: OwnCriterion | undefined;
  readonly isCode: boolean;
  /** Without an entry: cancelled. */
  readonly onDone: (entry?: Written) => void;
}

function OwnForm({ before, isCode, onDone }: FormProps) {
  const words = useWords('assessment');
  const { tailoring } = words;
  const [text, setText] = useState(before?.text ?? '');
  const [action, setAction] = useState(before?.action ?? '');
  const [rung, setRung] = useState<Rung>(before?.rung ?? 3);
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setMissing(true);
        else onDone({ text: text.trim(), rung, ...(action.trim() && { action: action.trim() }) });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label className="field">
        <span>{tailoring.statement}</span>
        <span className="hint">{tailoring.statementHint}</span>
        <textarea
          rows={2}
          maxLength={TEXT_LIMIT}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
          autoFocus
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'statement-error' : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {isMissing && (
          <span className="field-error" id="statement-error" role="alert">
            {tailoring.statementMissing}
          </span>
        )}
      </label>
      {!isCode && (
        <label className="field">
          <span>{words.areaWords.level}</span>
          <select
            value={rung}
            onChange={(event) => setRung(RUNGS[event.target.selectedIndex] ?? 3)}
          >
            {RUNGS.map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{tailoring.action}</span>
        <textarea
          rows={2}
          maxLength={TEXT_LIMIT}
          value={action}
          onChange={(event) => setAction(event.target.value)}
        />
      </label>
      <p className="row-actions">
        <button type="submit" className="primary">
          {tailoring.keep}
        </button>
        <button type="button" onClick={() => onDone()}>
          {words.list.cancel}
        </button>
      </p>
    </form>
  );
}
