import type { Attachment } from '#schema/record/attachment.ts';
import type { RegisterContext } from './context.ts';

/** What is held of a field while a form is open: its text as it was typed, what is ticked, or files. */
export type Typed = string | readonly string[] | readonly Attachment[];

/** Says what is typed in another field of the same entry; empty where it holds no text. */
export type TextOf = (name: string) => string;

interface AnyField {
  /** Asked only where this is so of the rest of the entry; what is not asked is not demanded either. */
  readonly askedWhen?: (textOf: TextOf, context: RegisterContext) => boolean;
  /** Set by where the entry is written or by the record itself, and asked nowhere. */
  readonly isGiven?: boolean;
  readonly isRequired?: boolean;
  /** Stands on one line of the form with the field before it. */
  readonly isBeside?: boolean;
}

/** A line or several of them. */
export interface TextField extends AnyField {
  readonly kind: 'line' | 'text';
}

export interface DayField extends AnyField {
  readonly kind: 'day';
  /** A new entry has today in it. */
  readonly isToday?: boolean;
}

/** A whole number. */
export interface CountField extends AnyField {
  readonly kind: 'count';
  /** The field than which it can be no more. */
  readonly atMost?: string;
}

/** One of a few values. */
export interface ChoiceField<Value extends string | number = string | number> extends AnyField {
  readonly kind: 'choice';
  readonly choices: readonly Value[];
  /** What a new entry has; without it the field may be empty. */
  readonly preset?: Value;
  /** What the rule would choose while the field is empty. */
  readonly suggest?: (textOf: TextOf, context: RegisterContext) => Value | undefined;
  /** Whether it is named as where the standard binds. */
  readonly isBinding?: (textOf: TextOf, context: RegisterContext) => boolean;
}

/** The id of a clause, of a finding or of a sample. */
export interface LinkField extends AnyField {
  readonly kind: 'clause' | 'finding' | 'sample';
}

/** The ids of criteria, of clauses or of pieces of evidence. */
export interface LinksField extends AnyField {
  readonly kind: 'criteria' | 'clauses' | 'evidence';
}

export interface FilesField extends AnyField {
  readonly kind: 'files';
}

/** Something that is so or not. */
export interface MarkField extends AnyField {
  readonly kind: 'mark';
}

/** One field of a register, whatever it holds. */
export type Field =
  | TextField
  | DayField
  | CountField
  | ChoiceField
  | LinkField
  | LinksField
  | FilesField
  | MarkField;

/** The kinds of field that can hold a value of the schema. */
type FieldFor<Value> = [Value] extends [boolean]
  ? MarkField
  : [Value] extends [number]
    ? number extends Value
      ? CountField
      : ChoiceField<Value>
    : [Value] extends [string]
      ? string extends Value
        ? TextField | DayField | LinkField
        : ChoiceField<Value>
      : [Value] extends [readonly string[]]
        ? LinksField
        : FilesField;

/**
 * The keys of an entry that the schema knows: those that it only keeps and writes back are none, and
 * neither are its number, figures and self-test, which nobody types.
 */
export type KnownKey<Entry> = keyof {
  [Key in keyof Entry as string extends Key
    ? never
    : Key extends 'number' | 'figures' | 'selfTest'
      ? never
      : Key]: true;
};

/**
 * A field for every key of an entry's schema, in the order in which they are asked. An entry that
 * gets another key does not compile until its field is described here, and of a kind that can hold it.
 */
export type FieldsOf<Entry> = {
  readonly [Key in KnownKey<Entry>]-?: FieldFor<NonNullable<Entry[Key]>>;
};
