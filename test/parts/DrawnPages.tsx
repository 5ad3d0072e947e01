import { useState } from 'react';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { AssessmentList } from '#islands/assessment/list/AssessmentList.tsx';
import { StartPage } from '#islands/assessment/setup/StartPage.tsx';
import { BrandPage } from '#islands/brand/BrandPage.tsx';
import { CalculatorsPage } from '#islands/calculators/CalculatorsPage.tsx';
import { RegisterPage } from '#islands/complaint-log/RegisterPage.tsx';
import { Frame } from '#islands/frame/Frame.tsx';
import { PolicyCheckPage } from '#islands/policy/check/PolicyCheckPage.tsx';
import { PolicyDraftPage } from '#islands/policy/draft/PolicyDraftPage.tsx';
import { PolicyList } from '#islands/policy/list/PolicyList.tsx';
import { SelfTestPage } from '#islands/self-test/SelfTestPage.tsx';
import { SideBySidePage } from '#islands/side-by-side/SideBySidePage.tsx';
import type { Place } from '#text/addresses.ts';
import { useOnceDrawn } from './after-drawing.ts';
import { leaveDraft } from './leave-draft.ts';
import { openedIn } from './opened-in.ts';
import type { PartProps } from './part-props.ts';
import type { PlaceState } from './part-states.ts';
import { shownTest } from './shown-test.ts';

/** Where the checklist of several standards is opened: at a clause that asks what another has asked before. */
function hashOf({ standards: [leading, ...others] }: PartProps): string {
  const asked = allClauses(leading.catalogue).flatMap(({ criteria }) =>
    criteria.map(({ id }) => id),
  );
  const again = others
    .flatMap(({ catalogue }) => allClauses(catalogue))
    .find(({ criteria }) => criteria.some(({ id }) => asked.includes(id)));
  return again ? `#${again.id}` : '';
}

/** A place of an assessment within its frame. */
export function PlaceOf({ place, ...props }: PartProps & { readonly place: Place }) {
  const [opened] = useState(() => {
    const { state } = props.shown;
    if (place === 'checklist' && state === 'several') location.hash = hashOf(props);
    if (place === 'interview') history.replaceState(null, '', '?session=asked');
    return openedIn(state as PlaceState, props);
  });
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
  // The second of its tools opens the evidence that there is.
  useOnceDrawn('.criterion-tools button:nth-of-type(2)', (evidence) => {
    if (state === 'entries') evidence.click();
    else press(KEYS[state] ?? 'g');
  });
  return <Frame opened={opened} first="checklist" loading={props.loading} />;
}

/** The list of keys, over the checklist. */
export function KeysOfChecklist(props: PartProps) {
  const [opened] = useState(() => openedIn('filled', props));
  useOnceDrawn('.criterion', () => press('?'));
  return <Frame opened={opened} first="checklist" loading={props.loading} />;
}

/** The actions by day, or by how far they are. */
export function ActionsOfFindings(props: PartProps) {
  const [opened] = useState(() => {
    history.replaceState(null, '', `?view=${props.shown.state}`);
    return openedIn('filled', props);
  });
  return <Frame opened={opened} first="findings" loading={props.loading} />;
}

const ROWS = 'Title\tDate\tShelf\nComplaints policy\t3 October 2026\tB\nRegister\tsoon\tC';

/** The list of evidence with something that was typed and not kept, or with rows that are being pasted. */
export function EvidenceList(props: PartProps) {
  const isPasted = props.shown.state === 'pasted';
  const [opened] = useState(() => {
    const about = openedIn('filled', props);
    if (!isPasted) leaveDraft('evidence', about, 'Typed yesterday');
    return about;
  });
  useOnceDrawn('#paste-add-evidence', (button) => isPasted && button.click());
  useOnceDrawn('.paste-rows textarea', (field) => {
    field.focus();
    document.execCommand('insertText', false, ROWS);
  });
  return <Frame opened={opened} first="evidence" loading={props.loading} />;
}

/** The page on which an assessment begins. */
export function Start({ shown, ...props }: PartProps) {
  useOnceDrawn('form', (form) => {
    if (shown.state === 'wrong' && form instanceof HTMLFormElement)
      setTimeout(() => form.requestSubmit());
  });
  return <StartPage {...props} choices={props.words.standardChoices ?? []} />;
}

/** The list of assessments. */
export function Assessments(props: PartProps) {
  const names = Object.fromEntries(
    (props.words.standardChoices ?? []).map(({ id, name }) => [id, name]),
  );
  const { state } = props.shown;
  useOnceDrawn(`[id^="${state}-"]`, (button) => button.click());
  return <AssessmentList {...props} standardNames={names} />;
}

/** Assessments side by side: with none to choose from, and with two that go by aliases. */
export function SideBySide(props: PartProps) {
  useOnceDrawn('.side-entry:nth-of-type(2) input', () => {
    for (const box of document.querySelectorAll<HTMLElement>('.side-entry input')) box.click();
  });
  useOnceDrawn('.side-names input', (alias) => alias.click());
  return <SideBySidePage {...props} />;
}

/** The list of policy drafts. */
export const Policies = (props: PartProps) => <PolicyList {...props} />;

/** A policy draft, at its first step or at the one with roles and duties. */
export function PolicyDraft(props: PartProps) {
  useOnceDrawn('.policy-steps li:nth-child(7) button', (step) => {
    if (props.shown.state === 'duties') step.click();
  });
  return <PolicyDraftPage {...props} />;
}

/** The check of a policy. */
export const PolicyCheck = (props: PartProps) => <PolicyCheckPage {...props} />;

const LOG = `Reference,Received,Closed,Category,Outcome,Customer name
C-1,04/02/2026,15/02/2026,Billing,Upheld,A. Person
C-2,05/03/2026,,billing,,B. Person
C-3,05/03/2026,19/03/2026,Delivery,Not upheld,C. Person

C-3,05/03/2026,19/03/2026,Delivery,Not upheld,C. Person
`;

/** Gives the page a file, as somebody does who chooses one. */
function chooseFile(input: HTMLElement, text: string): void {
  if (!(input instanceof HTMLInputElement)) return;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'register.csv', { type: 'text/csv' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The page of a complaint register: before, while and after a file is read, and one that is kept. */
export function Register({ log, ...props }: PartProps) {
  const { state } = props.shown;
  useOnceDrawn('.log-intake input[type="file"]', (input) => {
    if (state === 'survey' || state === 'figures') chooseFile(input, LOG);
    if (state === 'refused') chooseFile(input, 'Reference,Received\n');
  });
  useOnceDrawn('.log-question input', (first) => state === 'figures' && first.click());
  useOnceDrawn('.log-question input:checked', () =>
    document.querySelector<HTMLElement>('.log-columns ~ .actions .primary')?.click(),
  );
  return <RegisterPage {...props} {...log} />;
}

/** The calculators with their examples, with numbers of one's own, and with what is no number. */
export const Calculators = (props: PartProps) => <CalculatorsPage {...props} />;

/** How a firm's papers look: with nothing said, with all said, with long texts, and where nothing can be kept. */
export const Brand = (props: PartProps) => <BrandPage {...props} />;

/** A self-test: before an answer, with all and with some of them, and one of what is expected and seen. */
export function SelfTestShown({ selfTests, ...props }: PartProps) {
  useOnceDrawn('.self-test-into button', (open) => props.shown.state === 'filled' && open.click());
  useOnceDrawn('.self-test-plan button', (open) => open.click());
  useOnceDrawn(
    '.self-test-survey button',
    (open) => props.shown.state === 'survey' && open.click(),
  );
  const test = selfTests.find(({ id }) => id === shownTest(props.shown.state));
  if (test === undefined) return null;
  // The page around it has the heading.
  return (
    <>
      <h1>{test.title}</h1>
      <SelfTestPage
        {...props}
        test={test}
        clauses={test.clauses.map((id) => ({ id, label: id }))}
      />
    </>
  );
}
