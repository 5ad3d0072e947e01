import { z } from 'zod';
import { filled } from './filled.ts';
import { confidence, day, EndingSchema } from './known-fact.ts';

const identity = {
  /** The folder's name. */
  id: z.string({ error: 'missing-id' }).regex(/^[a-z0-9-]+$/, 'id-form'),
  name: filled,
  title: filled,
};

/** A standard of which only the numbers and titles are known here, so that others can refer to it, with questions of ours. */
export const OutlineSchema = z.strictObject({
  ...identity,
  kind: z.literal('outline'),
  edition: filled.optional(),
  /** What is known of its edition, and of which day. */
  editionNote: filled.optional(),
  /** `ask` is a question of ours about the clause: its text is not known here. */
  outline: z
    .array(z.strictObject({ id: filled, title: filled, ask: filled.optional() }))
    .min(1, 'empty-clauses'),
});

/** `levels`: rungs and a maturity model. `provisions`: a code of rules that are complied with or not. */
const ScaleSchema = z.enum(['levels', 'provisions'], {
  error: 'scale',
});
export type Scale = z.infer<typeof ScaleSchema>;

/** What the parts of a standard are called. */
const ClauseWordSchema = z.enum(['clause', 'theme', 'provision', 'rule', 'guideline'], {
  error: 'clause-word',
});
export type ClauseWord = z.infer<typeof ClauseWordSchema>;

/** The groups that lists of standards show, in their order. */
export const SHELVES = ['management', 'uk', 'europe', 'australia', 'china', 'outlines'] as const;
export type Shelf = (typeof SHELVES)[number];

/** A time limit as data. */
const LimitSchema = z.strictObject({
  id: z.string({ error: 'missing-id' }).regex(/^[a-z0-9-]+$/, 'id-form'),
  /** What has to be done in that time. */
  what: filled,
  /** What the time is counted from. */
  from: filled,
  value: z.number({ error: 'limit-number' }).positive('limit-positive'),
  unit: z.enum(['workingDays', 'days', 'weeks', 'months'], {
    error: 'limit-unit',
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
      error: 'status',
    })
    .optional(),
  /** What stands in its place, where it is no longer current. */
  replacedBy: filled.optional(),
  factsAsOf: day.optional(),
  confidence: confidence.optional(),
  confidenceNote: filled.optional(),
  /** What of the standard is not asked here, as a sentence: then nothing is said over the whole of it. */
  notAsked: filled.optional(),
  limits: z.array(LimitSchema).optional(),
  /** What is known to end. */
  endings: z.array(EndingSchema).optional(),
  /** The regulator's own self-assessment table. */
  table: z
    .enum(['housing-ombudsman', 'lgsco'], {
      error: 'table',
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
    /** The group that it stands in where standards are listed; one from a file has none. */
    shelf: z.enum(SHELVES, { error: 'shelf' }).optional(),
    ...facts,
    /** Version of our wording. Raise it when a criterion is added, dropped or changes its meaning. */
    catalogueVersion: z.string({ error: 'version-text' }).regex(/^\d+\.\d+$/, 'version-form'),
    /** File name in `content/maturity-models`, without ending: on levels only. */
    maturityModel: filled.optional(),
    /** The numbers under which the source itself asks something, such as `1.2–1.6, Annex A`, where its contents are known. */
    parts: filled.optional(),
    /** Where the facts come from and how sure they are. */
    sources: z.array(filled).min(1, 'empty-sources'),
    areas: z
      .array(
        z.strictObject({
          id: z.string({ error: 'missing-id' }).regex(/^[a-z-]+$/, 'area-id-form'),
          title: filled,
          /** Ids of its clause files, in the order of the checklist. */
          clauses: z.array(filled).min(1, 'empty-clauses'),
        }),
      )
      .min(1, 'empty-areas'),
  })
  .superRefine(({ scale, maturityModel, limits = [] }, context) => {
    const report = (path: (string | number)[], message: string, params = {}) =>
      context.addIssue({ code: 'custom', path, message, params });
    if (scale === 'levels' && maturityModel === undefined)
      report(['maturityModel'], 'missing-levels');
    if (scale === 'provisions' && maturityModel !== undefined)
      report(['maturityModel'], 'levels-of-provisions');
    for (const [position, { id }] of limits.entries())
      if (limits.findIndex((limit) => limit.id === id) !== position)
        report(['limits', position, 'id'], 'used-twice', { id });
  });
export type AssessableStandard = z.infer<typeof AssessableStandardSchema>;

/** A `standard.yaml`. */
export const StandardFileSchema = z.discriminatedUnion(
  'kind',
  [OutlineSchema, AssessableStandardSchema],
  { error: 'no-kind' },
);
export type StandardFile = z.infer<typeof StandardFileSchema>;
