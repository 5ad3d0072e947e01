/** The number written as `version` into every assessment file. Raise it together with a step in `schema/migration`. */
export const ASSESSMENT_FORMAT_VERSION = 2;

/** Changing this name orphans every file ever saved. */
export const ASSESSMENT_FORMAT = 'redress-assessment';

/** Longest name, role or other single line that is kept, in characters. */
export const LINE_LIMIT = 500;

/** Longest note or reason that is kept, in characters. */
export const TEXT_LIMIT = 20_000;

/** How far a criterion holds, in the order in which the answers are offered. */
export const ANSWER_VALUES = ['met', 'partly', 'unmet', 'notApplicable', 'unknown'] as const;
