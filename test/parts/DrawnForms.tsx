import { useState } from 'react';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { entriesOf } from '#core/register/entry-change.ts';
import { fieldsOf, REGISTERS, type RegisterId } from '#core/register/registers.ts';
import type { AnyEntry } from '#core/register/typed-entry.ts';
import { RegisterForm } from '#islands/form/RegisterForm.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { LINE_LIMIT } from '#schema/record/format.ts';
import { writeFormDraft } from '#storage/form-drafts.ts';
import { openedIn } from './DrawnPages.tsx';
import type { PartProps } from './part-props.ts';

const IDS = Object.keys(REGISTERS) as RegisterId[];

/** What a new entry has from where it is written. */
function presetOf(register: RegisterId, { session, standards }: Opened): AnyEntry {
  const [clause] = allClauses(standards[0].catalogue);
  const [findingId] = Object.keys(session.state().record.findings);
  if (register === 'ownCriteria') return { clauseId: clause?.id };
  return register === 'actions' ? { findingId } : {};
}

/** What somebody typed before and did not keep. */
function leaveDraft(register: RegisterId, opened: Opened, text: string): void {
  const typed = fieldsOf(register).filter(([, { kind }]) => kind === 'line' || kind === 'text');
  writeFormDraft(
    { record: opened.session.state().record.id, register, entry: 'unkept' },
    {
      touched: Object.fromEntries(typed.map(([name]) => [name, text])),
      given: presetOf(register, opened),
      at: '2026-11-24T16:20:00.000Z',
    },
  );
}

/** Tries to keep a form as it stands, so that it says what is wrong with it. */
function submit(section: HTMLElement | null): void {
  const form = section?.querySelector('form');
  // Fields take their first values before the form is tried.
  if (form) setTimeout(() => form.requestSubmit());
}

/** The form of every register. */
export function Forms(props: PartProps) {
  const { state } = props.shown;
  const [opened] = useState(() => {
    const about = openedIn(state === 'locked' || state === 'long' ? state : 'filled', props);
    for (const register of IDS) {
      if (state === 'unkept') leaveDraft(register, about, 'Typed yesterday');
      if (state === 'wrong') leaveDraft(register, about, 'too long '.repeat(LINE_LIMIT));
    }
    return about;
  });
  const isOld = state === 'locked' || state === 'long';
  return (
    <div className="setup">
      <h1>{state}</h1>
      {IDS.map((register) => (
        <section key={register} ref={state === 'wrong' ? submit : undefined}>
          <h2>{register}</h2>
          <RegisterForm
            {...{ opened, register }}
            id={
              isOld ? Object.keys(entriesOf(register, opened.session.state().record))[0] : undefined
            }
            preset={presetOf(register, opened)}
            onDone={() => {}}
          />
        </section>
      ))}
    </div>
  );
}
