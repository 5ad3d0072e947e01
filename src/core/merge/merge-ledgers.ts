import { contentText } from '#core/assessment/final-content.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Final } from '#schema/record/sign-off.ts';
import type { Trail } from '#schema/record/trail.ts';
import { type Source, united } from './stamps.ts';

/** What several groups hold under each name, as one. */
function each<Value>(
  groups: readonly Readonly<Record<string, Value>>[],
  merge: (values: readonly Value[]) => Value,
): Record<string, Value> {
  const gathered = new Map<string, Value[]>();
  for (const [name, value] of groups.flatMap((group) => Object.entries(group)))
    gathered.set(name, [...(gathered.get(name) ?? []), value]);
  const names = [...gathered.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(names.map(([name, values]) => [name, merge(values)]));
}

/** Each time it was made final; of one that was reopened in one file only, the reopened one. */
function mergedFinals(lists: readonly (readonly Final[])[]): Final[] {
  const known = new Map<string, Final>();
  for (const final of lists.flat()) {
    const { reopened: _reopened, ...made } = final;
    const before = known.get(contentText(made));
    const isBetter =
      before === undefined ||
      (before.reopened === undefined && final.reopened !== undefined) ||
      (final.reopened !== undefined && contentText(final) < contentText(before));
    if (isBetter) known.set(contentText(made), final);
  }
  return [...known.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The trail of all files together. */
export function mergedTrail(sources: readonly Source[], at: string): Trail {
  const bases = [...new Set(sources.flatMap(({ trail }) => trail.bases))].sort();
  const fields = each(
    sources.map(({ trail }) => trail.fields),
    united,
  );
  return { bases, at, fields };
}

/** What is only ever added to, of all files together. */
export function mergedLedgers(
  sources: readonly Source[],
): Pick<Assessment, 'finals' | 'history' | 'createdAt' | 'removedNumbers'> {
  const records = sources.map(({ record }) => record);
  const histories = records.map((record) => record.history);
  const removedNumbers = each(
    records.map((record) => record.removedNumbers ?? {}),
    (numbers) => Math.max(...numbers),
  );
  return {
    finals: mergedFinals(records.map(({ finals }) => finals)),
    history: each(histories, united),
    createdAt: records.map((one) => one.createdAt).sort()[0] ?? '',
    ...(Object.keys(removedNumbers).length > 0 ? { removedNumbers } : {}),
  };
}
