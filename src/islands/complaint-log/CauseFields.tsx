import { CAUSE_KINDS, writtenCauses } from '#core/quality/cause-and-effect.ts';
import { causeFigure } from '#core/quality-blocks/cause-figure.ts';
import { FigureView } from '#islands/figure/FigureView.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogRecord } from '#schema/record/log-record.ts';
import type { LogSession } from '#storage/complaint-logs.ts';

interface Props {
  readonly session: LogSession;
  readonly record: LogRecord;
}

/** A cause-and-effect diagram that is filled in: it is drawn as it is written, and stands in the report. */
export function CauseFields({ session, record }: Props) {
  const { language } = useSurroundings();
  const quality = useWords('quality');
  const { title, kinds } = quality.causes;
  const { causes: texts } = useWords('complaintLog');
  const written = new Map(Object.entries(record.causes ?? {}));
  const diagram = writtenCauses(record.causes ?? {}, kinds);
  const figure = diagram && causeFigure(diagram, { words: quality, language }).figure;
  const write = (place: string) => (text: string) =>
    session.apply({ kind: 'cause', place, text }, 'typing');
  return (
    <details className="log-aims">
      <summary>{title}</summary>
      <p className="hint">{texts.lead}</p>
      <TextField
        label={texts.effect}
        hint={texts.effectHint}
        value={written.get('effect') ?? ''}
        onChange={write('effect')}
      />
      {CAUSE_KINDS.map((kind) => (
        <TextField
          key={kind}
          label={kinds[kind]}
          isLong
          value={written.get(kind) ?? ''}
          onChange={write(kind)}
        />
      ))}
      {figure ? <FigureView figure={figure} /> : <p className="hint">{texts.noEffect}</p>}
    </details>
  );
}
