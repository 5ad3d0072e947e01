import { describe, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readWords } from '#build/read-words.ts';
import { fieldsOf, REGISTERS, type RegisterId } from '#core/register/registers.ts';
import { choiceLabel, fieldWords } from '#core/register/words.ts';
import { ActionSchema } from '#schema/record/action.ts';
import { EvidenceSchema } from '#schema/record/evidence.ts';
import { FindingSchema } from '#schema/record/finding.ts';
import { ProgrammeAuditSchema } from '#schema/record/programme.ts';
import { SamplingSchema } from '#schema/record/sampling.ts';
import { LeftOutSchema, OwnCriterionSchema } from '#schema/record/scoring-settings.ts';
import { SessionSchema } from '#schema/record/session.ts';
import { DaySchema, LineSchema, TextSchema } from '#schema/record/text.ts';

const SCHEMAS = {
  evidence: EvidenceSchema,
  findings: FindingSchema,
  actions: ActionSchema,
  sessions: SessionSchema,
  sampling: SamplingSchema,
  programme: ProgrammeAuditSchema,
  ownCriteria: OwnCriterionSchema,
  leftOut: LeftOutSchema,
} as const;

/** The schemas that a field's kind stands for, where one alone does. */
const BY_KIND: Readonly<Record<string, unknown>> = {
  line: LineSchema,
  text: TextSchema,
  day: DaySchema,
  clause: LineSchema,
  finding: LineSchema,
  sample: LineSchema,
};

/** What is counted, and what comes out of a complaint register. */
const UNTYPED = ['number', 'figures', 'selfTest'];

function schemaOf(
  register: RegisterId,
  name: string,
): { readonly inner: unknown; readonly isOptional: boolean } {
  const shape = SCHEMAS[register].shape as Readonly<
    Record<
      string,
      { readonly _zod: { readonly def: { readonly type: string; readonly innerType?: unknown } } }
    >
  >;
  const def = shape[name]?._zod.def;
  return def?.type === 'optional'
    ? { inner: def.innerType, isOptional: true }
    : { inner: shape[name], isOptional: false };
}

const ids = Object.keys(REGISTERS) as RegisterId[];

describe.each(ids)('the register %s', (id) => {
  test('has a field for every key of its schema but those that nobody types', () => {
    const keys = Object.keys(SCHEMAS[id].shape).filter((key) => !UNTYPED.includes(key));

    expect(
      fieldsOf(id)
        .map(([name]) => name)
        .sort(),
    ).toEqual(keys.sort());
  });

  test('reads each text by the limits that its schema has', () => {
    for (const [name, field] of fieldsOf(id))
      if (field.kind in BY_KIND)
        expect([name, schemaOf(id, name).inner === BY_KIND[field.kind]]).toEqual([name, true]);
  });

  test('demands, gives or presets what its schema cannot do without', () => {
    for (const [name, field] of fieldsOf(id)) {
      const isThere =
        field.isRequired ||
        field.kind === 'criteria' ||
        field.kind === 'clauses' ||
        field.kind === 'evidence' ||
        (field.kind === 'choice' && field.preset !== undefined);
      if (!schemaOf(id, name).isOptional) expect([name, isThere]).toEqual([name, true]);
    }
  });

  test.each(languages(process.cwd()))('has a word for every field and choice in %s', (language) => {
    const words = {
      ...readWords(language, 'registers'),
      ...readWords(language, 'plan').registers,
    };
    for (const [name, field] of fieldsOf(id)) {
      const own = fieldWords(words, id, name);
      expect(own.label).not.toBe('');
      if (field.kind !== 'choice') continue;
      for (const isBinding of [false, true])
        for (const choice of field.choices)
          expect([choice, choiceLabel(own, choice, isBinding)]).not.toEqual([
            choice,
            String(choice),
          ]);
    }
  });
});
