/** Changing this name orphans every file of a firm's identity. */
export const BRAND_FORMAT = 'redress-brand';

/** The number written as `version` into every file of a firm's identity. */
export const BRAND_FORMAT_VERSION = 1;

/** What a logo may be at most: bytes of its file, and pixels of a side. */
export const LOGO_LIMITS = { bytes: 500_000, side: 2_000 } as const;

/** Largest Word file that is kept with an identity, in bytes. */
export const TEMPLATE_LIMIT = 500_000;

/** Longest disclaimer, in characters: two pages for a board have room for no more. */
export const DISCLAIMER_LIMIT = 300;

/** What the auditor's judgement on a clause is called. */
export const FINDING_TERMS = ['finding', 'observation'] as const;
