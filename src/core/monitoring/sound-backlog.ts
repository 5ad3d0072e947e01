import type { LogFigures, LogPeriod, MonthFigure } from '#schema/record/log-figures.ts';
import type { MonitoringContext } from './monitoring-context.ts';

function withoutBacklog(month: MonthFigure): MonthFigure {
  const { backlog: _backlog, backlogAges: _ages, oldestOpen: _oldest, ...rest } = month;
  return rest;
}

function soundFigures(figures: LogFigures): LogFigures {
  if (figures.isBacklogSound) return figures;
  const { open: _open, oldestOpen: _oldest, ...rest } = figures;
  return { ...rest, months: figures.months.map(withoutBacklog) };
}

const soundPeriod = (period: LogPeriod): LogPeriod => ({
  ...period,
  figures: soundFigures(period.figures),
});

/** Without what is open, where a register holds closed cases alone: nought open would be shown, and is not so. */
export function withSoundBacklog(context: MonitoringContext): MonitoringContext {
  const { period, previous } = context;
  const before = previous === undefined ? {} : { previous: soundPeriod(previous) };
  return { ...context, period: soundPeriod(period), ...before };
}
