import { useState } from 'react';
import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { FormTools } from '#islands/form/EntryTools.tsx';
import { SelectField, TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Finding } from '#schema/record/finding.ts';
import { GRADES } from '#schema/record/format.ts';
import { readCount } from '#text/read-count.ts';
import { judgeClause } from './grade.ts';
import type { Workpaper } from './workpaper.ts';

interface Props extends Workpaper {
  readonly before: Finding;
  /** Without fields: cancelled. */
  readonly onDone: (fields?: Finding) => void;
}

/** A finding, built from the clause, what was seen, its evidence, its extent and its effect. */
export function FindingForm(props: Props) {
  const audit = useWords('audit');
  const { before, onDone } = props;
  const { findings: texts } = audit;
  const [entry, setEntry] = useState(before);
  const set = (fields: Partial<Finding>) => setEntry((now) => ({ ...now, ...fields }));
  const isWrong = (entry.extentFound ?? 0) > (entry.extentOf ?? Number.POSITIVE_INFINITY);
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) onDone(entry);
      }}
    >
      <ClauseField {...props} entry={entry} set={set} />
      <TextField
        label={texts.condition}
        hint={texts.conditionHint}
        isLong
        value={entry.condition ?? ''}
        onChange={(condition) => set({ condition })}
      />
      <EvidenceTicks {...props} entry={entry} set={set} />
      <div className="field-row">
        <TextField
          label={texts.extentFound}
          value={String(entry.extentFound ?? '')}
          error={isWrong ? texts.extentWrong : undefined}
          onChange={(text) => set({ extentFound: readCount(text) })}
        />
        <TextField
          label={texts.extentOf}
          value={String(entry.extentOf ?? '')}
          onChange={(text) => set({ extentOf: readCount(text) })}
        />
      </div>
      <TextField
        label={texts.effect}
        hint={texts.effectHint}
        isLong
        value={entry.effect ?? ''}
        onChange={(effect) => set({ effect })}
      />
      <GradeFields {...props} entry={entry} set={set} />
      <FormTools onCancel={() => onDone()} />
    </form>
  );
}

interface PartProps extends Props {
  readonly entry: Finding;
  readonly set: (fields: Partial<Finding>) => void;
}

function ClauseField({ catalogues, entry, set }: PartProps) {
  const audit = useWords('audit');
  return (
    <label className="field">
      <span>{audit.findings.forClause}</span>
      <select value={entry.clauseId} onChange={(event) => set({ clauseId: event.target.value })}>
        {catalogues.map((catalogue) => (
          <optgroup key={catalogue.standard.id} label={catalogue.standard.name}>
            {allClauses(catalogue).map((option) => (
              <option key={option.id} value={option.id}>
                {clauseLabel(option)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function EvidenceTicks({ assessment, entry, set }: PartProps) {
  const { addresses } = useSurroundings();
  const audit = useWords('audit');
  const all = inRegisterOrder(assessment.evidence);
  const { evidence } = entry;
  return (
    <fieldset>
      <legend>{audit.findings.evidence}</legend>
      {all.length === 0 && (
        <p>
          {audit.findings.evidenceNone}{' '}
          <a href={addresses.place('evidence', assessment.id)}>{audit.findings.toEvidence}</a>
        </p>
      )}
      {all.map(([id, { title }]) => (
        <label className="tick" key={id}>
          <input
            type="checkbox"
            checked={evidence.includes(id)}
            onChange={(event) =>
              set({
                evidence: event.target.checked
                  ? [...evidence, id]
                  : evidence.filter((one) => one !== id),
              })
            }
          />
          <span>
            <span className="criterion-name">{registerName('E', assessment.evidence, id)}</span>{' '}
            {title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function GradeFields({ assessment, catalogues, entry, set }: PartProps) {
  const audit = useWords('audit');
  const { findings: texts } = audit;
  const grades = assessment.mode === 'criterion' ? audit.gradesBinding : audit.grades;
  const suggested = judgeClause(entry.clauseId, catalogues, assessment)?.suggested;
  const isReasonMissing = entry.grade !== undefined && !entry.gradeReason?.trim();
  return (
    <>
      <SelectField
        label={texts.grade}
        hint={suggested ? fill(texts.suggested, { grade: grades[suggested] }) : texts.suggestedNone}
        value={entry.grade ?? ''}
        choices={[
          ['', texts.asSuggested],
          ...GRADES.map((grade) => [grade, grades[grade]] as const),
        ]}
        onChange={(grade) => set({ grade: grade || undefined })}
      />
      {entry.grade && (
        <TextField
          label={texts.gradeReason}
          value={entry.gradeReason ?? ''}
          error={isReasonMissing ? texts.gradeReasonMissing : undefined}
          onChange={(gradeReason) => set({ gradeReason })}
        />
      )}
    </>
  );
}
