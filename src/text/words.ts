/** The words of the interface, by file. English says which words there are; other languages follow it. */
export type SiteWords = typeof import('../../content/locales/en/site.json');
export type AssessmentWords = typeof import('../../content/locales/en/assessment.json');
export type BrandWords = typeof import('../../content/locales/en/brand.json');
/** Of problems in a standard of the user's own, and in the site's own content. */
export type ContentWords = typeof import('../../content/locales/en/content.json');
export type FailureWords = typeof import('../../content/locales/en/failures.json');
export type ScoreExampleWords = typeof import('../../content/locales/en/how-the-score-works.json');
export type PolicyWords = typeof import('../../content/locales/en/policy.json');
export type PolicyCheckWords = typeof import('../../content/locales/en/policy-check.json');
export type ComplaintLogWords = typeof import('../../content/locales/en/complaint-log.json');
/** Of whose an assessment is, and what goes from one organisation to another. */
export type ClientWords = typeof import('../../content/locales/en/clients.json');
/** Of the library of findings and actions. */
export type WordingWords = typeof import('../../content/locales/en/wordings.json');
/** Of forms that were filled in elsewhere. */
export type FormPageWords = typeof import('../../content/locales/en/forms.json');
export type FileWords = typeof import('../../content/locales/en/files.json');
export type AuditWords = typeof import('../../content/locales/en/audit.json');
export type TeamWords = typeof import('../../content/locales/en/team.json');
/** Of an audit's plan. */
export type PlanWords = typeof import('../../content/locales/en/plan.json');
/** The registers of the plan have their words where it is. */
export type RegisterWords = typeof import('../../content/locales/en/registers.json') &
  Partial<PlanWords['registers']>;
export type OverviewWords = typeof import('../../content/locales/en/overview.json');
