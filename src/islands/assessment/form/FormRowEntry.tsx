import { useId, useState } from 'react';
import type { FormRow } from '#core/filled-form/match-form.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import { AssignField } from './AssignField.tsx';
import { differs } from './row-state.ts';

interface Props {
  /** As it was assigned, where it was by hand. */
  readonly row: FormRow;
  /** Where it was assigned to; not there for a row that has its place. */
  readonly assigning?: Omit<Parameters<typeof AssignField>[0], 'key'> | undefined;
  readonly assessment: Assessment;
  readonly isTaken: boolean;
  readonly isLocked: boolean;
  readonly onTake: (value: AnswerValue) => void;
}

/** A row of the form: what it asks and says, what it speaks to here, and the answer that it becomes. */
export function FormRowEntry({ row, assigning, assessment, isTaken, isLocked, onTake }: Props) {
  const words = useWords('forms');
  const heading = useId();
  const { entry, number, title, by, doubt, criteria } = row;
  const named = entry.numbers.join(', ') || number;
  return (
    <li aria-labelledby={heading}>
      <h2 id={heading}>
        {[named || fill(words.row, { number: row.id + 1 }), title].filter(Boolean).join(' ')}
      </h2>
      <p>{entry.requirement}</p>
      {by === 'wording' && <p className="hint">{words.byWording}</p>}
      {doubt && <p className="notice">{words.doubts[doubt]}</p>}
      <Written {...{ row }} />
      {assigning && <AssignField {...assigning} />}
      {criteria.length > 0 && (
        <>
          <SpeaksTo {...{ row, assessment }} />
          <Taking
            {...{ row, assessment, isTaken, isLocked, onTake, named }}
            isAssigned={assigning !== undefined}
          />
        </>
      )}
    </li>
  );
}

/** What the form says in this row. */
function Written({ row: { entry, evidence, commentary } }: Pick<Props, 'row'>) {
  const words = useWords('forms');
  const said = [
    [words.theirs, entry.answer || words.noAnswer],
    [words.evidence, evidence],
    [words.commentary, commentary],
  ] as const;
  return (
    <dl>
      {said
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text.split('\n').map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
                <span key={at}>
                  {at > 0 && <br />}
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** The criteria that it speaks to, each with the answer that it has now. */
function SpeaksTo({ row, assessment }: Pick<Props, 'row' | 'assessment'>) {
  const words = useWords('forms');
  const { answers } = useWords('assessment');
  return (
    <>
      <p>{words.speaksTo}</p>
      <ul>
        {row.criteria.map(({ id, text }) => {
          const now = ownEntry(assessment.answers, id)?.value;
          return (
            <li key={id}>
              {text}{' '}
              <span className="quiet">
                {fill(words.now, { answer: now ? answers[now] : words.unanswered })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Taking({
  row,
  assessment,
  isTaken,
  isLocked,
  onTake,
  named,
  isAssigned,
}: Omit<Props, 'assigning'> & { readonly named: string; readonly isAssigned: boolean }) {
  const words = useWords('forms');
  const { answers } = useWords('assessment');
  // What a row says that was assigned by hand is offered, and somebody looks at it before it is taken.
  const offered = row.value ?? (isAssigned ? row.said : undefined);
  const [chosen, setChosen] = useState<AnswerValue | ''>(offered ?? '');
  const isConflict = !isTaken && differs(row, chosen || undefined, assessment);
  return (
    <>
      {isConflict && <p className="notice warning">{words.differs}</p>}
      <div className="row-actions">
        <SelectField
          label={words.ours}
          value={chosen}
          choices={[
            ['', words.chooseAnswer],
            ...ANSWER_VALUES.map((value) => [value, answers[value]] as const),
          ]}
          onChange={setChosen}
        />
        <button
          type="button"
          disabled={isLocked || chosen === ''}
          aria-label={
            chosen === ''
              ? undefined
              : fill(words.takeSpoken, { number: named, answer: answers[chosen] })
          }
          onClick={() => chosen !== '' && onTake(chosen)}
        >
          {words.take}
        </button>
        {isTaken && <span role="status">{words.taken}</span>}
      </div>
    </>
  );
}
