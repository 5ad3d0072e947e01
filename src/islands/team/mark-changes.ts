import type { TeamView } from '#storage/team/team-work.ts';

/** How many colours there are for people. */
const COLOURS = 5;

/** The first letters of a name: of Chinese names the last two signs. */
function initialsOf(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name.slice(-2);
  const letters = name.split(/\s+/).map((word) => [...word][0] ?? '');
  return letters.slice(0, 2).join('').toUpperCase() || '·';
}

function colourOf(sender: string): string {
  const sum = [...sender].reduce((so, letter) => so + letter.charCodeAt(0), 0);
  return String((sum % COLOURS) + 1);
}

interface Mark {
  readonly sender: string;
  readonly by: string;
}

/** Who of the others changed each criterion last. */
function lastChanges(touched: TeamView['touched'], self: string): ReadonlyMap<string, Mark> {
  const entries = Object.entries(touched)
    .map(([key, touch]) => [key.split('\n'), touch] as const)
    .filter(([[group]]) => group === 'answers')
    .sort(([, a], [, b]) => a.seq - b.seq);
  const last = new Map<string, Mark>();
  for (const [[, criterion = ''], { sender, by = '' }] of entries)
    if (sender === self || by === '') last.delete(criterion);
    else last.set(criterion, { sender, by });
  return last;
}

function unmark(field: HTMLElement): void {
  delete field.dataset['by'];
  delete field.dataset['colour'];
  field.removeAttribute('title');
}

/** Marks criteria on the page with who of the others changed them last. Gives back what takes the marks away. */
export function markChanges(
  touched: TeamView['touched'],
  self: string,
  say: (name: string) => string,
): () => void {
  const last = lastChanges(touched, self);
  const fields = () => document.querySelectorAll<HTMLElement>('.criterion[data-criterion]');
  const mark = () => {
    for (const field of fields()) {
      const change = last.get(field.dataset['criterion'] ?? '');
      if (change === undefined) continue;
      field.dataset['by'] = initialsOf(change.by);
      field.dataset['colour'] = colourOf(change.sender);
      field.title = say(change.by);
    }
  };
  mark();
  // Other criteria come with another clause.
  const watching = new MutationObserver(mark);
  watching.observe(document.body, { childList: true, subtree: true });
  return () => {
    watching.disconnect();
    for (const field of fields()) unmark(field);
  };
}
