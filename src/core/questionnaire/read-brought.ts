import { allClauses } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import { isSame } from '#core/record/read-at.ts';
import { type RegisterContext, registerContext } from '#core/register/context.ts';
import { entriesOf, entryAt } from '#core/register/entry-change.ts';
import { entryNames } from '#core/register/entry-names.ts';
import { fieldsOf } from '#core/register/registers.ts';
import type { AnyEntry } from '#core/register/typed-entry.ts';
import { fieldWords } from '#core/register/words.ts';
import { type Names, namesIn } from '#core/tables/names.ts';
import { cellText } from '#core/tables/table.ts';
import { writeCell } from '#core/tables/write-cell.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import type { EntryRow, FieldChange, ReturnContext, UnreadRow } from './returned.ts';

/** What may be written down in a part beside its answers: evidence first, findings rest on it, and actions on them. */
const BROUGHT = ['evidence', 'findings', 'actions'] as const;

type Brought = (typeof BROUGHT)[number];

/** What a part holds of evidence, findings and actions that does not stand here so. */
interface BroughtEntries {
  readonly rows: readonly EntryRow[];
  readonly unread: readonly UnreadRow[];
  readonly same: number;
  /** Attachments of that evidence, with their contents where they lie in the file. */
  readonly files: readonly { readonly attachment: Attachment; readonly bytes: Bytes }[];
}

type Bytes = Uint8Array<ArrayBuffer>;

interface Reading {
  readonly names: Names;
  readonly context: RegisterContext;
  readonly language: ReturnContext['languages'][0];
  readonly sheet: string;
}

/**
 * Evidence, findings and actions of a part, beside what stands here under the same ids. What is about a
 * clause that is no longer asked here is told apart, and an action on a finding that is nowhere.
 */
export function readBrought(
  part: Assessment,
  contents: ReadonlyMap<string, Bytes>,
  { assessment, languages: [language], today }: ReturnContext,
): BroughtEntries {
  const both = {
    ...assessment,
    evidence: { ...part.evidence, ...assessment.evidence },
    findings: { ...part.findings, ...assessment.findings },
  };
  const context = registerContext(both, language.catalogues, today);
  const names = { ...namesIn(context), ...linkNames(part, assessment) };
  const reading = { context, language, names, sheet: part.organisation };
  const clauses = new Set(context.catalogues.flatMap(allClauses).map(({ id }) => id));
  const isAsked = (entry: AnyEntry | undefined) =>
    entry !== undefined && (!('clauseId' in entry) || clauses.has(String(entry.clauseId)));
  const isHere = ([, entry]: readonly [string, AnyEntry]) =>
    isAsked('findingId' in entry ? ownEntry(both.findings, String(entry.findingId)) : entry);
  const read = BROUGHT.flatMap((register) => {
    const entries = Object.entries(entriesOf(register, part));
    const rows = entries
      .filter(isHere)
      .map(([id, entry]) => readEntry(register, id, entry, part, assessment, reading));
    const unread = entries
      .filter((one) => !isHere(one))
      .map(([, entry], at) => ({ sheet: part.organisation, row: at + 1, reason: gone(entry) }));
    return [{ rows, unread }];
  });
  const rows = read.flatMap((one) => one.rows);
  return {
    rows: rows.filter(({ changes }) => changes.length > 0),
    same: rows.filter(({ changes }) => changes.length === 0).length,
    unread: read.flatMap(({ unread }) => unread),
    files: filesOf(part, contents),
  };
}

function filesOf(part: Assessment, contents: ReadonlyMap<string, Bytes>): BroughtEntries['files'] {
  const attached = new Map(
    Object.values(part.evidence)
      .flatMap(({ attachments = [] }) => attachments)
      .map((one) => [one.id, one]),
  );
  return [...attached.values()].flatMap((attachment) => {
    const bytes = contents.get(attachment.hash);
    return bytes ? [{ attachment, bytes }] : [];
  });
}

/** What is new is called as in the part, beside the names that are given here. */
function linkNames(part: Assessment, here: Assessment): Pick<Names, 'evidence' | 'finding'> {
  const both = (register: 'evidence' | 'findings') =>
    new Map([...entryNames(register, part), ...entryNames(register, here)]);
  return { evidence: both('evidence'), finding: both('findings') };
}

/** Of the words of an entry those that tell best what it is. */
const TELLING = ['condition', 'correctiveAction', 'correction', 'cause'];

function gone(entry: AnyEntry) {
  const texts = TELLING.map((name) => ownEntry(Object(entry), name));
  return { code: 'gone', text: String(texts.find(Boolean) ?? '') } as const;
}

function readEntry(
  register: Brought,
  id: string,
  entry: AnyEntry,
  part: Assessment,
  here: Assessment,
  reading: Reading,
): EntryRow {
  const present = entryAt(register, id, here);
  const name = entryNames(register, present ? here : part).get(id) ?? id;
  const position = Object.keys(entriesOf(register, part)).indexOf(id);
  return {
    ...{ sheet: `${reading.sheet} ${register}`, row: position + 1, kind: register, id, name },
    isNew: present === undefined,
    changes: fieldsOf(register).flatMap(([field]) =>
      changeOf(register, field, entry, present, reading),
    ),
  };
}

/** What a field says otherwise than here, both as people read it. */
function changeOf(
  register: Brought,
  name: string,
  entry: AnyEntry,
  present: AnyEntry | undefined,
  { names, context, language }: Reading,
): readonly FieldChange[] {
  const [value, before] = [ownEntry(Object(entry), name), ownEntry(Object(present), name)];
  const field = fieldsOf(register).find(([one]) => one === name)?.[1];
  if (field === undefined || isSame(value, before)) return [];
  const words = fieldWords(language.tableWords, register, name);
  const text = (one: AnyEntry | undefined) =>
    one === undefined || ownEntry(Object(one), name) === undefined
      ? ''
      : cellText(writeCell(name, field, { entry: one, words, names, context }));
  return [{ field: name, heading: words.label, present: text(present), said: text(entry), value }];
}
