import { useEffect, useState } from 'react';
import { Later } from '#islands/shared/Later.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { watchTeam } from '#storage/team-news.ts';

const loadTeamLine = async () => (await import('#islands/team/TeamLine.tsx')).TeamLine;

/** How the team of the assessment stands. Without a team nothing of it is fetched. */
export function TeamSlot({ opened }: { readonly opened: Opened }) {
  const { id } = opened.session.state().record;
  const [isTeam, setTeam] = useState(false);
  useEffect(() => watchTeam(id, setTeam), [id]);
  return isTeam ? <Later load={loadTeamLine} props={{ opened }} /> : null;
}
