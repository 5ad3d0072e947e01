import type { Assessment } from '#schema/record/assessment.ts';
import type { SideBySide } from './side-by-side.ts';

/** One client’s assessments against a standard in the order of their days. */
export interface ClientTrend {
  readonly client: string;
  /** Their places among all that stand side by side, and their days; two of one day are both there. */
  readonly steps: readonly { readonly place: number; readonly day: string }[];
}

/**
 * The clients that were assessed on several days against a standard. Who is one client, the caller says;
 * nothing that belongs to two is ever put into one trend.
 */
export function clientTrends(
  { places }: Pick<SideBySide, 'places'>,
  all: readonly { readonly client: string; readonly assessment: Assessment }[],
): readonly ClientTrend[] {
  const clients = new Map<string, ClientTrend['steps'][number][]>();
  for (const place of places) {
    const one = all[place];
    const day = one && dayOf(one.assessment);
    if (!one || !day) continue;
    clients.set(one.client, [...(clients.get(one.client) ?? []), { place, day }]);
  }
  return [...clients].flatMap(([client, steps]) =>
    new Set(steps.map(({ day }) => day)).size < 2
      ? []
      : [{ client, steps: steps.sort((a, b) => a.day.localeCompare(b.day)) }],
  );
}

/** The day that an assessment tells of: its last one, else its first. */
export function dayOf({ endedOn, startedOn }: Pick<Assessment, 'endedOn' | 'startedOn'>): string {
  return endedOn || startedOn;
}
