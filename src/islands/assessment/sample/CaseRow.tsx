import { memo } from 'react';
import { fill } from '#core/message.ts';
import { strataOf } from '#core/sample/draw-strata.ts';
import { readStageCell, writeStageCell } from '#core/sample/stage-cell.ts';
import { type StageName, stageFlaw } from '#core/sample/stage-flaw.ts';
import { BareText } from '#islands/form/BareText.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { SEVERITIES, STAGES } from '#schema/record/format.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import { stratumName } from '#text/sample-text.ts';
import type { AuditWords } from '#text/words.ts';
import { StageCell } from './StageCell.tsx';

interface Props {
  readonly session: AssessmentSession;
  readonly sample: Sample;
  readonly caseId: string;
  readonly one: SampledCase;
  readonly today: string;
}

/** What is wrong with a stage: nobody can read it, or its day cannot be right. */
function errorOf(
  one: SampledCase,
  stage: StageName,
  today: string,
  { sample: texts }: AuditWords,
): string | undefined {
  const unread = one.unread?.[stage];
  if (unread !== undefined)
    return readStageCell(unread) === 'ambiguous' ? texts.ambiguous : texts.wrong;
  const flaw = stageFlaw(one, stage, today);
  return flaw && texts.flaws[flaw];
}

function without(stages: Readonly<Record<string, unknown>>, stage: string) {
  const { [stage]: _before, ...others } = stages;
  return others;
}

/** The fields of a complaint after a cell of it was typed: what cannot be read is kept as it is. */
function withStage({ stages, unread }: SampledCase, stage: StageName, text: string) {
  const read = readStageCell(text);
  const others = without(stages, stage) as SampledCase['stages'];
  const otherUnread = without(unread ?? {}, stage) as Record<string, string>;
  const isRead = typeof read !== 'string';
  const left = isRead ? otherUnread : { ...otherUnread, [stage]: text.trim() };
  return {
    stages: isRead && read ? { ...others, [stage]: read } : others,
    unread: Object.keys(left).length > 0 ? left : undefined,
  };
}

/** One complaint of the grid. */
export const CaseRow = memo(function CaseRow(props: Props) {
  const audit = useWords('audit');
  const { session, caseId, one, today } = props;
  const { sample: texts } = audit;
  const set = (fields: Partial<SampledCase>, pace?: 'typing') =>
    session.apply({ kind: 'cases', id: caseId, fields }, pace);
  const { reference, note } = one;
  return (
    <tr>
      <th scope="row">
        <BareText
          label={texts.reference}
          value={reference}
          heldAs={`cases/${caseId}/reference`}
          onChange={(typed) => set({ reference: typed }, 'typing')}
        />
      </th>
      {STAGES.map((stage) => (
        <td key={stage}>
          <StageCell
            label={fill(texts.cell, { stage: texts.stages[stage], reference })}
            text={one.unread?.[stage] ?? writeStageCell(one.stages[stage])}
            error={errorOf(one, stage, today, audit)}
            onChange={(text) => set(withStage(one, stage, text) as Partial<SampledCase>)}
          />
        </td>
      ))}
      <StratumCell {...props} onChange={(stratum) => set({ stratum })} />
      <SeverityCell one={one} onChange={(severity) => set({ severity })} />
      <td>
        <BareText
          rows={1}
          label={fill(texts.cell, { stage: texts.caseNote, reference })}
          value={note ?? ''}
          heldAs={`cases/${caseId}/note`}
          onChange={(typed) => set({ note: typed }, 'typing')}
        />
      </td>
      <td>
        <button
          type="button"
          className="plain"
          onClick={() => session.apply({ kind: 'cases', id: caseId, fields: undefined })}
        >
          {fill(audit.common.remove, { name: reference })}
        </button>
      </td>
    </tr>
  );
});

interface SeverityProps {
  readonly one: SampledCase;
  readonly onChange: (severity: SampledCase['severity']) => void;
}

function SeverityCell({ one: { severity, reference }, onChange }: SeverityProps) {
  const { sample: texts, common } = useWords('audit');
  return (
    <td>
      <select
        aria-label={fill(texts.cell, { stage: texts.severity, reference })}
        value={severity ?? ''}
        onChange={({ target }) => onChange(SEVERITIES.find((value) => value === target.value))}
      >
        <option value="">{common.none}</option>
        {SEVERITIES.map((option) => (
          <option key={option} value={option}>
            {texts.severities[option]}
          </option>
        ))}
      </select>
    </td>
  );
}

interface StratumProps extends Props {
  readonly onChange: (stratum: string | undefined) => void;
}

/** The stratum that a complaint was drawn from, where there are strata. */
function StratumCell({ sample, one, onChange }: StratumProps) {
  const audit = useWords('audit');
  const { sample: texts } = audit;
  const strata = strataOf(sample);
  if (strata.length === 0) return null;
  return (
    <td>
      <select
        aria-label={fill(texts.cell, { stage: texts.stratum, reference: one.reference })}
        value={one.stratum ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{texts.noStratum}</option>
        {strata.map((stratum) => (
          <option key={stratum.id} value={stratum.id}>
            {stratumName(stratum, strata, audit)}
          </option>
        ))}
      </select>
    </td>
  );
}
