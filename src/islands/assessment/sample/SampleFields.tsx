import { fill, joinList, joinSentences } from '#core/message.ts';
import { adviseSize, drawRows } from '#core/sample/draw-sample.ts';
import { SelectField, TextField } from '#islands/form/fields.tsx';
import { KeptCount, KeptDay, KeptDayList } from '#islands/form/kept-fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { SAMPLE_METHODS } from '#schema/record/format.ts';
import type { Sample, StageTarget } from '#schema/record/sample.ts';
import { strengthText } from '#text/sample-text.ts';
import type { AuditWords } from '#text/words.ts';
import { CalendarFields } from './CalendarFields.tsx';
import type { PaperProps } from './paper-props.ts';
import { StrataFields } from './StrataFields.tsx';

/** Stages for which time limits are usual. */
const TIMED = ['acknowledgement', 'response', 'decision', 'closure'] as const;

/** Of what the sample is, how it is drawn, and which times are promised. */
export function SampleFields({ id, session, sample }: PaperProps) {
  const audit = useWords('audit');
  const { sample: texts } = audit;
  const set = (fields: Partial<Sample>, pace: 'now' | 'typing' = 'typing') =>
    session.apply({ kind: 'samples', id, fields }, pace);
  return (
    <>
      <div className="field-row">
        <TextField
          label={texts.name}
          value={sample.title}
          heldAs={`samples/${id}/title`}
          onChange={(title) => set({ title })}
        />
        <KeptCount
          label={texts.population}
          value={sample.population}
          onKeep={(population) => set({ population })}
        />
        <KeptDay label={texts.from} value={sample.from ?? ''} onKeep={(from) => set({ from })} />
        <KeptDay label={texts.to} value={sample.to ?? ''} onKeep={(to) => set({ to })} />
      </div>
      <DrawFields {...{ sample, set }} />
      {sample.method === 'stratified' && (
        <StrataFields sample={sample} onChange={(strata, pace) => set({ strata }, pace ?? 'now')} />
      )}
      {sample.method === 'judgement' && <ReasonField {...{ id, sample, set }} />}
      <Drawn sample={sample} />
      <TextField
        label={texts.note}
        hint={texts.noteHint}
        value={sample.note ?? ''}
        heldAs={`samples/${id}/note`}
        onChange={(note) => set({ note })}
      />
      <div className="field-row">
        {TIMED.map((stage) => (
          <TargetField
            key={stage}
            label={fill(texts.target, { stage: texts.stages[stage] })}
            target={sample.targets[stage]}
            onChange={(target) => {
              const { [stage]: _before, ...others } = sample.targets;
              set({ targets: target ? { ...others, [stage]: target } : others });
            }}
          />
        ))}
      </div>
      <KeptDayList
        label={texts.holidays}
        hint={texts.holidaysHint}
        value={sample.holidays}
        onKeep={(holidays) => set({ holidays: [...holidays] })}
      />
      <CalendarFields {...{ sample, set }} />
    </>
  );
}

/** How many files are usual, and for which statements the chosen size is enough. */
function adviceFor(size: number | undefined, population: number, audit: AuditWords): string {
  const advised = adviseSize(population);
  return joinSentences([
    fill(audit.sample.advice, { size: advised }),
    strengthText(size ?? advised, population, audit),
  ]);
}

interface PartProps {
  readonly sample: Sample;
  readonly set: (fields: Partial<Sample>) => void;
}

/** How the sample is drawn and how large it is; what is chosen by judgement needs no seed. */
function DrawFields({ sample, set }: PartProps) {
  const audit = useWords('audit');
  const { sample: texts } = audit;
  const { population } = sample;
  return (
    <div className="field-row">
      <SelectField
        label={texts.method}
        value={sample.method}
        choices={SAMPLE_METHODS.map((method) => [method, texts.methods[method]] as const)}
        onChange={(method) => set({ method: method || 'random' })}
      />
      <KeptCount
        label={texts.size}
        {...(population === undefined ? {} : { hint: adviceFor(sample.size, population, audit) })}
        value={sample.size}
        onKeep={(size) => set({ size })}
      />
      {sample.method !== 'judgement' && (
        <KeptCount
          label={texts.seed}
          hint={texts.seedHint}
          value={sample.seed}
          onKeep={(seed) => set({ seed })}
        />
      )}
    </div>
  );
}

/** A choice by judgement is no better than its reason, so it is asked for. */
function ReasonField({ id, sample, set }: PartProps & Pick<PaperProps, 'id'>) {
  const audit = useWords('audit');
  const { sample: texts } = audit;
  return (
    <>
      <p className="quiet">{texts.judgementNote}</p>
      <TextField
        label={texts.reason}
        hint={texts.reasonHint}
        value={sample.reason ?? ''}
        heldAs={`samples/${id}/reason`}
        error={sample.reason?.trim() ? undefined : texts.reasonMissing}
        onChange={(reason) => set({ reason })}
      />
    </>
  );
}

function Drawn({ sample }: { readonly sample: Sample }) {
  const { language } = useSurroundings();
  const audit = useWords('audit');
  const { method, population, size, seed } = sample;
  if (method !== 'random' || !population || !size || seed === undefined) return null;
  const rows = drawRows(population, size, seed);
  return <p>{fill(audit.sample.drawn, { rows: joinList(language, rows.map(String)), seed })}</p>;
}

interface TargetProps {
  readonly label: string;
  readonly target: StageTarget | undefined;
  readonly onChange: (target: StageTarget | undefined) => void;
}

function TargetField({ label, target, onChange }: TargetProps) {
  const audit = useWords('audit');
  const unit = target?.unit ?? 'working';
  return (
    <div>
      <KeptCount
        label={label}
        value={target?.days}
        onKeep={(days) => onChange(days === undefined ? undefined : { days, unit })}
      />
      <SelectField
        label={audit.sample.unit}
        value={unit}
        choices={(['working', 'calendar'] as const).map(
          (one) => [one, audit.sample.units[one]] as const,
        )}
        onChange={(one) => target && onChange({ ...target, unit: one || 'working' })}
      />
    </div>
  );
}
