import type { Settings } from '#core/assessment/change.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { SaveStatus } from '#islands/shared/SaveStatus.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import type { AssessmentWords } from '#text/words.ts';
import { ChoiceField, DayField, TextField } from './fields.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { ScopeFields } from './ScopeFields.tsx';
import { TargetFields } from './TargetFields.tsx';

interface Props {
  readonly opened: Opened;
  readonly isNew: boolean;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
}

/** Everything that is known about an assessment besides its answers. Saved as it is typed. */
export function SetupForm({ opened, root, language, words }: Props) {
  const { session, catalogue } = opened;
  const state = useSession(session);
  const { assessment } = state;
  const { setup } = words;
  const change = (fields: Partial<Settings>) =>
    session.apply({ kind: 'settings', fields }, 'typing');
  const clauses = allClauses(catalogue);
  const counts = {
    clauses: clauses.length,
    criteria: clauses.flatMap(({ criteria }) => criteria).length,
  };
  const isBackwards =
    assessment.startedOn !== '' &&
    assessment.endedOn !== '' &&
    assessment.endedOn < assessment.startedOn;
  return (
    <form className="setup" onSubmit={(event) => event.preventDefault()}>
      <h1>{setup.titleEdit}</h1>
      <p className="lead">{setup.lead}</p>
      <p>
        <span className="quiet">{setup.savedAsYouType}</span>{' '}
        <SaveStatus {...{ session, state, language, words }} />
      </p>
      <TextField
        label={setup.organisation}
        value={assessment.organisation}
        error={assessment.organisation.trim() === '' ? setup.organisationMissing : undefined}
        onChange={(organisation) => change({ organisation })}
      />
      <TextField
        label={setup.name}
        hint={setup.nameHint}
        value={assessment.name}
        onChange={(name) => change({ name })}
      />
      <ChoiceField
        name="depth"
        label={setup.depth}
        value={assessment.depth}
        choices={(['full', 'quick'] as const).map((value) => ({
          value,
          label: setup.depths[value],
          hint: fill(setup.depthHints[value], counts),
        }))}
        onChange={(depth) => change({ depth })}
      />
      <ChoiceField
        name="mode"
        label={setup.mode}
        value={assessment.mode}
        choices={(['guidance', 'criterion'] as const).map((value) => ({
          value,
          label: setup.modes[value],
          hint: setup.modeHints[value],
        }))}
        onChange={(mode) => change({ mode })}
      />
      <PeopleFields assessment={assessment} words={setup} onChange={change} />
      <ScopeFields scope={assessment.scope} words={setup} onChange={(scope) => change({ scope })} />
      <fieldset>
        <legend>{setup.whenTitle}</legend>
        <DayField
          label={setup.startedOn}
          value={assessment.startedOn}
          onChange={(startedOn) => change({ startedOn })}
        />
        <DayField
          label={setup.endedOn}
          value={assessment.endedOn}
          error={isBackwards ? setup.datesWrong : undefined}
          onChange={(endedOn) => change({ endedOn })}
        />
        <TextField
          isLong
          label={setup.purpose}
          hint={setup.purposeHint}
          value={assessment.purpose}
          onChange={(purpose) => change({ purpose })}
        />
      </fieldset>
      <TargetFields {...{ assessment, catalogue }} words={setup} onChange={change} />
      <p className="actions">
        <a className="button primary" href={`${root}assessment/?id=${assessment.id}`}>
          {setup.done}
        </a>
      </p>
    </form>
  );
}
