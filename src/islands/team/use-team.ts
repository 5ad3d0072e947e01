import { useEffect, useState, useSyncExternalStore } from 'react';
import { allAttachments } from '#core/bundle/attachments.ts';
import { clauseAt } from '#islands/shared/place.ts';
import type { Opened, Standards } from '#islands/shared/use-opened.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { engineAddress } from '#storage/team/engine-address.ts';
import { openTeamWork, type TeamView, type TeamWork } from '#storage/team/team-work.ts';
import { watchTeam } from '#storage/team-news.ts';

/** What the page takes part in, once for all its parts. */
let open: { id: string; parts: number; work: Promise<TeamWork | undefined> } | undefined;

function enter(id: string, standards: Standards): Promise<TeamWork | undefined> {
  if (open?.id !== id) {
    const catalogues = standards.map(({ catalogue }) => catalogue);
    // What the address names: where there is no checklist it names none.
    const clauseHere = () => clauseAt(catalogues)?.id ?? '';
    const work = openTeamWork(
      { kind: ASSESSMENTS, address: engineAddress(), clauseHere, attachmentsOf: allAttachments },
      id,
    );
    open = { id, parts: 0, work };
  }
  open.parts += 1;
  return open.work;
}

function goOut(): void {
  if (open === undefined) return;
  open.parts -= 1;
  if (open.parts > 0) return;
  const { work } = open;
  open = undefined;
  void work.then((one) => one?.close());
}

/** Ends what the page takes part in, so that it is begun anew: the team has another key now, or none. */
export async function beginAnew(): Promise<void> {
  const before = open;
  open = undefined;
  await (await before?.work)?.close();
}

const NEVER = () => () => {};

/** How the work of the assessment's team stands; undefined while that is not known, and without a team. */
export function useTeam({ session, standards }: Opened): TeamView | undefined {
  const { id } = session.state().record;
  const [turn, setTurn] = useState(0);
  const [work, setWork] = useState<TeamWork>();
  useEffect(() => watchTeam(id, () => setTurn((before) => before + 1)), [id]);
  useEffect(() => {
    // The first news is that there is a team at all.
    if (turn === 0) return;
    let isHere = true;
    void enter(id, standards).then((one) => isHere && setWork(one));
    return () => {
      isHere = false;
      goOut();
    };
  }, [id, standards, turn]);
  return useSyncExternalStore(work?.subscribe ?? NEVER, () => work?.view());
}
