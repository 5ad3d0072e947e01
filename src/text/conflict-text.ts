import { entryOf } from '#core/assessment/register-change.ts';
import { registerName } from '#core/assessment/register-name.ts';
import { allClauses, type Catalogue, criterionNameIn } from '#core/catalogue/catalogue.ts';
import type { Conflict } from '#core/merge/merge-records.ts';
import { fill, joinList } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { isGroup, ownValue, type Path, readAt } from '#core/record/read-at.ts';
import { LETTERS } from '#core/register/registers.ts';
import type { MergingWords } from '#core/words/merging-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentWords, RegisterWords } from './words.ts';

/** What the text of a conflict is made of. */
export interface ConflictContext {
  readonly words: MergingWords;
  /** Of all registers, those of the audit's plan too. */
  readonly registers: RegisterWords;
  readonly answers: AssessmentWords['answers'];
  readonly language: string;
  readonly catalogues: readonly Catalogue[];
  /** In the order of the files that candidates name. */
  readonly records: readonly Assessment[];
}

/** What people call criteria, clauses and areas, with what they say. */
function namesIn(
  catalogues: readonly Catalogue[],
): ReadonlyMap<string, { readonly name: string; readonly text: string }> {
  const names = new Map<string, { readonly name: string; readonly text: string }>();
  for (const area of catalogues.flatMap(({ areas }) => areas))
    names.set(area.id, { name: area.title, text: '' });
  for (const clause of catalogues.flatMap(allClauses)) {
    names.set(clause.id, { name: `${clause.number} ${clause.title}`, text: '' });
    for (const criterion of clause.criteria)
      names.set(criterion.id, {
        name: `${clause.number} ${criterionNameIn(clause, criterion)}`,
        text: criterion.text,
      });
  }
  return names;
}

/** What an entry of a register is called: its number and what it says first. */
function entryTitle(path: Path, { records, words }: ConflictContext): string {
  const record = records.find((one) => readAt(one, path) !== undefined);
  const [register, id] = [String(path.at(-2)), String(path.at(-1))];
  const entry = readAt(record, path);
  const said = ['title', 'condition', 'correctiveAction', 'reference', 'text', 'to', 'group']
    .map((name) => ownValue(entry, name))
    .find((one): one is string => typeof one === 'string' && one !== '');
  const letter = ownEntry(LETTERS as Readonly<Record<string, string>>, register);
  const number = letter && record ? registerName(letter, record[register as 'evidence'], id) : '';
  const name = [number, said].filter(Boolean).join(' ');
  const kind = ownEntry(words.registers as Readonly<Record<string, string>>, register) ?? register;
  return name === '' ? kind : fill(words.entry, { register: kind, name });
}

function fieldTitle(
  register: string,
  field: string,
  { words, registers }: ConflictContext,
): string {
  const described = ownValue(ownValue(ownValue(registers, register), 'fields'), field);
  const label = ownValue(described, 'label');
  if (typeof label === 'string') return label;
  return ownEntry(words.fields as Readonly<Record<string, string>>, field) ?? words.fields.other;
}

/** What a conflict is about: the criterion, entry or setting, and which part of it. */
export function conflictTitle(
  { path, kind }: Pick<Conflict, 'path' | 'kind'>,
  context: ConflictContext,
): string {
  const { words, catalogues } = context;
  const entry = entryOf(path);
  if (entry) {
    const what = entryTitle(entry, context);
    if (kind === 'entry') return what;
    const field = fieldTitle(String(entry.at(-2)), String(path[entry.length]), context);
    return fill(words.place, { what, field });
  }
  const [group = '', id, field] = path;
  if (['answers', 'clauses', 'areas'].includes(group) && id !== undefined) {
    const what = namesIn(catalogues).get(id)?.name ?? id;
    return fill(words.place, { what, field: fieldTitle('', field ?? '', context) });
  }
  const about = namesIn(catalogues).get(path.at(-1) ?? '')?.name;
  const name = group === 'scope' ? (id ?? group) : group;
  const title = fieldTitle('', name, context);
  return about === undefined ? title : fill(words.place, { what: title, field: about });
}

/** A value of a place as people read it: choices by their names, of a group what it says, one after the other. */
export function valueText(value: unknown, path: Path, context: ConflictContext): string {
  const { words, language } = context;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const parts = isGroup(value) ? Object.values(value) : value;
  if (!Array.isArray(parts)) return written(parts, path, context);
  const said = parts.filter((one) => one !== '' && one !== undefined);
  const texts = said.map((one) => valueText(one, path, context));
  if (texts.length === 0) return words.empty;
  return isGroup(value) ? texts.join(' · ') : joinList(language, texts);
}

/** A text as it was typed; a choice by its name. */
function written(value: unknown, path: Path, context: ConflictContext): string {
  const { words, registers, answers } = context;
  if (value === undefined || value === null || value === '') return words.empty;
  const text = String(value);
  const fields = ownValue(ownValue(registers, String(entryOf(path)?.at(-2))), 'fields');
  const choices = ownValue(ownValue(fields, String(path.at(-1))), 'choices');
  const groups = [
    choices,
    path.at(-1) === 'value' ? answers : undefined,
    isSetting(path) ? words.values : undefined,
  ];
  const known = groups.map((group) => ownValue(group, text)).find((one) => typeof one === 'string');
  return typeof known === 'string' ? known : (nameOfId(text, context) ?? text);
}

const isSetting = ([group = '']: Path) => group === 'mode' || group === 'depth';

function nameOfId(text: string, { catalogues }: ConflictContext): string | undefined {
  return text.includes('/') ? namesIn(catalogues).get(text)?.name : undefined;
}

/** The statement of the criterion that a place is about; nothing of other places. */
export function statementAt([group, id = '']: Path, { catalogues }: ConflictContext): string {
  return group === 'answers' ? (namesIn(catalogues).get(id)?.text ?? '') : '';
}

/** What a candidate says, in words. */
export function candidateText(
  { path, kind }: Pick<Conflict, 'path' | 'kind'>,
  said: unknown,
  context: ConflictContext,
): string {
  const { words } = context;
  if (kind === 'entry') return said === true ? words.stays : words.goes;
  const field = path.at(-1) ?? '';
  const isTogether = field === 'value' || field === 'notApplicableReason';
  const value = isTogether ? ownValue(said, field) : said;
  if (value === undefined && field === 'value') return context.answers.none;
  return valueText(value, path, context);
}

/** The evidence that a file has for the criterion that a conflict is about. */
export function evidenceFor(
  [group, id = '']: Path,
  files: readonly number[],
  { records, words, language }: ConflictContext,
): string {
  if (group !== 'answers') return '';
  const found = files.flatMap((file) => {
    const { evidence = {} } = records[file] ?? {};
    return Object.entries(evidence)
      .filter(([, { criteria }]) => criteria.includes(id))
      .map(([one, { title }]) => `${registerName('E', evidence, one)} ${title}`);
  });
  const list = joinList(language, [...new Set(found)]);
  return found.length === 0 ? '' : fill(words.evidence, { list });
}
