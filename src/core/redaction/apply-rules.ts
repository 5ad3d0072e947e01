import { ownEntry } from '#core/own-entry.ts';
import type { IdBook } from './id-book.ts';
import type { IdKind, Leaf, Rule } from './rule.ts';

/** What the rules are carried out with. */
export interface Means {
  readonly newId: string;
  readonly ids: IdBook;
  /** A text without names and addresses. */
  readonly clean: (text: string) => string;
  /** What stands in place of a value that is nothing but a name. */
  readonly alias: (kind: 'organisation' | 'people' | 'place' | 'reference', name: string) => string;
}

/** Versions and names of calendars: short, and of plain signs. */
const CODE = /^(?:\d{1,4}(?:\.\d{1,4}){0,3}|[a-z]{2}(?:-[a-z]{2,4})?)$/;

type Group = Readonly<Record<string, unknown>>;

function asGroup(value: unknown): Group {
  return typeof value === 'object' && value !== null ? (value as Group) : {};
}

function leafOf(leaf: Leaf, value: unknown, means: Means): unknown {
  switch (leaf) {
    case 'keep':
      return value;
    case 'leftOut':
      return undefined;
    case 'emptyText':
      return '';
    case 'emptyList':
      return [];
    case 'newId':
      return means.newId;
    case 'formerId':
      return `${means.newId}-1`;
    case 'code':
      return CODE.test(String(value)) ? value : '';
    case 'text':
      return means.clean(String(value));
    default:
      return String(value).trim() === '' ? '' : means.alias(leaf, String(value));
  }
}

/** A group with the fields that the rules name, and no other. */
function fieldsOf(fields: Readonly<Record<string, Rule>>, value: unknown, means: Means): unknown {
  const group = asGroup(value);
  const entries = Object.entries(fields).flatMap(([name, rule]) => {
    const found = ownEntry(group, name);
    const made = found === undefined ? undefined : applyRule(rule, found, means);
    return made === undefined ? [] : [[name, made] as const];
  });
  return Object.fromEntries(entries);
}

/** What belongs to nothing in the copy is not listed there. */
function isSomething(one: unknown): boolean {
  return one !== '' && asGroup(one)['id'] !== '';
}

function newKey(by: IdKind | readonly string[], key: string, { ids }: Means): string | undefined {
  if (typeof by === 'string') return ids(by, key);
  return by.includes(key) ? key : undefined;
}

/** What becomes of a value; undefined where nothing of it is in the copy. */
export function applyRule(rule: Rule, value: unknown, means: Means): unknown {
  if (typeof rule === 'string') return leafOf(rule, value, means);
  if ('idOf' in rule) return means.ids(rule.idOf, String(value)) ?? '';
  if ('fields' in rule) return fieldsOf(rule.fields, value, means);
  if ('list' in rule) {
    const list = Array.isArray(value) ? value : [];
    return list.map((one) => applyRule(rule.list, one, means)).filter(isSomething);
  }
  const entries = Object.entries(asGroup(value)).flatMap(([key, one]) => {
    const to = newKey(rule.by, key, means);
    const made = to === undefined ? undefined : applyRule(rule.each, one, means);
    return to === undefined || made === undefined ? [] : [[to, made] as const];
  });
  return Object.fromEntries(entries);
}
