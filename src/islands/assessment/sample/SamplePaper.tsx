import { registerName } from '#core/assessment/register-name.ts';
import { fill } from '#core/message.ts';
import { figuresByStratum, sampleFigures } from '#core/sample/sample-figures.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { SampledCase } from '#schema/record/sample.ts';
import { sampleStatement } from '#text/sample-text.ts';
import { CaseGrid } from './CaseGrid.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { PaperProps } from './paper-props.ts';
import { SampleFields } from './SampleFields.tsx';

interface Props extends PaperProps {
  readonly onRemoved: () => void;
}

/** One sample: how it was drawn, its complaints, what they show. */
export function SamplePaper(props: Props) {
  const { addresses } = useSurroundings();
  const audit = useWords('audit');
  const { id, session, assessment, sample, onRemoved } = props;
  const today = useToday();
  const cases = Object.entries(assessment.cases).filter(([, { sampleId }]) => sampleId === id);
  const rows = cases.map(([, one]) => one);
  const offer = () => {
    session.apply({
      kind: 'evidence',
      id: crypto.randomUUID(),
      fields: {
        title: sample.title,
        kind: 'data',
        method: 'test',
        date: today,
        note: sampleStatement(
          registerName('S', assessment.samples, id),
          sample,
          rows,
          today,
          audit,
        ),
        criteria: [],
      },
    });
    void session.flush().then(() => location.assign(addresses.place('evidence', assessment.id)));
  };
  const remove = () => {
    session.apply({
      kind: 'group',
      changes: [
        ...cases.map(([caseId]) => ({ kind: 'cases', id: caseId, fields: undefined }) as const),
        { kind: 'samples', id, fields: undefined },
      ],
    });
    onRemoved();
  };
  return (
    <section>
      <SampleFields {...props} />
      <CaseGrid {...props} cases={cases as readonly (readonly [string, SampledCase])[]} />
      <FigureTable
        sample={sample}
        figures={sampleFigures(sample, rows, today)}
        byStratum={figuresByStratum(sample, rows, today)}
      />
      <p className="row-actions">
        <button type="button" className="primary" disabled={cases.length === 0} onClick={offer}>
          {audit.sample.offer}
        </button>
        <button type="button" onClick={remove}>
          {fill(audit.common.remove, { name: sample.title })}
        </button>
      </p>
    </section>
  );
}
