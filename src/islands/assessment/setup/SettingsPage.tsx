import { useRef, useState } from 'react';
import type { Settings } from '#core/assessment/change.ts';
import { TextField } from '#islands/form/fields.tsx';
import { ProblemList } from '#islands/form/ProblemList.tsx';
import { useProblems } from '#islands/form/use-problems.ts';
import { Later } from '#islands/shared/Later.tsx';
import { Locked } from '#islands/shared/Locked.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useStandards } from '#islands/shared/use-standards.ts';
import { ChosenStandards } from './ChosenStandards.tsx';
import { DepthField } from './DepthField.tsx';
import { ModeFields } from './ModeFields.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { ScopeFields } from './ScopeFields.tsx';
import { TargetFields } from './TargetFields.tsx';
import { WhenFields } from './WhenFields.tsx';

const loadTeamPanel = async () => (await import('#islands/team/TeamPanel.tsx')).TeamPanel;

/** Working as a team; fetched when it is asked for, or when the address leads to it. */
function TeamPart({ opened }: { readonly opened: Opened }) {
  const { setup, errors } = useWords('assessment');
  const [isOpen, setOpen] = useState(location.hash === '#team');
  return (
    <details
      id="team"
      className="save-panel"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{setup.workAsTeam}</summary>
      {isOpen && <Later load={loadTeamPanel} failed={errors.fetchFailed} props={{ opened }} />}
    </details>
  );
}

/** Everything that is known about an assessment besides its answers. Saved as it is typed. */
export function SettingsPage({ opened }: { readonly opened: Opened }) {
  const choices = useWords('standardChoices');
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { session } = opened;
  const { assessment } = useSession(session);
  const { setup } = words;
  const form = useRef<HTMLFormElement>(null);
  const { problems, look } = useProblems(form);
  const fetched = useStandards(assessment, opened.standards);
  const catalogues = (fetched.standards ?? opened.standards).map(({ catalogue }) => catalogue);
  const choose = (fields: Partial<Settings>) => session.apply({ kind: 'settings', fields });
  const type = (fields: Partial<Settings>) => session.apply({ kind: 'settings', fields }, 'typing');
  return (
    <form className="setup" ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
      <h1>{setup.titleEdit}</h1>
      <p className="lead">{setup.savedAsYouType}</p>
      <Locked assessment={assessment}>
        <TextField
          label={setup.organisation}
          value={assessment.organisation}
          heldAs="organisation"
          error={assessment.organisation.trim() === '' ? setup.organisationMissing : undefined}
          onChange={(organisation) => type({ organisation })}
        />
        <TextField
          label={setup.name}
          hint={setup.nameHint}
          value={assessment.name}
          heldAs="name"
          onChange={(name) => type({ name })}
        />
        <ChosenStandards {...{ assessment, choices, fetched }} onChange={choose} />
        <p>
          <a href={addresses.place('tailoring', assessment.id, { hash: location.hash.slice(1) })}>
            {setup.tailor}
          </a>
        </p>
        <DepthField {...{ assessment, catalogues }} onChange={(depth) => choose({ depth })} />
        <ModeFields assessment={assessment} onChange={choose} />
        <PeopleFields assessment={assessment} onChange={type} />
        <ScopeFields scope={assessment.scope} onChange={(scope) => type({ scope })} />
        <WhenFields assessment={assessment} onChange={type} />
        <TargetFields {...{ assessment, catalogues }} onChange={choose} />
      </Locked>
      <TeamPart opened={opened} />
      <ProblemList problems={problems} />
      <p className="actions">
        <a
          className="button primary"
          href={addresses.place('checklist', assessment.id, { hash: location.hash.slice(1) })}
          onClick={(event) => look() && event.preventDefault()}
        >
          {setup.done}
        </a>
      </p>
    </form>
  );
}
