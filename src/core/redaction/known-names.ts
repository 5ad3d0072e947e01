import { peopleIn } from '#core/assessment/people-in.ts';
import { fill } from '#core/message.ts';
import type { RedactionWords } from '#core/words/redaction-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import {
  type NameForm,
  namesIn,
  organisationForms,
  personForms,
  placeForms,
  placesInText,
} from './name-forms.ts';
import { withoutTitle } from './name-parts.ts';

export type NameKind = 'organisation' | 'person' | 'place' | 'reference' | 'other';

/** Somebody or something that is called otherwise in the copy. */
export interface KnownName {
  readonly kind: NameKind;
  readonly alias: string;
  /** As the record writes it first. */
  readonly name: string;
  /** The ways in which texts may write it. */
  readonly forms: readonly NameForm[];
}

/** What a name is told apart by: case, titles and signs do not count. */
export function keyOf(name: string): string {
  return withoutTitle(name.normalize('NFC').trim())
    .toLowerCase()
    .replace(/[\s.]+/gu, ' ')
    .trim();
}

/** A, B … Z, AA, AB. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return rest === 0 ? letter : `${letters(rest)}${letter}`;
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** Each by its key, the first writing of it counts. */
function eachOnce(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(keyOf(name))) first.set(keyOf(name), name);
  return [...first.values()];
}

function organisationsOf({ organisation, previous }: Assessment, { alias }: RedactionWords) {
  const fields = [organisation, previous?.organisation].filter(isSaid);
  return eachOnce(fields).map(
    (name, at): KnownName => ({
      kind: 'organisation',
      alias: fill(alias.organisation, { letter: letters(at + 1) }),
      name,
      forms: organisationForms(name),
    }),
  );
}

/** Parts of names that one person alone has, and that are no words of the standards. */
function partTest(people: readonly string[], isWord: (word: string) => boolean) {
  const owners = new Map<string, number>();
  for (const name of people) {
    const words = withoutTitle(name).split(/\s+/u);
    const parts = words.length > 1 ? words : [name, Array.from(name)[0] ?? ''];
    for (const part of new Set(parts)) owners.set(part, (owners.get(part) ?? 0) + 1);
  }
  return (part: string) => owners.get(part) === 1 && !isWord(part.toLowerCase());
}

function peopleOf(
  assessment: Assessment,
  others: readonly KnownName[],
  { words, isWord }: Known,
): readonly KnownName[] {
  const taken = new Set(others.map(({ name }) => keyOf(name)));
  const people = eachOnce(peopleIn(assessment).flatMap(namesIn)).filter(
    (name) => !taken.has(keyOf(name)),
  );
  const full = people.filter((name) => !isShortOf(name, people));
  const isOnly = partTest(full, isWord);
  return full.map((name, at) => ({
    kind: 'person',
    alias: fill(words.alias.person, { number: at + 1 }),
    name,
    forms: personForms(name, isOnly),
  }));
}

/** Whether a name is another one's short form, such as `J. Smith` beside `Jane Smith`. */
function isShortOf(name: string, people: readonly string[]): boolean {
  const fuller = people.filter(
    (other) =>
      keyOf(other) !== keyOf(name) &&
      personForms(other, () => false).some(({ text }) => keyOf(text) === keyOf(name)),
  );
  return fuller.length === 1;
}

function placesOf({ evidence, scope }: Assessment, { words, isWord }: Known): readonly KnownName[] {
  const fields = Object.values(evidence).flatMap(({ place }) => (isSaid(place) ? [place] : []));
  const inScope = placesInText(scope.sites).filter((name) => !isWord(keyOf(name)));
  return eachOnce([...fields, ...inScope]).map((name, at) => ({
    kind: 'place',
    alias: fill(words.alias.place, { number: at + 1 }),
    name,
    forms: placeForms(name),
  }));
}

/** Numbers of complaint files: in texts they count where they cannot be taken for another number. */
function referencesOf({ cases }: Assessment, { words }: Known): readonly KnownName[] {
  const references = Object.values(cases).map(({ reference }) => reference);
  return eachOnce(references.filter(isSaid)).map((name, at) => ({
    kind: 'reference',
    alias: fill(words.alias.reference, { number: at + 1 }),
    name,
    forms:
      /\d.*[^\d.,\s]|[^\d.,\s].*\d/u.test(name) && name.length > 4
        ? [{ text: name, isExact: true }]
        : [],
  }));
}

/** What the user adds to what the record knows. */
function othersOf(names: readonly string[], { words }: Known): readonly KnownName[] {
  return eachOnce(names.filter(isSaid)).map((name, at) => ({
    kind: 'other',
    alias: fill(words.alias.other, { number: at + 1 }),
    name: name.trim(),
    forms: [{ text: name.trim().replace(/\s+/gu, ' '), isExact: false }],
  }));
}

interface Known {
  readonly words: RedactionWords;
  /** Whether the standards use a word, in small letters: such a one alone names nobody for sure. */
  readonly isWord: (word: string) => boolean;
}

/** Who and what the record names, each with its alias: the same whenever the same record is looked at. */
export function knownNames(
  assessment: Assessment,
  names: readonly string[],
  known: Known,
): readonly KnownName[] {
  const organisations = organisationsOf(assessment, known.words);
  const people = peopleOf(assessment, organisations, known);
  return [
    ...organisations,
    ...people,
    ...placesOf(assessment, known),
    ...referencesOf(assessment, known),
    ...othersOf(names, known),
  ];
}
