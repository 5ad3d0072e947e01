import type { ClipboardEvent } from 'react';
import { fill, joinSentences } from '#core/message.ts';
import { strataOf } from '#core/sample/draw-strata.ts';
import { readStageCell, writeStageCell } from '#core/sample/stage-cell.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { SEVERITIES, STAGES } from '#schema/record/format.ts';
import type { SampledCase } from '#schema/record/sample.ts';
import { stratumName } from '#text/sample-text.ts';
import type { PaperProps } from './paper-props.ts';
import { StageCell } from './StageCell.tsx';

interface Props extends PaperProps {
  readonly cases: readonly (readonly [string, SampledCase])[];
}

/** The complaints as a grid: one row each, a cell a stage; rows are pasted from a spreadsheet too. */
export function CaseGrid(props: Props) {
  const audit = useWords('audit');
  const { id, session, sample, cases } = props;
  const { sample: texts } = audit;
  const strata = strataOf(sample);
  const add = (...added: readonly Omit<SampledCase, 'sampleId'>[]) =>
    session.apply({
      kind: 'group',
      changes: added.map((fields) => ({
        kind: 'cases',
        id: crypto.randomUUID(),
        fields: { ...fields, sampleId: id } as SampledCase,
      })),
    });
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    // A single value goes where it is pasted, as anywhere else.
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    void import('./read-pasted-cases.ts').then(({ readPastedCases }) => {
      add(...readPastedCases(text, strata));
    });
  };
  return (
    <section onPaste={paste}>
      <h2>{texts.casesTitle}</h2>
      <p className="quiet">
        {joinSentences([texts.gridHint, ...(strata.length > 0 ? [texts.pasteStratum] : [])])}
      </p>
      <div className="table-scroll">
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{texts.reference}</th>
              {STAGES.map((stage) => (
                <th scope="col" key={stage}>
                  {texts.stages[stage]}
                </th>
              ))}
              {strata.length > 0 && <th scope="col">{texts.stratum}</th>}
              <th scope="col">{texts.severity}</th>
              <th scope="col">{texts.caseNote}</th>
              <th scope="col">{texts.rowTools}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(([caseId, one]) => (
              <Row key={caseId} {...props} caseId={caseId} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button
          type="button"
          onClick={() => add({ reference: String(cases.length + 1), stages: {} })}
        >
          {texts.addCase}
        </button>
      </p>
    </section>
  );
}

interface RowProps extends Props {
  readonly caseId: string;
  readonly one: SampledCase;
}

function Row(props: RowProps) {
  const audit = useWords('audit');
  const { session, caseId, one } = props;
  const { sample: texts } = audit;
  const set = (fields: Partial<SampledCase>, pace?: 'typing') =>
    session.apply({ kind: 'cases', id: caseId, fields }, pace);
  const { reference, stages, severity, note } = one;
  return (
    <tr>
      <th scope="row">
        <input
          type="text"
          aria-label={texts.reference}
          value={reference}
          maxLength={100}
          onChange={(event) => set({ reference: event.target.value }, 'typing')}
        />
      </th>
      {STAGES.map((stage) => (
        <td key={stage}>
          <StageCell
            label={fill(texts.cell, { stage: texts.stages[stage], reference })}
            text={writeStageCell(stages[stage])}
            wrong={texts.wrong}
            onChange={(text) => {
              const read = readStageCell(text);
              if (read === 'wrong') return false;
              const { [stage]: _before, ...others } = stages;
              set({ stages: read ? { ...others, [stage]: read } : others });
              return true;
            }}
          />
        </td>
      ))}
      <StratumCell {...props} onChange={(stratum) => set({ stratum })} />
      <td>
        <select
          aria-label={fill(texts.cell, { stage: texts.severity, reference })}
          value={severity ?? ''}
          onChange={(event) => {
            const value = SEVERITIES.find((candidate) => candidate === event.target.value);
            set({ severity: value });
          }}
        >
          <option value="">{audit.common.none}</option>
          {SEVERITIES.map((option) => (
            <option key={option} value={option}>
              {texts.severities[option]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          type="text"
          aria-label={fill(texts.cell, { stage: texts.caseNote, reference })}
          value={note ?? ''}
          maxLength={500}
          onChange={(event) => set({ note: event.target.value }, 'typing')}
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
}

interface StratumProps extends RowProps {
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
