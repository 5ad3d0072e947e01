import { useEffect, useState } from 'react';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { withWords } from '#islands/shared/with-words.tsx';
import { canLock } from '#storage/team/cipher.ts';
import { watchTeam } from '#storage/team-news.ts';
import { InTeam } from './InTeam.tsx';
import { StartTeam } from './StartTeam.tsx';

interface Props {
  readonly opened: Opened;
}

/** Starts a team with the assessment, or says how the team it has stands. */
export const TeamPanel = withWords(
  ['team', 'merging', 'plan', 'registers'],
  function TeamPanel({ opened }: Props) {
    const { addresses } = useSurroundings();
    const words = useWords('team');
    const { id } = opened.session.state().record;
    const [isTeam, setTeam] = useState<boolean>();
    useEffect(() => watchTeam(id, setTeam), [id]);
    if (isTeam === undefined) return null;
    return (
      <div className="team-panel">
        {isTeam ? (
          <InTeam opened={opened} />
        ) : (
          <>
            <p>{words.lead}</p>
            <p className="hint">{words.filesToo}</p>
            <p>
              <a href={addresses.page('guidance/team/')}>{words.howToRun}</a>
            </p>
            {canLock() ? <StartTeam id={id} /> : <p role="alert">{words.cannotLock}</p>}
          </>
        )}
      </div>
    );
  },
);
