import { openDatabase } from './database.ts';

/** Said in this window when an assessment begins to be a team's, or ends to be. */
const NEWS = 'redress-team';

/** Says that an assessment may be a team's by now. */
export function tellTeamNews(): void {
  dispatchEvent(new Event(NEWS));
}

/** Tells whether an assessment is a team's, now and whenever that may be otherwise. Gives back what ends it. */
export function watchTeam(id: string, tell: (isOfTeam: boolean) => void): () => void {
  const look = () =>
    void openDatabase()
      .then((database) => database.getKey('teams', id))
      .then(
        (key) => tell(key !== undefined),
        // No database: no team either.
        () => {},
      );
  look();
  addEventListener(NEWS, look);
  return () => removeEventListener(NEWS, look);
}
