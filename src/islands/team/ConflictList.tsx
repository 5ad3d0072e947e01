import { isEntry } from '#core/assessment/units.ts';
import { fill } from '#core/message.ts';
import { isSame, readAt } from '#core/record/read-at.ts';
import { type Conflict, placeKey, type Version } from '#core/team/team-state.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { decideConflict } from '#storage/team/decide.ts';
import type { TeamView } from '#storage/team/team-work.ts';
import {
  type ConflictContext,
  conflictTitle,
  statementAt,
  valueText,
} from '#text/conflict-text.ts';
import { writeWhen } from '#text/write-instant.ts';

interface Props extends Pick<TeamView, 'conflicts'> {
  readonly opened: Opened;
}

/** What two people wrote in one place without having seen each other's: both, and the way to decide. */
export function ConflictList({ opened, conflicts }: Props) {
  const words = useWords('team').conflicts;
  const { assessment } = useSession(opened.session);
  const context = useConflictContext(opened, assessment);
  const open = Object.values(conflicts);
  if (open.length === 0) return null;
  return (
    <section className="team-conflicts">
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <ul>
        {open.map((conflict) => (
          <ConflictRow key={placeKey(conflict.path)} {...{ assessment, conflict, context }} />
        ))}
      </ul>
    </section>
  );
}

function useConflictContext({ standards }: Opened, assessment: Assessment): ConflictContext {
  const { language } = useSurroundings();
  const words = useWords('merging');
  const registers = useWords('registers');
  const plan = useWords('plan');
  const { answers } = useWords('assessment');
  return {
    ...{ words, answers, language, records: [assessment] },
    registers: { ...registers, ...plan.registers },
    catalogues: standards.map(({ catalogue }) => catalogue),
  };
}

interface RowProps {
  readonly assessment: Assessment;
  readonly conflict: Conflict;
  readonly context: ConflictContext;
}

function ConflictRow({ assessment, conflict, context }: RowProps) {
  const words = useWords('team').conflicts;
  const { path, versions } = conflict;
  const standing = readAt(assessment, path);
  const asked = statementAt(path, context);
  const decide = (taken?: Version) =>
    void decideConflict(ASSESSMENTS, assessment.id, conflict, taken);
  return (
    <li>
      <h4>{conflictTitle({ path, kind: isEntry(path) ? 'entry' : 'field' }, context)}</h4>
      {asked && <p className="quiet">{asked}</p>}
      {versions.map((version) => (
        <VersionLine
          key={version.sender}
          version={version}
          text={valueText(version.value, path, context)}
          isStanding={isSame(version.value, standing)}
          onTake={() => decide(version)}
        />
      ))}
      <p className="row-actions">
        <button type="button" onClick={() => decide()}>
          {words.keep}
        </button>
      </p>
    </li>
  );
}

interface VersionProps {
  readonly version: Version;
  readonly text: string;
  readonly isStanding: boolean;
  readonly onTake: () => void;
}

function VersionLine({ version, text, isStanding, onTake }: VersionProps) {
  const { language } = useSurroundings();
  const { conflicts: words, nobody } = useWords('team');
  const { at, by: name = nobody, value, refused } = version;
  const when = at === '' ? '' : writeWhen(language, at, new Date());
  // A part of a list that was not taken in stands for no whole value.
  const canTake = !isStanding && !(refused && Array.isArray(value));
  return (
    <div className="team-version">
      <p className="quiet">
        {fill(words.by, { name, when })}
        {isStanding && ` · ${words.stands}`}
        {refused && ` · ${words.refused}`}
      </p>
      <blockquote>{text}</blockquote>
      {canTake && (
        <p className="row-actions">
          <button type="button" onClick={onTake}>
            {words.take}
          </button>
        </p>
      )}
    </div>
  );
}
