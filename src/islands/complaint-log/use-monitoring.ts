import { useMemo } from 'react';
import type { Indicator } from '#core/monitoring/indicator.ts';
import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { IndicatorEntry } from '#schema/record/log-indicator.ts';
import type { CountedStage } from './log-stage.ts';

const NONE: readonly IndicatorEntry[] = [];

/** What the figures of a period are said with. */
export function useMonitoring(
  period: LogPeriod,
  indicators: readonly Indicator[],
  entries: readonly IndicatorEntry[] = NONE,
): MonitoringContext {
  const { language } = useSurroundings();
  const words = useWords('monitoring');
  return useMemo(
    () => ({ period, indicators, entries, words, language }),
    [period, indicators, entries, words, language],
  );
}

/** Figures that are not kept yet, as a period. */
export function usePassingPeriod({ file, counting, figures }: CountedStage): LogPeriod {
  return useMemo(
    () => ({
      ...{ id: '', title: '', fileName: file.name, fileHash: '' },
      madeAt: new Date().toISOString(),
      ...{ mapping: counting.mapping, settings: counting.settings, figures },
    }),
    [file, counting, figures],
  );
}
