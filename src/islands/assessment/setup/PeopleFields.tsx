import type { Settings } from '#core/assessment/change.ts';
import { fill } from '#core/message.ts';
import { AddRow } from '#islands/form/AddRow.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment, Person } from '#schema/record/assessment.ts';
import { ROW_LIMIT } from '#schema/record/format.ts';
import { replaceAt, withoutAt } from './rows.ts';

interface Props {
  readonly assessment: Assessment;
  readonly onChange: (fields: Partial<Settings>) => void;
}

/** The lead assessor and the team, each with a role. */
export function PeopleFields({ assessment, onChange }: Props) {
  const words = useWords('assessment').setup;
  const { leadAssessor, team } = assessment;
  const setMember = (position: number, member: Person) =>
    onChange({ team: replaceAt(team, position, member) });
  return (
    <fieldset>
      <legend>{words.peopleTitle}</legend>
      <div className="pair">
        <TextField
          label={words.leadName}
          value={leadAssessor.name}
          heldAs="leadAssessor/name"
          onChange={(name) => onChange({ leadAssessor: { ...leadAssessor, name } })}
        />
        <TextField
          label={words.leadRole}
          value={leadAssessor.role}
          heldAs="leadAssessor/role"
          onChange={(role) => onChange({ leadAssessor: { ...leadAssessor, role } })}
        />
      </div>
      {team.map((member, position) => (
        // Members have no identity but their place in the list.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
        <div className="pair" key={position}>
          <TextField
            label={words.memberName}
            value={member.name}
            heldAs={`team/${position}/name`}
            onChange={(name) => setMember(position, { ...member, name })}
          />
          <TextField
            label={words.memberRole}
            value={member.role}
            heldAs={`team/${position}/role`}
            onChange={(role) => setMember(position, { ...member, role })}
          />
          <button
            type="button"
            aria-label={fill(words.removeMember, { name: member.name || String(position + 1) })}
            onClick={() => onChange({ team: withoutAt(team, position) })}
          >
            {words.remove}
          </button>
        </div>
      ))}
      <AddRow
        label={words.addMember}
        count={team.length}
        limit={ROW_LIMIT}
        onAdd={() => onChange({ team: [...team, { name: '', role: '' }] })}
      />
    </fieldset>
  );
}
