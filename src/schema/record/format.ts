/** The number written as `version` into every assessment file. Raise it together with a step in `schema/migration`. */
export const ASSESSMENT_FORMAT_VERSION = 3;

/** Changing this name orphans every file ever saved. */
export const ASSESSMENT_FORMAT = 'redress-assessment';

/** Names and versions of the two files that hold an assessment together with its attachments, open and locked. */
export const BUNDLE_FORMAT = 'redress-bundle';
export const BUNDLE_VERSION = 1;
export const LOCKED_FORMAT = 'redress-locked';
export const LOCKED_VERSION = 1;

/** Largest attachment, in bytes. */
export const ATTACHMENT_SIZE_LIMIT = 50_000_000;

/** Most attachments of one piece of evidence. */
export const ATTACHMENT_LIMIT = 20;

/** Longest name, role or other single line that is kept, in characters. */
export const LINE_LIMIT = 500;

/** Longest note or reason that is kept, in characters. */
export const TEXT_LIMIT = 20_000;

/** Highest count that is kept: of complaints, of days, of a seed. */
export const COUNT_LIMIT = 10_000_000;

/** Most days that are no working days, besides those of every week. */
export const HOLIDAY_LIMIT = 1_000;

/** Most people of a team, and most parts that the scope leaves out. */
export const ROW_LIMIT = 100;

/** Most standards in one assessment, and most that it carries from files. */
export const STANDARD_LIMIT = 12;

/** How far a criterion holds, in the order in which the answers are offered. */
export const ANSWER_VALUES = ['met', 'partly', 'unmet', 'notApplicable', 'unknown'] as const;

/** The highest number that an entry of a register is given. */
export const NUMBER_LIMIT = 1_000_000;

/** Most criteria or pieces of evidence that one entry is linked to. */
export const LINK_LIMIT = 1_000;

export const EVIDENCE_KINDS = ['document', 'record', 'interview', 'observation', 'data'] as const;
export const EVIDENCE_METHODS = ['examine', 'interview', 'test'] as const;

/** How an auditor grades a finding, the gravest first. */
export const GRADES = ['major', 'minor', 'opportunity', 'goodPractice'] as const;

/** What a remedy does, as the field tells them apart. */
export const REMEDIES = [
  'corrective',
  'compensating',
  'encouraging',
  'controlling',
  'improving',
] as const;
export const PRIORITIES = ['high', 'medium', 'low'] as const;
export const EFFORTS = ['small', 'medium', 'large'] as const;

/** `done` says that it was carried out, `effective` that its effect was looked at and is there. */
export const ACTION_STATUSES = ['open', 'inProgress', 'done', 'effective', 'dropped'] as const;

/** Who signs, in the order of signing. */
export const SIGNATURES = ['prepared', 'reviewed', 'accepted', 'approved'] as const;

/** The stages of a complaint's file, in their order. */
export const STAGES = [
  'receipt',
  'tracking',
  'acknowledgement',
  'assessment',
  'investigation',
  'response',
  'decision',
  'closure',
] as const;

/** Whether a stage can be seen in the file. */
export const STAGE_STATES = ['onFile', 'missing', 'notApplicable'] as const;
export const SAMPLE_METHODS = ['random', 'stratified', 'judgement'] as const;

/** Most strata of one sample. */
export const STRATA_LIMIT = 50;
export const SEVERITIES = ['low', 'medium', 'high'] as const;

/** Version of the rule in this folder. It is stored with an assessment and printed. */
export const SCORING_VERSION = 1;
