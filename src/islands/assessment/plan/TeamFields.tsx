import type { Settings } from '#core/assessment/change.ts';
import { fill } from '#core/message.ts';
import { TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment, Person } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Assessment;
  readonly onChange: (fields: Partial<Settings>) => void;
}

const isNamed = ({ name, role }: Person) => name.trim() !== '' || role.trim() !== '';

/** What each of the team says of how they stand to what is audited. */
export function TeamFields({ assessment, onChange }: Props) {
  const words = useWords('plan');
  const { leadAssessor, team } = assessment;
  const labelOf = ({ name, role }: Person, number: number) =>
    [name, role].filter((part) => part.trim() !== '').join(', ') || fill(words.unnamed, { number });
  return (
    <fieldset>
      <legend>{words.team}</legend>
      <p className="hint">{words.teamHint}</p>
      {!isNamed(leadAssessor) && team.length === 0 && <p>{words.teamNone}</p>}
      {isNamed(leadAssessor) && (
        <TextField
          isLong
          label={labelOf(leadAssessor, 1)}
          value={leadAssessor.independence ?? ''}
          heldAs="leadAssessor/independence"
          onChange={(independence) => onChange({ leadAssessor: { ...leadAssessor, independence } })}
        />
      )}
      {team.map((member, at) => (
        <TextField
          isLong
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          key={at}
          label={labelOf(member, at + 2)}
          value={member.independence ?? ''}
          heldAs={`team/${at}/independence`}
          onChange={(independence) =>
            onChange({
              team: team.map((one, place) => (place === at ? { ...one, independence } : one)),
            })
          }
        />
      ))}
    </fieldset>
  );
}
