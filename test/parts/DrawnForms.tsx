import { useState } from 'react';
import { entriesOf } from '#core/register/entry-change.ts';
import { REGISTERS, type RegisterId } from '#core/register/registers.ts';
import { WithPlanWords } from '#islands/assessment/plan/WithPlanWords.tsx';
import { RegisterForm } from '#islands/form/RegisterForm.tsx';
import { LINE_LIMIT } from '#schema/record/format.ts';
import { leaveDraft, presetOf } from './leave-draft.ts';
import { openedIn } from './opened-in.ts';
import type { PartProps } from './part-props.ts';

const IDS = Object.keys(REGISTERS) as RegisterId[];

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
    <WithPlanWords>
      <div className="setup">
        <h1>{state}</h1>
        {IDS.map((register) => (
          <section key={register} ref={state === 'wrong' ? submit : undefined}>
            <h2>{register}</h2>
            <RegisterForm
              {...{ opened, register }}
              id={
                isOld
                  ? Object.keys(entriesOf(register, opened.session.state().record))[0]
                  : undefined
              }
              preset={presetOf(register, opened)}
              onDone={() => {}}
            />
          </section>
        ))}
      </div>
    </WithPlanWords>
  );
}
