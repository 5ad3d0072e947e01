import { allClauses } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { isSame, readAt } from '#core/record/read-at.ts';
import { type Conflict, placeKey, type Version } from '#core/team/team-state.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { decideConflict } from '#storage/team/decide.ts';
import type { TeamView } from '#storage/team/team-work.ts';
import { writeWhen } from '#text/write-instant.ts';
import { valueText } from './value-text.ts';

interface Props extends Pick<TeamView, 'conflicts'> {
  readonly opened: Opened;
}

/** What two people wrote in one place without having seen each other's: both, and the way to decide. */
export function ConflictList({ opened, conflicts }: Props) {
  const words = useWords('team').conflicts;
  const { assessment } = useSession(opened.session);
  const open = Object.values(conflicts);
  if (open.length === 0) return null;
  return (
    <section className="team-conflicts">
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <ul>
        {open.map((conflict) => (
          <ConflictRow key={placeKey(conflict.path)} {...{ opened, assessment, conflict }} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly opened: Opened;
  readonly assessment: Assessment;
  readonly conflict: Conflict;
}

function ConflictRow({ opened, assessment, conflict }: RowProps) {
  const words = useWords('team').conflicts;
  const standing = readAt(assessment, conflict.path);
  const decide = (taken?: Version) =>
    void decideConflict(ASSESSMENTS, assessment.id, conflict, taken);
  return (
    <li>
      <h4>{usePlaceName(opened, conflict)}</h4>
      {conflict.versions.map((version) => (
        <VersionLine
          key={version.sender}
          version={version}
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

/** What a place is called: the criterion or the clause, or the kind of entry. */
function usePlaceName(opened: Opened, { path }: Conflict): string {
  const { places } = useWords('team');
  const [group = '', id = ''] = path;
  const name = Object.hasOwn(places, group) ? places[group as keyof typeof places] : places.other;
  const clauses = opened.standards.flatMap(({ catalogue }) => allClauses(catalogue));
  const clause = clauses.find((one) => one.id === id || one.criteria.some((c) => c.id === id));
  const criterion = clause?.criteria.find((one) => one.id === id);
  const title = criterion?.text ?? clause?.title;
  return title ? `${name} · ${clause?.number ?? ''} ${title}` : name;
}

interface VersionProps {
  readonly version: Version;
  readonly isStanding: boolean;
  readonly onTake: () => void;
}

function VersionLine({ version, isStanding, onTake }: VersionProps) {
  const { language } = useSurroundings();
  const { conflicts: words, nobody } = useWords('team');
  const { answers } = useWords('assessment');
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
      <blockquote>{valueText(value, answers) || words.nothing}</blockquote>
      {canTake && (
        <button type="button" onClick={onTake}>
          {words.take}
        </button>
      )}
    </div>
  );
}
