import { useState } from 'react';
import { AssessmentList } from '#islands/assessment/list/AssessmentList.tsx';
import { StartPage } from '#islands/assessment/setup/StartPage.tsx';
import { Frame } from '#islands/frame/Frame.tsx';
import { PolicyCheckPage } from '#islands/policy/check/PolicyCheckPage.tsx';
import { PolicyDraftPage } from '#islands/policy/draft/PolicyDraftPage.tsx';
import { PolicyList } from '#islands/policy/list/PolicyList.tsx';
import type { Opened, Standards } from '#islands/shared/use-opened.ts';
import type { Place } from '#text/addresses.ts';
import { useOnceDrawn } from './after-drawing.ts';
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

/** A place of an assessment within its frame. */
export function PlaceOf({ place, ...props }: PartProps & { readonly place: Place }) {
  const [opened] = useState(() => openedIn(props.shown.state as PlaceState, props));
  return <Frame opened={opened} first={place} loading={props.loading} />;
}

/** The keys that open the drawer at each of its parts. */
const KEYS: Readonly<Record<string, string>> = {
  guidance: 'g',
  offline: 'g',
  evidence: 'v',
  locked: 'f',
  note: 'e',
  findings: 'f',
};

const press = (key: string) => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
};

/** What is written beside a criterion. */
export function DrawerOfChecklist(props: PartProps) {
  const { state } = props.shown;
  const [opened] = useState(() => openedIn(state === 'locked' ? 'locked' : 'filled', props));
  useOnceDrawn('.criterion', () => press(KEYS[state] ?? 'g'));
  return <Frame opened={opened} first="checklist" loading={props.loading} />;
}

/** The list of keys, over the checklist. */
export function KeysOfChecklist(props: PartProps) {
  const [opened] = useState(() => openedIn('filled', props));
  useOnceDrawn('.criterion', () => press('?'));
  return <Frame opened={opened} first="checklist" loading={props.loading} />;
}

/** The page on which an assessment begins. */
export function Start({ shown, site, ...props }: PartProps) {
  useOnceDrawn('form', (form) => {
    if (shown.state === 'wrong' && form instanceof HTMLFormElement)
      setTimeout(() => form.requestSubmit());
  });
  return <StartPage {...props} choices={site?.standards ?? []} />;
}

/** The list of assessments. */
export function Assessments({ site, ...props }: PartProps) {
  const names = Object.fromEntries((site?.standards ?? []).map(({ id, name }) => [id, name]));
  return <AssessmentList {...props} standardNames={names} />;
}

/** The list of policy drafts. */
export const Policies = (props: PartProps) => <PolicyList {...props} />;

/** A policy draft. */
export const PolicyDraft = (props: PartProps) => <PolicyDraftPage {...props} />;

/** The check of a policy. */
export const PolicyCheck = (props: PartProps) => <PolicyCheckPage {...props} />;
