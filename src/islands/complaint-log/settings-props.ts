import type { LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';

/** Settings that change; without a value one is as if it had never been set. */
export type ChangedSettings = { readonly [Name in keyof LogSettings]?: LogSettings[Name] | undefined };

/** What the controls beside the figures know, and how they make others. */
export interface SettingsProps {
  readonly figures: LogFigures;
  readonly mapping: LogMapping;
  readonly settings: LogSettings;
  readonly onSettings: (fields: ChangedSettings) => void;
  readonly onMapping: (mapping: LogMapping) => void;
}
