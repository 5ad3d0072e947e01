import { useRef } from 'react';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import type { LogSettings } from '#schema/record/complaint-log.ts';
import type { LogStage } from './log-stage.ts';

/** The settings that the figures are made by: as chosen last for this file, else as they were kept, on the file's own last day. */
export function useLastSettings(stage: LogStage, kept: LogSettings = USUAL_SETTINGS): LogSettings {
  const last = useRef<LogSettings>(undefined);
  if (stage.kind === 'none') last.current = undefined;
  if (stage.kind === 'counted') last.current = stage.counting.settings;
  return last.current ?? { ...kept, asOf: '' };
}
