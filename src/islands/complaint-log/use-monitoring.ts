import { useMemo } from 'react';
import type { Indicator } from '#core/monitoring/indicator.ts';
import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { LogRecord } from '#schema/record/log-record.ts';
import type { CountedStage } from './log-stage.ts';

type Said = Pick<LogRecord, 'aims' | 'typed' | 'splits' | 'causes'>;

const NOTHING_SAID: Said = { aims: {}, typed: {}, splits: {} };

/** What the figures of a period are said with; the record adds targets, owners and what was typed in. */
export function useMonitoring(
  period: LogPeriod,
  indicators: readonly Indicator[],
  { aims, typed, splits, causes }: Said = NOTHING_SAID,
  previous?: LogPeriod,
): MonitoringContext {
  const { language } = useSurroundings();
  const words = useWords('monitoring');
  const quality = useWords('quality');
  return useMemo(() => {
    const ofPeriod = new Map(Object.entries(typed)).get(period.id) ?? {};
    const changes = Object.values(splits);
    return {
      ...{ period, previous, indicators, aims, typed: ofPeriod, splits: changes },
      ...{ words, quality, language, ...(causes ? { causes } : {}) },
    };
  }, [period, previous, indicators, aims, typed, splits, causes, words, quality, language]);
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
