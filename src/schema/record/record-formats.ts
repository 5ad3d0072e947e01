/**
 * What files of records other than the assessment call themselves. They stand apart from the schemas, so
 * that whoever only asks what is stored loads no checks.
 */

/** Changing this name orphans every policy ever saved. */
export const POLICY_FORMAT = 'redress-policy';

/** The number written as `version` into every policy file. */
export const POLICY_FORMAT_VERSION = 1;

/** Changing this name orphans every check ever saved. */
export const CHECK_FORMAT = 'redress-policy-check';

/** The number written as `version` into every file of a check. */
export const CHECK_FORMAT_VERSION = 1;

/** Changing this name orphans every register ever kept. */
export const LOG_FORMAT = 'redress-complaint-register';

/** The number written as `version` into every file of a register. */
export const LOG_FORMAT_VERSION = 1;

/** Changing this name orphans every template ever saved. */
export const TEMPLATE_FORMAT = 'redress-template';

/** The number written as `version` into every file of a template. */
export const TEMPLATE_FORMAT_VERSION = 1;

/** Changing this name orphans every wording ever saved. */
export const PHRASE_FORMAT = 'redress-wording';

/** The number written as `version` into every file of a wording. */
export const PHRASE_FORMAT_VERSION = 1;

/** Changing this name orphans every folder ever saved. */
export const WORKSPACE_FORMAT = 'redress-workspace';

/** The number written as `version` into every file of a folder. */
export const WORKSPACE_FORMAT_VERSION = 1;

/** The kinds of records that are kept in folders, each by the name under which its records are known. */
export const MEMBER_KINDS = ['assessment', 'policy', 'policy-check', 'complaint-log'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** Changing this name orphans every result of a self-test ever kept. */
export const SELF_TEST_FORMAT = 'redress-self-test';

/** The number written as `version` into every kept result of a self-test. */
export const SELF_TEST_FORMAT_VERSION = 1;
