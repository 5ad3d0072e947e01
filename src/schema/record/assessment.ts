import * as z from 'zod/mini';
import { ActionSchema } from './action.ts';
import { AuditPlanSchema } from './audit-plan.ts';
import { EvidenceSchema } from './evidence.ts';
import { FindingSchema } from './finding.ts';
import {
  ANSWER_VALUES,
  ASSESSMENT_FORMAT,
  ASSESSMENT_FORMAT_VERSION,
  ROW_LIMIT,
  STANDARD_LIMIT,
} from './format.ts';
import { HandedOutSchema } from './handed-out.ts';
import { EntryNumberSchema } from './number.ts';
import { OwnStandardSchema } from './own-standard.ts';
import { PartSchema } from './part.ts';
import { PerspectiveSchema } from './perspective.ts';
import { PreviousSchema } from './previous.ts';
import { ProgrammeAuditSchema } from './programme.ts';
import { ReportChoiceSchema } from './report-choice.ts';
import { CaseSchema, SampleSchema } from './sample.ts';
import { SamplingSchema } from './sampling.ts';
import {
  AreaWeightsSchema,
  ChosenStandardSchema,
  type LeftOutSchema,
  type MaturityLevelSchema,
  ModeSchema,
  type OwnCriterionSchema,
  TailoringSchema,
  TargetsSchema,
} from './scoring-settings.ts';
import { InterviewNoteSchema, SessionSchema } from './session.ts';
import { SetAsideSchema } from './set-aside.ts';
import { FinalSchema, HistorySchema, SignaturesSchema } from './sign-off.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';
import { TrailSchema } from './trail.ts';

const InstantSchema = z.iso.datetime();

/** Five levels of maturity; 1 is "no formal approach". */
export type MaturityLevel = z.infer<typeof MaturityLevelSchema>;

/** How far a criterion holds. A criterion nobody has looked at has no answer at all. */
const AnswerValueSchema = z.enum(ANSWER_VALUES);
export type AnswerValue = z.infer<typeof AnswerValueSchema>;

/** What is recorded for one criterion. */
export const AnswerSchema = z.looseObject({
  value: z.optional(AnswerValueSchema),
  /** Why the criterion does not apply. Demanded with `notApplicable`, kept when the value changes. */
  reason: z.optional(TextSchema),
  note: z.optional(TextSchema),
  /** Marked for review. */
  marked: z.optional(z.boolean()),
  /** Carried over from the previous assessment; nobody has said yet that it is still so. */
  toConfirm: z.optional(z.boolean()),
  /** Who said so and in which file, where it was read from one; it goes when somebody answers anew. */
  source: z.optional(LineSchema),
});
export type Answer = z.infer<typeof AnswerSchema>;

/** What is recorded for a clause or an area as a whole. */
export const RemarkSchema = z.looseObject({
  note: z.optional(TextSchema),
  marked: z.optional(z.boolean()),
  /** One reason for which all of it does not apply; covers every criterion in it. Answers below it are kept, not counted. */
  notApplicableReason: z.optional(TextSchema),
  /** The reason is carried over from the previous assessment; nobody has said yet that it is still so. */
  toConfirm: z.optional(z.boolean()),
});
export type Remark = z.infer<typeof RemarkSchema>;

const PersonSchema = z.looseObject({
  name: LineSchema,
  role: LineSchema,
  /** What somebody of the team says of how they stand to what is audited. */
  independence: z.optional(TextSchema),
});
export type Person = z.infer<typeof PersonSchema>;

const ExclusionSchema = z.looseObject({ what: LineSchema, why: TextSchema });

/** What the assessment covers and what it leaves out. */
export const ScopeSchema = z.looseObject({
  sites: TextSchema,
  channels: TextSchema,
  exclusions: z.array(ExclusionSchema).check(z.maxLength(ROW_LIMIT)),
});

export type OwnCriterion = z.infer<typeof OwnCriterionSchema>;
export type LeftOut = z.infer<typeof LeftOutSchema>;

/**
 * One assessment: the whole record. Levels, indices and gaps are derived from it and never stored.
 * Keys that this version does not know are kept and written back.
 */
export const AssessmentSchema = z.looseObject({
  format: z.literal(ASSESSMENT_FORMAT),
  version: z.literal(ASSESSMENT_FORMAT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The user's own name for this assessment in the list. */
  name: LineSchema,
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  /** It is the example: listed apart, and printed as such. The name is older than the glossary's. */
  sample: z.boolean(),
  /** The standards that are walked, in the order of the checklist. The id is the folder in the catalogue, or one of `ownStandards`. */
  standards: z.array(ChosenStandardSchema).check(z.minLength(1), z.maxLength(STANDARD_LIMIT)),
  /** Standards that the user loaded from a file, kept here so that the assessment opens anywhere. */
  ownStandards: z.array(OwnStandardSchema).check(z.maxLength(STANDARD_LIMIT)),
  tailoring: TailoringSchema,
  /** Version of the scoring rule, so that an old report can be explained. */
  scoringVersion: z.number().check(z.int(), z.gte(1)),
  organisation: LineSchema,
  scope: ScopeSchema,
  leadAssessor: PersonSchema,
  team: z.array(PersonSchema).check(z.maxLength(ROW_LIMIT)),
  startedOn: DaySchema,
  endedOn: DaySchema,
  purpose: TextSchema,
  /** How each of the standards is used that does not say it of itself. */
  mode: ModeSchema,
  /** `quick` asks the headline criterion of each clause only. */
  depth: z.enum(['full', 'quick']),
  targets: TargetsSchema,
  areaWeights: AreaWeightsSchema,
  /** What was seen, by an id of its own. */
  evidence: z.record(z.string(), EvidenceSchema),
  /** Samples of complaint files, by an id of their own. */
  samples: z.record(z.string(), SampleSchema),
  /** The complaints of all samples, by an id of their own. */
  cases: z.record(z.string(), CaseSchema),
  /** What the auditor judges of a clause, by an id of its own. */
  findings: z.record(z.string(), FindingSchema),
  /** What is to be done about a finding, by an id of its own. */
  actions: z.record(z.string(), ActionSchema),
  /** Why, against what and how it is audited; without one nothing was planned. */
  audit: z.optional(AuditPlanSchema),
  /** The meetings and interviews of the plan, by an id of their own. */
  sessions: z.optional(z.record(z.string(), SessionSchema)),
  /** What was answered, by the session and the question. */
  interviewNotes: z.optional(z.record(z.string(), InterviewNoteSchema)),
  /** How much is looked at for which clause, by an id of its own. */
  sampling: z.optional(z.record(z.string(), SamplingSchema)),
  /** The audits of the year, by an id of their own. */
  programme: z.optional(z.record(z.string(), ProgrammeAuditSchema)),
  /** By register, the highest number that was given when an entry was last removed: none is given twice. */
  removedNumbers: z.optional(z.record(z.string(), EntryNumberSchema)),
  /** Who stands behind the assessment. */
  signatures: SignaturesSchema,
  /** Each time it was made final, the last one last; it is final now while that one was not reopened. */
  finals: z.array(FinalSchema).check(z.maxLength(1_000)),
  /** Who changed which answer when, by criterion id, the oldest first. */
  history: HistorySchema,
  /** Which other field was changed when. */
  trail: z.optional(TrailSchema),
  /** By criterion id, such as `iso-10002-2018/7.4/3a`. */
  answers: z.record(z.string(), AnswerSchema),
  /** By clause id, such as `iso-10002-2018/7.4`. */
  clauses: z.record(z.string(), RemarkSchema),
  /** By area id, such as `iso-10002-2018/operation`. */
  areas: z.record(z.string(), RemarkSchema),
  /** Values of its file that could not be read, as they stood. */
  setAside: SetAsideSchema,
  /** What goes out of it; whoever has not chosen has the usual edition. */
  report: z.optional(ReportChoiceSchema),
  /** Parts that went out, by an id of their own. */
  handedOut: z.optional(z.record(z.string(), HandedOutSchema)),
  /** What people of several groups say of the same statements, by an id of their own. */
  perspectives: z.optional(z.record(z.string(), PerspectiveSchema)),
  /** Where it is a part of another that was handed out. */
  part: z.optional(PartSchema),
  /** What the previous assessment said, where this one was started from one. */
  previous: z.optional(PreviousSchema),
});
export type Assessment = z.infer<typeof AssessmentSchema>;
