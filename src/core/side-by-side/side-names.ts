import { dayOf } from '#core/comparison/client-trends.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { SideWords } from '#core/words/side-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';

type Named = Pick<Assessment, 'id' | 'organisation' | 'name' | 'startedOn' | 'endedOn'>;

/** Whether assessments go by their own names, or by an alias for each client, by the client’s key. */
export type SideNaming = 'names' | ReadonlyMap<string, string>;

/** What an assessment is called among others. */
export interface SideName {
  /** Whose, which, when; with aliases only the alias and the day. */
  readonly title: string;
  /** Whose it is. Assessments that bear the same are one client’s. */
  readonly client: string;
  /** Tells clients apart, whatever they are called: two that are not named are never one. */
  readonly clientKey: string;
}

/** What tells one client from another: the organisation’s name, however it is written; one without a name is alone. */
export function clientKey({ id, organisation }: Named): string {
  const name = organisation.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return name === '' ? `id ${id}` : `name ${name}`;
}

/** An alias for every client, in the order in which they come: those that were typed, else Client A, B, C … */
export function aliasesFor(
  assessments: readonly Named[],
  typed: Readonly<Record<string, string>>,
  words: Pick<SideWords, 'alias'>,
): ReadonlyMap<string, string> {
  const keys = [...new Set(assessments.map(clientKey))];
  return new Map(
    keys.map((key, place) => {
      const own = ownEntry(typed, key)?.trim();
      return [key, own || fill(words.alias, { letter: lettersOf(place) })];
    }),
  );
}

/** A … Z, AA, AB … */
function lettersOf(place: number): string {
  const LETTERS = 26;
  const last = String.fromCodePoint(65 + (place % LETTERS));
  return place < LETTERS ? last : lettersOf(Math.floor(place / LETTERS) - 1) + last;
}

/** What each assessment is called, in their order. */
export function sideNames(
  assessments: readonly Named[],
  naming: SideNaming,
  words: Pick<SideWords, 'unnamed'>,
): readonly SideName[] {
  return assessments.map((one) => {
    const key = clientKey(one);
    const whose = one.organisation.trim() || words.unnamed;
    if (naming !== 'names') {
      const client = naming.get(key) ?? '';
      return { title: joined([client, dayOf(one)]), client, clientKey: `alias ${client}` };
    }
    const which = one.name.trim() === one.organisation.trim() ? '' : one.name.trim();
    return { title: joined([whose, which, dayOf(one)]), client: whose, clientKey: key };
  });
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
