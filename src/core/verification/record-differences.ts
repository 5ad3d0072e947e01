import { assessedContent } from '#core/assessment/final-content.ts';
import { criterionName, homeOfCriterion } from '#core/catalogue/catalogue.ts';
import { fill, withLabel } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { entryNames } from '#core/register/entry-names.ts';
import type { VerificationWords } from '#core/words/verification-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** Labels of the fields of registers, by register and field. */
export type FieldLabels = Readonly<
  Record<
    'evidence' | 'findings' | 'actions',
    { readonly fields: Readonly<Record<string, { readonly label: string }>> }
  >
>;

/** One thing that two records say differently. */
export interface Difference {
  /** What it is about: `7.4 3a, answer`. */
  readonly what: string;
  readonly reported: string;
  readonly recorded: string;
}

interface Means {
  readonly words: VerificationWords;
  readonly labels: FieldLabels;
  /** Both records: an entry may be in one of them alone. */
  readonly records: readonly Assessment[];
}

type Path = readonly string[];
type Group = Readonly<Record<string, unknown>>;

/** Longest part of a text that is shown, in characters. */
const SHOWN = 80;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

/** The places at which two values differ, as deep as both are groups. */
function changedPaths(one: unknown, other: unknown, path: Path = []): readonly Path[] {
  if (isGroup(one) && isGroup(other) && Array.isArray(one) === Array.isArray(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names.flatMap((name) =>
      changedPaths(ownEntry(one, name), ownEntry(other, name), [...path, name]),
    );
  }
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [path];
}

function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) => (isGroup(value) ? ownEntry(value, name) : undefined),
    record,
  );
}

function writeValue(value: unknown, words: VerificationWords): string {
  if (value === undefined || value === '') return words.nothing;
  if (isGroup(value)) return words.something;
  const text = ownEntry<string>(words.values, String(value)) ?? String(value);
  const signs = Array.from(text.replace(/\s+/gu, ' '));
  return signs.length <= SHOWN ? signs.join('') : `${signs.slice(0, SHOWN).join('')}…`;
}

/** `7.4 3a`, or `7.4` for a clause. */
function criterionText(id: string): string {
  const { clause } = homeOfCriterion(id);
  const name = criterionName(id);
  return name === clause ? clause : `${clause} ${name}`;
}

const REGISTERS = ['evidence', 'findings', 'actions'] as const;

function entryText(path: Path, { labels, records }: Means): string | undefined {
  const [group, id = '', field = ''] = path;
  const register = REGISTERS.find((one) => one === group);
  if (register === undefined || path.length < 2) return undefined;
  const name = records.map((record) => entryNames(register, record).get(id)).find(Boolean) ?? id;
  const label = ownEntry(labels[register].fields, field)?.label;
  return label === undefined ? name : withLabel(name, label);
}

function whatOf(path: Path, means: Means): string {
  const [group = '', id = '', field = ''] = path;
  const { parts, fields } = means.words;
  const part = ownEntry<string>(parts, group) ?? group;
  const isKept = ['answers', 'clauses', 'areas', 'targets'].includes(group) && path.length > 1;
  if (!isKept) return withLabel(part, entryText(path, means) ?? '').replace(/[:：]\s*$/u, '');
  const last = group === 'targets' ? field : id;
  const label = ownEntry<string>(fields, field);
  const where = withLabel(part, criterionText(last || id));
  return label === undefined ? where : fill(means.words.fieldOf, { where, field: label });
}

/** What two records say differently of what is assessed, each once, in the order of the record. */
export function recordDifferences(
  reported: Assessment,
  recorded: Assessment,
  words: VerificationWords,
  labels: FieldLabels,
): readonly Difference[] {
  const [before, after]: readonly unknown[] = [reported, recorded].map((one) =>
    JSON.parse(assessedContent(one)),
  );
  const means = { words, labels, records: [reported, recorded] };
  return changedPaths(before, after).map((path) => ({
    what: whatOf(path, means),
    reported: writeValue(valueAt(before, path), words),
    recorded: writeValue(valueAt(after, path), words),
  }));
}
