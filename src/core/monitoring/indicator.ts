import type { AuthoredIndicator } from '#schema/authored/log-indicator.ts';

/** An indicator of the set, with its words in one language. */
export interface Indicator
  extends Pick<AuthoredIndicator, 'id' | 'view' | 'source' | 'unit'>,
    Readonly<Record<'name' | 'definition' | 'formula' | 'from', string>> {
  /** Which way is better; undefined where neither is. */
  readonly better: 'higher' | 'lower' | undefined;
}
