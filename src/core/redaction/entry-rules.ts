import { STAGES } from '#schema/record/format.ts';
import type { Rule } from './rule.ts';

/** A standard that came from a file. */
export const OWN_STANDARD: Rule = {
  fields: {
    id: { idOf: 'standard' },
    name: 'text',
    title: 'text',
    edition: 'text',
    catalogueVersion: 'code',
    scale: 'keep',
    clauseWord: 'keep',
    sources: { list: 'text' },
    areas: {
      list: {
        fields: {
          id: { idOf: 'ownArea' },
          title: 'text',
          clauses: {
            list: {
              fields: {
                id: { idOf: 'ownClause' },
                number: 'text',
                title: 'text',
                part: 'text',
                weight: 'keep',
                criteria: {
                  list: {
                    fields: {
                      id: { idOf: 'criterion' },
                      rung: 'keep',
                      basis: 'keep',
                      text: 'text',
                      headline: 'keep',
                      action: 'text',
                    },
                  },
                },
                evidence: { list: 'text' },
                test: { list: 'text' },
                guidance: 'text',
              },
            },
          },
        },
      },
    },
  },
};

const SHARE: Rule = { fields: { part: 'keep', whole: 'keep' } };

/** What a register calls its kinds may name somebody; its counts name nobody. */
const REGISTER_FIGURES: Rule = {
  fields: {
    ...{ asOf: 'keep', from: 'keep', to: 'keep', complaints: 'keep', closed: 'keep', open: 'keep' },
    months: {
      list: { fields: { month: 'keep', received: 'keep', closed: 'keep', open: 'keep' } },
    },
    stages: {
      list: {
        fields: { stage: 'keep', count: 'keep', median: 'keep', ninetieth: 'keep', worst: 'keep' },
      },
    },
    promises: {
      list: {
        fields: {
          ...{ stage: 'keep', days: 'keep', unit: 'keep' },
          ...{ kept: 'keep', due: 'keep', notYetDue: 'keep' },
        },
      },
    },
    ...{ upheld: SHARE, satisfied: SHARE },
    kinds: {
      list: {
        fields: {
          heading: 'text',
          values: { list: { fields: { value: 'text', complaints: 'keep' } } },
        },
      },
    },
  },
};

/** The entries of the registers and of the samples. */
export const EVIDENCE: Rule = {
  fields: {
    number: 'keep',
    title: 'text',
    kind: 'keep',
    method: 'keep',
    reference: 'leftOut',
    place: 'place',
    date: 'keep',
    owner: 'people',
    validUntil: 'keep',
    note: 'text',
    attachments: 'leftOut',
    figures: REGISTER_FIGURES,
    selfTest: 'leftOut',
    criteria: { list: { idOf: 'criterion' } },
  },
};

export const SAMPLE: Rule = {
  fields: {
    number: 'keep',
    title: 'text',
    population: 'keep',
    from: 'keep',
    to: 'keep',
    method: 'keep',
    size: 'keep',
    seed: 'keep',
    strata: { list: { fields: { id: { idOf: 'stratum' }, name: 'text', population: 'keep' } } },
    reason: 'text',
    note: 'text',
    targets: { by: STAGES, each: { fields: { days: 'keep', unit: 'keep' } } },
    weekend: { list: 'keep' },
    workdays: { list: 'keep' },
    calendar: 'code',
    holidays: { list: 'keep' },
  },
};

export const CASE: Rule = {
  fields: {
    sampleId: { idOf: 'sample' },
    reference: 'reference',
    severity: 'keep',
    stratum: { idOf: 'stratum' },
    note: 'text',
    stages: { by: STAGES, each: { fields: { state: 'keep', date: 'keep' } } },
    unread: 'leftOut',
  },
};

export const FINDING: Rule = {
  fields: {
    number: 'keep',
    clauseId: { idOf: 'clause' },
    criterionId: { idOf: 'criterion' },
    condition: 'text',
    evidence: { list: { idOf: 'evidence' } },
    extentFound: 'keep',
    extentOf: 'keep',
    effect: 'text',
    grade: 'keep',
    gradeReason: 'text',
    broughtForward: 'keep',
  },
};

export const ACTION: Rule = {
  fields: {
    number: 'keep',
    findingId: { idOf: 'finding' },
    cause: 'text',
    correction: 'text',
    correctiveAction: 'text',
    remedy: 'keep',
    owner: 'people',
    due: 'keep',
    priority: 'keep',
    effort: 'keep',
    status: 'keep',
    closedBy: 'people',
    closedOn: 'keep',
    effectChecked: 'text',
    verifiedBy: 'people',
    verifiedOn: 'keep',
    verifiedWith: { list: { idOf: 'evidence' } },
    effect: 'keep',
  },
};

/** What was planned and asked. Times are written freely, and lists of who was there are names. */
export const SESSION: Rule = {
  fields: {
    number: 'keep',
    kind: 'keep',
    day: 'keep',
    from: 'text',
    to: 'text',
    auditor: 'people',
    role: 'keep',
    whom: 'people',
    site: 'place',
    clauses: { list: { idOf: 'clause' } },
    attendees: 'leftOut',
    notes: 'text',
    criteria: { list: { idOf: 'criterion' } },
    evidenceId: { idOf: 'evidence' },
  },
};

export const INTERVIEW_NOTE: Rule = {
  fields: {
    sessionId: { idOf: 'session' },
    clauseId: { idOf: 'clause' },
    question: 'text',
    note: 'text',
  },
};

export const SAMPLING: Rule = {
  fields: {
    number: 'keep',
    clauseId: { idOf: 'clause' },
    site: 'place',
    what: 'text',
    population: 'keep',
    size: 'keep',
    method: 'keep',
    reason: 'text',
    sampleId: { idOf: 'sample' },
  },
};

export const PROGRAMME_AUDIT: Rule = {
  fields: {
    number: 'keep',
    title: 'text',
    day: 'keep',
    kind: 'keep',
    scope: 'text',
    lead: 'people',
    reason: 'text',
    status: 'keep',
  },
};
