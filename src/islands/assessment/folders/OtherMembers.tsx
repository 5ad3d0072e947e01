import { isFoundBy } from '#core/clients/standing.ts';
import type { Member } from '#core/clients/workspace.ts';
import { fill } from '#core/message.ts';
import { useStored } from '#islands/record-list/use-stored.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { LOGS } from '#storage/complaint-logs.ts';
import { POLICIES } from '#storage/policies.ts';
import { CHECKS } from '#storage/policy-checks.ts';
import { writeInstant } from '#text/write-instant.ts';
import { MoveField } from './MoveField.tsx';
import type { Folders } from './use-folders.ts';

interface Row {
  readonly member: Member;
  readonly name: string;
  readonly organisation: string;
  readonly updatedAt: string;
  readonly address: string;
}

/** Policy drafts, checks and registers, beside the assessments: what they are, and in which folder they lie. */
function useRows(): readonly Row[] {
  const { addresses } = useSurroundings();
  const words = useWords('clients').others;
  const policies = useStored(POLICIES).list?.records ?? [];
  const checks = useStored(CHECKS).list?.records ?? [];
  const logs = useStored(LOGS).list?.records ?? [];
  return [
    ...policies.map(({ id, name, updatedAt, answers }) => {
      const organisation = answers['organisation']?.text ?? '';
      return {
        ...{ member: { kind: 'policy', id } as const, updatedAt, organisation },
        name: name || organisation || words.unnamed,
        address: addresses.policyDraft(id),
      };
    }),
    ...checks.map(({ id, name, updatedAt }) => ({
      ...{ member: { kind: 'policy-check', id } as const, updatedAt, organisation: '' },
      name: name || words.unnamed,
      address: addresses.policyCheck(id),
    })),
    ...logs.map(({ id, name, organisation, updatedAt }) => ({
      ...{ member: { kind: 'complaint-log', id } as const, updatedAt, organisation },
      name: name || words.unnamed,
      address: addresses.complaintLog(id),
    })),
  ];
}

/** What else lies in a folder; nothing where there is nothing. */
export function OtherMembers({
  folders,
  typed,
}: {
  readonly folders: Folders;
  readonly typed: string;
}) {
  const { language } = useSurroundings();
  const words = useWords('clients').others;
  const { list } = useWords('assessment');
  const rows = useRows().filter(
    ({ member, name, organisation }) =>
      folders.shows(member) && isFoundBy(typed, [name, organisation]),
  );
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{words.title}</h2>
      <ul className="assessment-list">
        {rows.map(({ member, name, updatedAt, address }) => (
          <li key={`${member.kind} ${member.id}`}>
            <h3>
              <a href={address}>{name}</a>
            </h3>
            <p className="facts">
              <span>{words.kinds[member.kind]}</span>
              <span>{fill(list.changed, { when: writeInstant(language, updatedAt) })}</span>
            </p>
            <MoveField {...{ folders, member, name }} />
          </li>
        ))}
      </ul>
    </>
  );
}
