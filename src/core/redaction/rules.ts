import { SIGNATURES } from '#schema/record/format.ts';
import { CHAPTERS, EDITIONS } from '#schema/record/report-format.ts';
import {
  ACTION,
  CASE,
  EVIDENCE,
  FINDING,
  INTERVIEW_NOTE,
  OWN_STANDARD,
  PROGRAMME_AUDIT,
  SAMPLE,
  SAMPLING,
  SESSION,
} from './entry-rules.ts';
import type { Rule } from './rule.ts';

const PERSON: Rule = { fields: { name: 'people', role: 'text', independence: 'text' } };
const CRITERIA: Rule = { list: { idOf: 'criterion' } };
const TARGETS: Rule = {
  fields: { areas: { each: 'keep', by: 'area' }, clauses: { each: 'keep', by: 'clause' } },
};
const AREA_WEIGHTS: Rule = { each: 'keep', by: 'area' };
const STANDARDS: Rule = {
  list: { fields: { id: { idOf: 'standard' }, catalogueVersion: 'code', mode: 'keep' } },
};
const TAILORING: Rule = {
  fields: {
    ownCriteria: {
      by: 'criterion',
      each: {
        fields: { clauseId: { idOf: 'clause' }, rung: 'keep', text: 'text', action: 'text' },
      },
    },
    leftOut: { by: 'criterion', each: { fields: { reason: 'text' } } },
  },
};
const REMARK: Rule = {
  fields: { note: 'text', marked: 'keep', notApplicableReason: 'text', toConfirm: 'keep' },
};
const SIGNATURE: Rule = { fields: { name: 'people', role: 'text', date: 'keep' } };

const HISTORY_ENTRY: Rule = {
  fields: {
    ...{ at: 'keep', by: 'people', value: 'keep', confirmed: 'keep', source: 'leftOut' },
    ...{ decided: 'keep', of: { fields: { at: 'keep', by: 'people' } } },
  },
};

const REPORT: Rule = {
  fields: {
    edition: 'keep',
    checklistBy: 'keep',
    chapters: { by: EDITIONS, each: { by: CHAPTERS, each: 'keep' } },
    reference: 'leftOut',
    version: 'text',
    confidentiality: 'text',
    distribution: 'leftOut',
  },
};

/** Who asked for it and who sends what are named nowhere in a copy. */
const AUDIT: Rule = {
  fields: {
    kind: 'keep',
    client: 'leftOut',
    objectives: 'text',
    criteria: 'text',
    requestTo: 'leftOut',
    requestBy: 'keep',
    objectivesMet: 'keep',
    notCovered: 'text',
    findingsAgreed: 'keep',
    opinions: 'text',
    conclusion: 'text',
    followUpOn: 'keep',
  },
};

const PART: Rule = {
  fields: {
    of: 'formerId',
    to: 'people',
    clauses: { list: { idOf: 'clause' } },
    ...{ on: 'keep', due: 'keep', backOn: 'keep', form: 'keep', isAnonymous: 'keep' },
    site: 'place',
    group: 'text',
  },
};

const PREVIOUS: Rule = {
  fields: {
    id: 'formerId',
    name: 'emptyText',
    organisation: 'organisation',
    startedOn: 'keep',
    endedOn: 'keep',
    // The fingerprint would lead back to the paper that it was made for.
    final: 'leftOut',
    scoringVersion: 'keep',
    standards: STANDARDS,
    tailoring: TAILORING,
    depth: 'keep',
    targets: TARGETS,
    areaWeights: AREA_WEIGHTS,
    answers: { each: 'keep', by: 'criterion' },
    unanswered: CRITERIA,
    clauses: { each: 'text', by: 'clause' },
    areas: { each: 'text', by: 'area' },
  },
};

/** What of an assessment may leave, and how: the whole list. What it does not name stays behind. */
export const ASSESSMENT_RULES: Rule = {
  fields: {
    format: 'keep',
    version: 'keep',
    id: 'newId',
    name: 'emptyText',
    createdAt: 'keep',
    updatedAt: 'keep',
    sample: 'keep',
    standards: STANDARDS,
    ownStandards: { list: OWN_STANDARD },
    tailoring: TAILORING,
    scoringVersion: 'keep',
    organisation: 'organisation',
    scope: {
      fields: {
        sites: 'text',
        channels: 'text',
        exclusions: { list: { fields: { what: 'text', why: 'text' } } },
      },
    },
    leadAssessor: PERSON,
    team: { list: PERSON },
    startedOn: 'keep',
    endedOn: 'keep',
    purpose: 'text',
    mode: 'keep',
    depth: 'keep',
    targets: TARGETS,
    areaWeights: AREA_WEIGHTS,
    evidence: { by: 'evidence', each: EVIDENCE },
    samples: { by: 'sample', each: SAMPLE },
    cases: { by: 'case', each: CASE },
    findings: { by: 'finding', each: FINDING },
    actions: { by: 'action', each: ACTION },
    audit: AUDIT,
    sessions: { by: 'session', each: SESSION },
    interviewNotes: { by: 'interviewNote', each: INTERVIEW_NOTE },
    sampling: { by: 'sampling', each: SAMPLING },
    programme: { by: 'programme', each: PROGRAMME_AUDIT },
    removedNumbers: {
      by: [
        ...['evidence', 'samples', 'cases', 'findings', 'actions'],
        ...['sessions', 'sampling', 'programme'],
      ],
      each: 'keep',
    },
    signatures: { fields: Object.fromEntries(SIGNATURES.map((one) => [one, SIGNATURE])) },
    // A copy is not what was signed: its fingerprint is another, and the old one leads back.
    finals: 'emptyList',
    history: { by: 'criterion', each: { list: HISTORY_ENTRY } },
    answers: {
      by: 'criterion',
      each: {
        fields: {
          ...{ value: 'keep', reason: 'text', note: 'text', marked: 'keep', toConfirm: 'keep' },
          // It has the name of a file in it; whoever said so is known by name in the notes.
          source: 'leftOut',
        },
      },
    },
    clauses: { by: 'clause', each: REMARK },
    areas: { by: 'area', each: REMARK },
    setAside: 'leftOut',
    handedOut: 'leftOut',
    // People said it to the organisation, not to whoever gets a copy; it scores nothing.
    perspectives: 'leftOut',
    part: PART,
    // It names fields by ids that the copy does not have.
    trail: 'leftOut',
    report: REPORT,
    previous: PREVIOUS,
  },
};
