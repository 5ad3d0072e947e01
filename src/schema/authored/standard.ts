import { z } from 'zod';
import { filled } from './filled.ts';
import { confidence, day, EndingSchema } from './known-fact.ts';

const identity = {
  /** The folder's name. */
  id: z
    .string({ error: 'is missing: write the name of its folder' })
    .regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  name: filled,
  title: filled,
};

/** A standard of which only the numbers and titles are known here, so that others can refer to it. */
export const OutlineSchema = z.strictObject({
  ...identity,
  kind: z.literal('outline'),
  edition: filled.optional(),
  outline: z
    .array(z.strictObject({ id: filled, title: filled }))
    .min(1, 'is empty: list its clauses'),
});

/** `levels`: rungs and a maturity model. `provisions`: a code of rules that are complied with or not. */
const ScaleSchema = z.enum(['levels', 'provisions'], {
  error: 'is not a scale: write levels or provisions',
});
export type Scale = z.infer<typeof ScaleSchema>;

/** What the parts of a standard are called. */
const ClauseWordSchema = z.enum(['clause', 'theme', 'provision', 'rule', 'guideline'], {
  error: 'is not a word for its parts: write clause, theme, provision, rule or guideline',
});
export type ClauseWord = z.infer<typeof ClauseWordSchema>;

/** A time limit as data. */
const LimitSchema = z.strictObject({
  id: z
    .string({ error: 'is missing: give each limit an id' })
    .regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  /** What has to be done in that time. */
  what: filled,
  /** What the time is counted from. */
  from: filled,
  value: z
    .number({ error: 'is not a number: write how many, without the unit' })
    .positive('is not above 0: write how many'),
  unit: z.enum(['workingDays', 'days', 'weeks', 'months'], {
    error: 'is not a unit: write workingDays, days, weeks or months',
  }),
  /** Id of the clause that sets it. */
  clause: filled.optional(),
  note: filled.optional(),
});
export type Limit = z.infer<typeof LimitSchema>;

/** What is known of a standard besides its clauses, of which day and how surely. */
const facts = {
  status: z
    .enum(['current', 'superseded', 'withdrawn'], {
      error: 'is not a status: write current, superseded or withdrawn',
    })
    .optional(),
  /** What stands in its place, where it is no longer current. */
  replacedBy: filled.optional(),
  factsAsOf: day.optional(),
  confidence: confidence.optional(),
  confidenceNote: filled.optional(),
  limits: z.array(LimitSchema).optional(),
  /** What is known to end. */
  endings: z.array(EndingSchema).optional(),
  /** The regulator's own self-assessment table. */
  table: z
    .enum(['housing-ombudsman', 'lgsco'], {
      error: 'is not a table: write housing-ombudsman or lgsco',
    })
    .optional(),
};

/** A standard that can be walked: it has clause files. */
const AssessableStandardSchema = z
  .strictObject({
    ...identity,
    kind: z.literal('assessable'),
    edition: filled,
    scale: ScaleSchema.default('levels'),
    /** Left out, its parts are clauses, or provisions on that scale. */
    clauseWord: ClauseWordSchema.optional(),
    ...facts,
    /** Version of our wording. Raise it when a criterion is added, dropped or changes its meaning. */
    catalogueVersion: z
      .string({ error: 'is not text: write two numbers in quotes, such as "1.0"' })
      .regex(/^\d+\.\d+$/, 'is not a version: write two numbers, such as "1.0"'),
    /** File name in `content/maturity-models`, without ending: on levels only. */
    maturityModel: filled.optional(),
    /** Where the facts come from and how sure they are. */
    sources: z.array(filled).min(1, 'is empty: say where the facts come from'),
    areas: z
      .array(
        z.strictObject({
          id: z
            .string({ error: 'is missing: give each area an id' })
            .regex(/^[a-z-]+$/, 'is not an id: use small letters and hyphens'),
          title: filled,
          /** Ids of its clause files, in the order of the checklist. */
          clauses: z.array(filled).min(1, 'is empty: list its clauses'),
        }),
      )
      .min(1, 'is empty: a standard has at least one area'),
  })
  .superRefine(({ scale, maturityModel, limits = [] }, context) => {
    const report = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (scale === 'levels' && maturityModel === undefined)
      report(
        ['maturityModel'],
        'is missing: name a file of content/maturity-models, or write "scale: provisions"',
      );
    if (scale === 'provisions' && maturityModel !== undefined)
      report(['maturityModel'], 'describes levels, which provisions have not: take it out');
    for (const [position, { id }] of limits.entries())
      if (limits.findIndex((limit) => limit.id === id) !== position)
        report(['limits', position, 'id'], `"${id}" is used twice: give each limit its own id`);
  });
export type AssessableStandard = z.infer<typeof AssessableStandardSchema>;

/** A `standard.yaml`. */
export const StandardFileSchema = z.discriminatedUnion(
  'kind',
  [OutlineSchema, AssessableStandardSchema],
  { error: 'has no kind: write "kind: assessable" or "kind: outline"' },
);
export type StandardFile = z.infer<typeof StandardFileSchema>;
