import type { ColumnWords } from '#schema/authored/column-words.ts';
import type { ColumnRole, DateForm } from '#schema/record/complaint-log.ts';
import { fitOfRole, holdsWord, plainHeading } from './column-words.ts';
import { type ColumnLook, formsOf } from './look-at-column.ts';
import { dateRoleOf, NUMBER_ROLES, tallyRoleOf } from './role-kinds.ts';

/** What a column seems to be. */
export interface Recognised {
  readonly role: ColumnRole | undefined;
  readonly foundBy: 'heading' | 'contents' | undefined;
  readonly dateForms: readonly DateForm[];
  readonly isPersonal: boolean;
}

/** Whether a heading or most of what stands below it tells of a person. */
export function isPersonal(look: ColumnLook, words: ColumnWords): boolean {
  const heading = plainHeading(look.heading);
  if (words.personal.some((word) => holdsWord(heading, word))) return true;
  return look.filled > 0 && look.personal * 2 > look.filled;
}

/** Whether hardly any value comes twice, as with coordinates or free text. */
function isUnique({ distinct, filled }: ColumnLook): boolean {
  return filled > 20 && distinct * 5 > filled * 4;
}

/** Whether what stands in a column can be what its heading says. */
function canBe(role: ColumnRole, look: ColumnLook): boolean {
  if (look.filled === 0) return true;
  const isDates = formsOf(look, true).length > 0 && look.figures < look.filled;
  if (dateRoleOf(role) !== undefined) return formsOf(look, true).length > 0;
  if (NUMBER_ROLES.has(role)) return look.numbers * 2 > look.filled;
  // A ratio of upheld complaints is no outcome of one.
  if (role === 'outcome' && look.numbers === look.filled) return false;
  return tallyRoleOf(role) === undefined || !(isDates || isUnique(look));
}

interface Fit {
  readonly look: ColumnLook;
  readonly role: ColumnRole;
  readonly fit: number;
}

/** Whether a heading says that the column is no role's, such as the day of an incident or of an update. */
function hasNoRole({ heading }: ColumnLook, { never }: ColumnWords): boolean {
  const plain = plainHeading(heading);
  return never.some((word) => holdsWord(plain, word));
}

function fitsOf(looks: readonly ColumnLook[], words: ColumnWords): readonly Fit[] {
  const roles = Object.entries(words.roles) as [ColumnRole, readonly string[]][];
  return looks
    .filter((look) => !hasNoRole(look, words))
    .flatMap((look) =>
      roles
        .map(([role, list]) => ({ look, role, fit: fitOfRole(look.heading, list, words.alone) }))
        .filter(({ role, fit }) => fit > 0 && canBe(role, look)),
    )
    .filter(({ look, role }) => role === 'id' || !isPersonal(look, words))
    .sort((one, other) => other.fit - one.fit || one.look.position - other.look.position);
}

function byHeadings(looks: readonly ColumnLook[], words: ColumnWords): Map<number, ColumnRole> {
  const found = new Map<number, ColumnRole>();
  const taken = new Set<ColumnRole>();
  for (const { look, role } of fitsOf(looks, words)) {
    if (found.has(look.position) || taken.has(role)) continue;
    found.set(look.position, role);
    taken.add(role);
  }
  return found;
}

/** Dates that are no bare figures, such as years or postcodes. */
function holdsDates(look: ColumnLook): boolean {
  return look.filled > 0 && look.figures === 0 && formsOf(look, false).length > 0;
}

/** Words that repeat: far fewer of them than rows. */
function holdsWords(look: ColumnLook): boolean {
  const isRepeating = look.distinct > 1 && look.distinct <= Math.max(30, look.filled / 5);
  return isRepeating && look.distinct * 2 < look.filled && look.numbers === 0 && !holdsDates(look);
}

/** What stands for received and category, where no heading says so. */
function byContents(
  looks: readonly ColumnLook[],
  words: ColumnWords,
  found: ReadonlyMap<number, ColumnRole>,
): ReadonlyMap<number, ColumnRole> {
  const roles = new Set(found.values());
  const free = looks.filter(
    (look) => !(found.has(look.position) || isPersonal(look, words) || hasNoRole(look, words)),
  );
  const dates = roles.has('received') ? undefined : free.find(holdsDates);
  const category = roles.has('category') ? undefined : free.find(holdsWords);
  return new Map([
    ...(dates === undefined ? [] : [[dates.position, 'received'] as const]),
    ...(category === undefined ? [] : [[category.position, 'category'] as const]),
  ]);
}

/** What each column seems to be, in their order. A role goes to one column: that whose heading fits best. */
export function recogniseColumns(
  looks: readonly ColumnLook[],
  words: ColumnWords,
): readonly Recognised[] {
  const headings = byHeadings(looks, words);
  const contents = byContents(looks, words, headings);
  return looks.map((look) => {
    const role = headings.get(look.position) ?? contents.get(look.position);
    const foundBy = headings.has(look.position) ? 'heading' : 'contents';
    const saysDate = role !== undefined && dateRoleOf(role) !== undefined;
    return {
      role,
      foundBy: role === undefined ? undefined : foundBy,
      dateForms: formsOf(look, saysDate),
      isPersonal: isPersonal(look, words),
    };
  });
}
