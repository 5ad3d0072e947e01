import { type ReactNode, useEffect, useRef } from 'react';
import { fill } from '#core/message.ts';
import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import { calendarOf } from './calendar-of.ts';
import { LeftOutRows } from './LeftOutRows.tsx';
import type { CountedStage } from './log-stage.ts';
import { MonitoringView } from './MonitoringView.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';
import type { LogFile } from './use-log-file.ts';

interface Props {
  readonly log: LogFile;
  readonly stage: CountedStage;
  readonly context: MonitoringContext;
  /** What can be done with the figures. */
  readonly children: ReactNode;
}

/** The figures of the file, with what spoils them first and how they are counted beside them. */
export function FiguresPanel({ log, stage, context, children }: Props) {
  const words = useWords('complaintLog');
  const { counting, figures } = stage;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const count = (mapping: LogMapping, settings: LogSettings) =>
    log.count({ mapping, settings, calendar: calendarOf(settings) });
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading" tabIndex={-1} ref={heading}>
        {fill(words.figures.title, { file: stage.file.name })}
      </h2>
      <p className="actions">
        <button type="button" onClick={log.mapAgain}>
          {words.figures.columnsAgain}
        </button>
        <button type="button" onClick={log.clear}>
          {words.again}
        </button>
      </p>
      <div className="log-figures">
        <div className="log-report" aria-busy={stage.isStale}>
          <p role="status" className="log-status">
            {stage.isStale && words.figures.updating}
          </p>
          <MonitoringView
            context={context}
            tools={figures.leftOut.length > 0 && <LeftOutRows {...{ log, context }} />}
          />
        </div>
        <div className="log-beside">
          <SettingsPanel
            {...{ figures, mapping: counting.mapping, settings: counting.settings }}
            onSettings={(fields) => count(counting.mapping, { ...counting.settings, ...fields })}
            onMapping={(mapping) => count(mapping, counting.settings)}
          />
        </div>
      </div>
      {children}
    </section>
  );
}
