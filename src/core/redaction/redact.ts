import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { joinList } from '#core/message.ts';
import type { RedactionWords } from '#core/words/redaction-words.ts';
import { type Assessment, AssessmentSchema } from '#schema/record/assessment.ts';
import { applyRule, type Means } from './apply-rules.ts';
import { type KeptName, type Reached, textCleaner } from './clean-text.ts';
import { makeIdBook } from './id-book.ts';
import { type KnownName, keyOf, knownNames } from './known-names.ts';
import { namesIn, personForms } from './name-forms.ts';
import { ASSESSMENT_RULES } from './rules.ts';

export interface RedactionInput {
  readonly assessment: Assessment;
  /** Of its standards, untailored. */
  readonly catalogues: readonly Catalogue[];
  /** Names that the record does not know. */
  readonly names: readonly string[];
  /** The id of the copy. */
  readonly newId: string;
  /** In which language aliases are. */
  readonly language: string;
  readonly words: RedactionWords;
}

/** Who or what is called otherwise. */
export interface Replaced {
  readonly alias: string;
  /** As the fields of the record and its texts write it. */
  readonly written: readonly string[];
  /** How often, in fields and texts. */
  readonly count: number;
}

export interface Redacted {
  readonly assessment: Assessment;
  /** In the order of the aliases; those that stand nowhere in the copy are not among them. */
  readonly replaced: readonly Replaced[];
  readonly leftOut: Readonly<Record<Reached | 'attachment', number>>;
  /** Short names that still stand in notes: words, or names that several people bear. */
  readonly kept: readonly KeptName[];
}

/** A copy of an assessment for people who must not know whose it is. It scores the same. */
export function redact(input: RedactionInput): Redacted {
  const { assessment, catalogues, newId, words } = input;
  const vocabulary = wordsOf(catalogues);
  const isWord = (word: string) => vocabulary.has(word);
  const known = knownNames(assessment, input.names, { words, isWord });
  const cleaner = textCleaner(known, words);
  const means: Means = {
    newId,
    ids: makeIdBook(assessment, catalogues),
    clean: cleaner.clean,
    alias: (kind, name) =>
      aliasOf(kind, name, { known, language: input.language, count: cleaner.count }),
  };
  const copy = AssessmentSchema.parse(applyRule(ASSESSMENT_RULES, assessment, means));
  const { names, reached, kept } = cleaner.tally();
  const replaced = known.flatMap(({ alias }) => {
    const tally = names.get(alias);
    return tally ? [{ alias, ...tally }] : [];
  });
  return {
    assessment: copy,
    replaced,
    leftOut: { ...reached, attachment: countFiles(assessment) },
    kept,
  };
}

interface Aliasing extends Pick<RedactionInput, 'language'> {
  readonly known: readonly KnownName[];
  readonly count: (alias: string, written: string) => void;
}

/** The alias of a field that is nothing but a name, or those of the several in it. */
function aliasOf(
  kind: Parameters<Means['alias']>[0],
  field: string,
  { known, language, count }: Aliasing,
): string {
  const pieces = kind === 'people' ? namesIn(field) : [field];
  const aliases = pieces.flatMap((piece) => {
    const found = findName(kind, piece, known);
    if (found === undefined) return [];
    count(found.alias, piece.trim());
    return [found.alias];
  });
  return joinList(language, [...new Set(aliases)]);
}

const KINDS = {
  organisation: ['organisation'],
  people: ['organisation', 'person'],
  place: ['place'],
  reference: ['reference'],
} as const;

function findName(
  kind: keyof typeof KINDS,
  piece: string,
  known: readonly KnownName[],
): KnownName | undefined {
  const kinds: readonly string[] = KINDS[kind];
  const among = known.filter((one) => kinds.includes(one.kind));
  return (
    among.find(({ name }) => keyOf(name) === keyOf(piece)) ??
    among.find(({ name }) =>
      personForms(name, () => false).some(({ text }) => keyOf(text) === keyOf(piece)),
    )
  );
}

function countFiles({ evidence }: Assessment): number {
  return Object.values(evidence).reduce((sum, { attachments = [] }) => sum + attachments.length, 0);
}

/** The words that the standards use, in small letters. */
function wordsOf(catalogues: readonly Catalogue[]): ReadonlySet<string> {
  const texts = catalogues.flatMap((catalogue) => [
    catalogue.standard.title,
    ...allClauses(catalogue).flatMap(({ title, criteria }) => [
      title,
      ...criteria.map(({ text }) => text),
    ]),
  ]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
}
