import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { defOf } from '#core/record/schema-def.ts';
import type { Rule } from '#core/redaction/rule.ts';
import { ASSESSMENT_RULES } from '#core/redaction/rules.ts';
import { AssessmentSchema } from '#schema/record/assessment.ts';

interface Met {
  readonly path: string;
  readonly schema: z.ZodMiniType;
  readonly rule: Rule | undefined;
}

/** The rule for what a group, a list or a field that need not be there holds. */
function ruleWithin(rule: Rule | undefined, name: string): Rule | undefined {
  if (typeof rule !== 'object') return undefined;
  if ('fields' in rule) return rule.fields[name];
  if ('list' in rule) return rule.list;
  return 'each' in rule ? rule.each : undefined;
}

/** What a schema holds, by name; undefined for a single value. */
function heldBy(schema: z.ZodMiniType): Readonly<Record<string, z.ZodMiniType>> | undefined {
  const def = defOf(schema);
  if (def.type === 'object') return def.shape;
  if (def.type === 'array') return { '*': def.element };
  return def.type === 'record' ? { '*': def.valueType } : undefined;
}

/** Every field of a schema with its rule, down to single values; a rule for all of a field speaks for what is in it. */
function fieldsWithRules(schema: z.ZodMiniType, rule: Rule | undefined, path = ''): readonly Met[] {
  const def = defOf(schema);
  if (def.type === 'optional') return fieldsWithRules(def.innerType, rule, path);
  const held = rule === 'leftOut' || rule === 'emptyList' ? undefined : heldBy(schema);
  if (held === undefined) return [{ path, schema, rule }];
  return Object.entries(held).flatMap(([name, one]) =>
    fieldsWithRules(one, ruleWithin(rule, name), `${path}.${name}`),
  );
}

const FIELDS = fieldsWithRules(AssessmentSchema, ASSESSMENT_RULES);

test('somebody has decided on every field of an assessment', () => {
  expect(FIELDS.length).toBeGreaterThan(150);
  expect(FIELDS.filter(({ rule }) => rule === undefined).map(({ path }) => path)).toEqual([]);
});

test('what is kept as it stands cannot be written freely', () => {
  const kept = FIELDS.filter(({ rule }) => rule === 'keep');
  const isFree = ({ schema }: Met) =>
    schema._zod.def.type === 'string' && !('format' in schema._zod.def);

  expect(kept.length).toBeGreaterThan(50);
  expect(kept.filter(isFree).map(({ path }) => path)).toEqual([]);
});

test('no rule is for a field that the record does not have', () => {
  const known = new Set(FIELDS.map(({ path }) => path));
  const ruled = (rule: Rule, path = ''): readonly string[] => {
    if (typeof rule === 'string' || 'idOf' in rule) return [path];
    if ('fields' in rule)
      return Object.entries(rule.fields).flatMap(([name, one]) => ruled(one, `${path}.${name}`));
    return ruled('list' in rule ? rule.list : rule.each, `${path}.*`);
  };

  expect(ruled(ASSESSMENT_RULES).filter((path) => !known.has(path))).toEqual([]);
});
