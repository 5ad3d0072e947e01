import type { Opened, Standards } from '#islands/shared/use-opened.ts';
import type { PartProps } from './part-props.ts';
import type { PlaceState } from './part-states.ts';
import { recordIn } from './sample-records.ts';
import { sessionInMemory } from './session-in-memory.ts';

/** An assessment in one of its states, opened. */
export function openedIn(state: PlaceState, { standards, example, shown }: PartProps): Opened {
  const catalogues = standards.map(({ catalogue }) => catalogue);
  const record = recordIn(state, `${shown.part}-${state}`, example, catalogues);
  const [first, ...others] = standards.filter(({ catalogue }) =>
    record.standards.some(({ id }) => id === catalogue.standard.id),
  );
  const walked: Standards = first ? [first, ...others] : standards;
  const session = sessionInMemory(
    record,
    state === 'failed' ? { save: { kind: 'failed', failure: { code: 'storage-full' } } } : {},
  );
  return { session, standards: walked };
}
