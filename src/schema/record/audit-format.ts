/** What a look at the effect of an action showed: without it, the action is open again. */
export const EFFECTS = ['effective', 'notEffective'] as const;

/** Who audits whom: an organisation itself, its customer, or an independent body. */
export const AUDIT_KINDS = ['first', 'second', 'third'] as const;
export const OUTCOMES = ['yes', 'partly', 'no'] as const;

/** The parts of an audit, as its plan names them. */
export const SESSION_KINDS = [
  'opening',
  'interview',
  'records',
  'observation',
  'team',
  'closing',
] as const;

/** Who is asked, in the order of the interview sheets. */
export const INTERVIEW_ROLES = [
  'topManagement',
  'complaintsManager',
  'frontLine',
  'investigator',
  'quality',
] as const;
export const SAMPLING_METHODS = ['all', 'random', 'stratified', 'judgement'] as const;
export const PROGRAMME_STATUSES = ['planned', 'done', 'moved', 'dropped'] as const;

/** As what a part of an assessment goes out: to be filled in in a spreadsheet, by hand, or in the tool. */
export const HAND_OUT_FORMS = ['workbook', 'sheet', 'part'] as const;
