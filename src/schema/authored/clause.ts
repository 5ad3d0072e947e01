import { z } from 'zod';
import { INTERVIEW_ROLES } from '../record/audit-format.ts';
import { filled, whenNoFields } from './filled.ts';
import { day } from './known-fact.ts';
import type { Scale } from './standard.ts';

/** Rungs of the ladder that carry criteria. Level 1 is what is left when rung 2 is not complete. */
export const RungSchema = z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
  error: 'rung',
});
export type Rung = z.infer<typeof RungSchema>;

/** What a criterion rests on: a clause of the standard, one of its annexes, or good practice. */
export const BasisSchema = z.enum(['clause', 'annex', 'practice'], {
  error: 'basis',
});
export type Basis = z.infer<typeof BasisSchema>;

/** The one criterion of the clause that the quick scan asks. */
const headline = z.literal(true).optional();

/** Documents alone can comply with it: nothing has to have happened. */
const byDocument = z.literal(true).optional();

/** Which of the numbers of a clause that takes several together it belongs to, such as `6.6, 6.17`. */
const number = filled.optional();

/** What a criterion says, and what to do when it is not met: one sentence for the action plan. */
const wording = { text: filled, action: filled };

/** For how long it is asked, where a rule begins or ends: from that day on, and no longer from that day on. */
const times = { since: day.optional(), until: day.optional() };

const LevelCriterionSchema = z.strictObject({
  /** The rung's digit and a letter, such as `3a`. */
  id: z.string({ error: 'missing-level-id' }).regex(/^[2-5][a-z]$/, 'level-id-form'),
  rung: RungSchema,
  basis: BasisSchema,
  ...wording,
  ...times,
  headline,
});

/** A provision asks for what it says: there is no rung and no other basis. */
const ProvisionCriterionSchema = z.strictObject({
  id: z.string({ error: 'missing-provision-id' }).regex(/^[a-z]$/, 'provision-id-form'),
  ...wording,
  ...times,
  number,
  headline,
  byDocument,
});

/** A criterion of another standard that is asked once and counts here too. */
const SameCriterionSchema = z.strictObject({
  /** Its id at home, such as `iso-10002-2018/7.4/3a`. */
  same: filled.regex(/^[a-z0-9-]+\/[^/]+\/[^/]+$/, 'same-form'),
  /** What it rests on here, where that differs from its home. */
  basis: BasisSchema.optional(),
  number,
  headline,
  byDocument,
});
export type SameCriterion = z.infer<typeof SameCriterionSchema>;

/** A criterion that stands in its own clause file; a provision's has neither rung nor basis. */
export interface OwnCriterion {
  readonly id: string;
  readonly rung?: Rung;
  readonly basis?: Basis;
  readonly text: string;
  readonly action: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly number?: string | undefined;
  readonly headline?: true | undefined;
  readonly byDocument?: true | undefined;
}

/** Whether an entry stands for a criterion of another standard. */
export function isSame(entry: OwnCriterion | SameCriterion): entry is SameCriterion {
  return 'same' in entry;
}

const fields = {
  id: filled,
  number: filled,
  title: filled,
  part: filled.optional(),
  area: filled,
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)], {
    error: 'weight',
  }),
};

const around = {
  evidence: z.array(filled).min(1, 'empty-evidence'),
  test: z.array(filled).min(1, 'empty-test'),
  /** Who is asked in an interview. */
  asked: z
    .array(z.enum(INTERVIEW_ROLES, { error: 'asked' }))
    .min(1, 'empty-asked')
    .optional(),
  crosswalk: z.array(z.strictObject({ standard: filled, clause: filled })),
};

type Entries = readonly (OwnCriterion | SameCriterion)[];
type Values = Readonly<Record<string, string | number>>;
type Report = (path: (string | number)[], message: string, values?: Values) => void;

function twiceCode(entry: Entries[number]): string {
  return isSame(entry) ? 'shared-twice' : 'used-twice';
}

/** Ids and shared criteria that are there twice, and ids that begin with another rung. */
function checkIds(criteria: Entries, report: Report): void {
  const seen = new Set<string>();
  for (const [position, entry] of criteria.entries()) {
    const path = ['criteria', position, isSame(entry) ? 'same' : 'id'];
    const id = isSame(entry) ? entry.same : entry.id;
    if (seen.has(id)) report(path, twiceCode(entry), { id });
    seen.add(id);
    if (!isSame(entry) && entry.rung !== undefined && id[0] !== String(entry.rung))
      report(path, 'other-rung', { id, rung: entry.rung });
  }
}

/** Rungs are counted here only where all of them stand in the file; shared ones are counted when they are found. */
function checkRungs(criteria: Entries, report: Report): void {
  if (criteria.some(isSame)) return;
  for (const rung of [2, 3, 4, 5])
    if (!criteria.some((entry) => !isSame(entry) && entry.rung === rung))
      report(['criteria'], 'no-rung', { rung });
}

function countHeadlines(criteria: Entries): number {
  return criteria.filter((entry) => entry.headline).length;
}

/** A file in `content/standards/<id>/clauses` where the standard is scored by levels. */
const LevelClauseSchema = z
  .strictObject(
    {
      ...fields,
      criteria: z
        .array(z.union([LevelCriterionSchema, SameCriterionSchema]))
        .min(5, 'few-criteria')
        .max(9, 'many-criteria'),
      ...around,
    },
    whenNoFields('no-fields'),
  )
  .superRefine(({ criteria }, context) => {
    const report: Report = (path, message, params = {}) =>
      context.addIssue({ code: 'custom', path, message, params });
    checkIds(criteria, report);
    checkRungs(criteria, report);
    const count = countHeadlines(criteria);
    if (count !== 1) report(['criteria'], 'one-headline', { count });
  });

/** A file in `content/standards/<id>/clauses` where the standard is a code of rules. */
const ProvisionClauseSchema = z
  .strictObject(
    {
      ...fields,
      criteria: z
        .array(z.union([ProvisionCriterionSchema, SameCriterionSchema]))
        .min(1, 'empty-criteria')
        .max(9, 'many-criteria'),
      ...around,
    },
    whenNoFields('no-fields'),
  )
  .superRefine(({ criteria }, context) => {
    const report: Report = (path, message, params = {}) =>
      context.addIssue({ code: 'custom', path, message, params });
    checkIds(criteria, report);
    const count = countHeadlines(criteria);
    if (count > 1) report(['criteria'], 'headline-at-most', { count });
  });

/** What a clause file says, whichever scale its standard is on. */
export type ClauseFile = Omit<z.infer<typeof LevelClauseSchema>, 'criteria'> & {
  readonly criteria: Entries;
};

/** The schema of a clause file of a standard on that scale. */
export function clauseFileSchema(scale: Scale): z.ZodType<ClauseFile> {
  return scale === 'levels' ? LevelClauseSchema : ProvisionClauseSchema;
}
