import type { FieldName, RegisterId } from './registers.ts';

/** The words of one field. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Said where it is demanded and empty. */
  readonly missing?: string;
  /** Said where it is more than the field that it can be no more than. */
  readonly moreThan?: string;
  /** By value. */
  readonly choices?: Readonly<Record<string, string>>;
  /** By value, in an assessment against a standard that binds. */
  readonly choicesBinding?: Readonly<Record<string, string>>;
  /** What an empty choice is called. */
  readonly unset?: string;
  /** What the rule suggests while it is empty, with a place for the `choice`; and that it suggests nothing. */
  readonly suggested?: string;
  readonly suggestedNone?: string;
}

interface WordsOf<Id extends RegisterId> {
  readonly fields: { readonly [Name in FieldName<Id>]: FieldWords };
}

/** The registers of an audit's plan: only its own place brings their words along. */
type Planned = 'sessions' | 'sampling' | 'programme';

/** The words of the registers of the plan. */
export type PlanFieldWords = { readonly [Id in Planned]: WordsOf<Id> };

/** The words of each register: a field without its label does not compile. */
export type WordsOfFields = {
  readonly [Id in Exclude<RegisterId, Planned>]: WordsOf<Id>;
} & Partial<PlanFieldWords>;

/** The words of one field of a register. */
export function fieldWords(words: WordsOfFields, id: RegisterId, name: string): FieldWords {
  const found = new Map<string, FieldWords>(Object.entries(words[id]?.fields ?? {})).get(name);
  if (found === undefined) throw new Error(`The register ${id} has no words for "${name}".`);
  return found;
}

/** What the value of a choice is called; a value without a word is shown as it is kept. */
export function choiceLabel(
  { choices = {}, choicesBinding }: FieldWords,
  value: string | number,
  isBinding: boolean | undefined,
): string {
  const labels = isBinding && choicesBinding ? choicesBinding : choices;
  return new Map(Object.entries(labels)).get(String(value)) ?? String(value);
}
