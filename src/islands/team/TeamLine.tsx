import { useEffect } from 'react';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { withWords } from '#islands/shared/with-words.tsx';
import type { Person } from '#storage/team/presence.ts';
import type { TeamView } from '#storage/team/team-work.ts';
import { markChanges } from './mark-changes.ts';
import { useTeam } from './use-team.ts';

interface Props {
  readonly opened: Opened;
}

/** Whether the team is reached, what waits for it, who is there, and what is to be done. */
export const TeamLine = withWords(['team'], function TeamLine({ opened }: Props) {
  const { language, addresses } = useSurroundings();
  const words = useWords('team');
  const { id } = opened.session.state().record;
  const view = useTeam(opened);
  const { touched, sender } = view ?? {};
  useEffect(() => {
    const nameOf = (name: string) => fill(words.changedBy, { name });
    return touched && sender ? markChanges(touched, sender, nameOf) : undefined;
  }, [touched, sender, words]);
  if (view === undefined) return null;
  const { standing, waiting, trouble, moved, people } = view;
  const isWrong = trouble !== undefined || moved === true || standing === 'refused';
  const open = Object.keys(view.conflicts).length;
  const toSettings = addresses.place('settings', id, { hash: 'team' });
  return (
    <div className={isWrong ? 'team-line notice warning' : 'team-line'} role="status">
      <span data-standing={standing}>{words.standings[standing]}</span>
      {waiting > 0 && <span> · {fillCount(language, words.waiting, waiting)}</span>}
      <FilesText files={view.files} />
      {people.length > 0 && <People {...{ people, opened }} />}
      {open > 0 && (
        <span>
          {' · '}
          <a href={toSettings}>{fillCount(language, words.conflicts.count, open)}</a>
        </span>
      )}
      {isWrong && <p>{whatToDo(view, words)}</p>}
    </div>
  );
});

/** The file that is on its way, and those that nobody has sent yet, that were damaged, or that were sent again. */
function FilesText({ files: { moving, lacking, damaged, mended } }: Pick<TeamView, 'files'>) {
  const { language } = useSurroundings();
  const { files: words } = useWords('team');
  const texts = [
    ...(moving ? [fill(words[moving.way], { name: moving.name, percent: shareOf(moving) })] : []),
    ...(lacking > 0 ? [fillCount(language, words.lacking, lacking)] : []),
    ...(damaged > 0 ? [fillCount(language, words.damaged, damaged)] : []),
    ...(mended > 0 ? [fillCount(language, words.mended, mended)] : []),
  ];
  return texts.map((text) => <span key={text}> · {text}</span>);
}

const shareOf = ({ done, whole }: { readonly done: number; readonly whole: number }) =>
  whole === 0 ? 0 : Math.floor((100 * done) / whole);

/** What is wrong with the team's order or with the way to it, and what to do. */
export function whatToDo(
  { trouble, moved }: Pick<TeamView, 'trouble' | 'moved'>,
  words: ReturnType<typeof useWords<'team'>>,
): string {
  if (moved) return words.moved;
  if (trouble === undefined) return words.refusedDo;
  const todo = trouble === 'newer' ? words.newerDo : words.troubleDo;
  return `${words.troubles[trouble]} ${todo}`;
}

function People({ people, opened }: Props & { readonly people: readonly Person[] }) {
  const words = useWords('team');
  const clauses = opened.standards.flatMap(({ catalogue }) => allClauses(catalogue));
  const names = people.map(({ name: given, clause }) => {
    const name = given || words.nobody;
    const at = clauses.find(({ id }) => id === clause);
    return at ? fill(words.at, { name, clause: at.number }) : name;
  });
  return <span> · {fill(words.people, { names: names.join(' · ') })}</span>;
}
