import type { LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';

/** What the controls beside the figures know, and how they make others. */
export interface SettingsProps {
  readonly figures: LogFigures;
  readonly mapping: LogMapping;
  readonly settings: LogSettings;
  readonly onSettings: (fields: Partial<LogSettings>) => void;
  readonly onMapping: (mapping: LogMapping) => void;
}
