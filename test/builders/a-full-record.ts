import type { Assessment } from '#schema/record/assessment.ts';
import { anAssessment, NOW } from './an-assessment.ts';
import { aFinal } from './register.ts';

/** The organisation, its people and its places: every text that somebody typed names one of them. */
export const CLIENT_NAMES = /harbour|hyde|quayside/i;

const CLAUSE = 'iso-10002-2018/7.4';
const OWN = 'harbour-council-charter';
const FREE = 'sector-charter';

const person = (name: string) => ({ name, role: 'Complaints lead, Harbour Council' });
const signature = (name: string) => ({ ...person(name), date: '2026-11-20' });

function anOwnStandard(id: string): Assessment['ownStandards'][number] {
  return {
    ...{ id, name: 'Charter of Harbour Council', title: 'Charter of Harbour Council' },
    ...{ edition: '2026', catalogueVersion: '1', scale: 'levels', clauseWord: 'clause' },
    sources: ['Signed by Ada Hyde'],
    areas: [
      {
        id: `${id}/a`,
        title: 'Promises at Quayside depot',
        clauses: [
          {
            ...{ id: `${id}/1`, number: '1', title: 'Harbour Council answers', weight: 2 as const },
            criteria: [
              {
                ...{ id: `${id}/1/2a`, rung: 2 as const, basis: 'clause' as const, headline: true },
                ...{ text: 'Ada Hyde answers.', action: 'Ask Ada Hyde.' },
              },
            ],
            ...{ evidence: ['Log of Harbour Council'], test: ['Ring Ada Hyde'] },
            guidance: 'As HARBOUR  COUNCIL says.',
          },
        ],
      },
    ],
  };
}

/** An assessment in which every field is filled, with two standards from files: the ids of one bear the organisation's name. */
export function aFullRecord(): Required<Assessment> {
  const text = 'Seen by Ada Hyde of Harbour Council at Quayside depot.';
  const previous = { id: 'harbour-2025', name: 'Harbour 2025', organisation: 'Harbour Council' };
  return {
    ...anAssessment({ name: 'Harbour 2026', organisation: 'Harbour Council' }),
    standards: ['iso-10002-2018', OWN, FREE].map((id) => ({ id, catalogueVersion: '1' })),
    ownStandards: [anOwnStandard(OWN), anOwnStandard(FREE)],
    tailoring: {
      ownCriteria: { 'own/1': { clauseId: CLAUSE, rung: 3, text, action: text } },
      leftOut: { [`${CLAUSE}/2a`]: { reason: text }, [`${OWN}/1/2a`]: { reason: text } },
    },
    scope: {
      ...{ sites: 'Quayside depot\nHarbour House', channels: text },
      exclusions: [{ what: 'Quayside depot', why: text }],
    },
    ...{ leadAssessor: person('Ada Hyde'), team: [person('Bo Hyde')] },
    ...{ endedOn: '2026-11-24', purpose: text },
    targets: { areas: { [`${OWN}/a`]: 4 }, clauses: { [CLAUSE]: 5, [`${OWN}/1`]: 4 } },
    areaWeights: { 'iso-10002-2018/operation': 2, [`${OWN}/a`]: 3 },
    evidence: {
      e1: {
        ...{ number: 1, title: text, kind: 'record', method: 'examine', reference: text },
        ...{ place: 'Quayside depot', owner: 'Ada Hyde', note: text, criteria: [`${CLAUSE}/2a`] },
        ...{ date: '2026-11-20', validUntil: '2027-11-20' },
        attachments: [
          { id: 'a1', hash: 'a'.repeat(64), name: 'Harbour log.pdf', type: 'text/plain', size: 3 },
        ],
      },
    },
    samples: {
      s1: {
        ...{ number: 1, title: text, method: 'stratified', targets: {}, holidays: [] },
        ...{ reason: text, note: text, strata: [{ id: 'q', name: 'Quayside counter' }] },
      },
    },
    cases: {
      c1: { sampleId: 's1', reference: 'HARBOUR-1', note: text, stages: {}, unread: { a: text } },
    },
    findings: {
      f1: {
        ...{ number: 1, clauseId: CLAUSE, condition: text, effect: text, evidence: ['e1'] },
        gradeReason: text,
      },
    },
    actions: {
      a1: {
        ...{ number: 1, findingId: 'f1', cause: text, correction: text, correctiveAction: text },
        ...{ owner: 'Ada Hyde', due: '2026-12-31', status: 'done', closedBy: 'Bo Hyde' },
        ...{ closedOn: '2026-11-24', effectChecked: text },
      },
    },
    removedNumbers: { evidence: 4 },
    signatures: { prepared: signature('Ada Hyde'), accepted: signature('Cy Hyde') },
    finals: [
      aFinal({ by: 'Ada Hyde', reopened: { at: NOW, by: 'Bo Hyde', reason: text } }),
      aFinal({ by: 'Ada Hyde', signatures: { approved: signature('Di Hyde') } }),
    ],
    history: { [`${CLAUSE}/3a`]: [{ at: NOW, by: 'Ada Hyde', value: 'met' }] },
    answers: {
      [`${CLAUSE}/3a`]: { value: 'met', note: text, marked: true },
      [`${CLAUSE}/2b`]: { value: 'notApplicable', reason: text },
      'own/1': { value: 'partly', note: text },
      [`${OWN}/1/2a`]: { value: 'met' },
      [`${FREE}/1/2a`]: { value: 'unmet' },
    },
    clauses: { [CLAUSE]: { note: text, notApplicableReason: text } },
    areas: { 'iso-10002-2018/operation': { note: text } },
    setAside: [{ path: 'answers', value: text }],
    report: {
      ...{ edition: 'board', chapters: { board: { gaps: false } }, reference: 'HARBOUR-7' },
      ...{ version: 'Harbour 2', confidentiality: text, distribution: 'Ada Hyde' },
    },
    previous: {
      ...{ ...previous, startedOn: '2025-11-01', endedOn: '', scoringVersion: 1, standards: [] },
      ...{ tailoring: { ownCriteria: {}, leftOut: {} }, depth: 'full', answers: {} },
      ...{ targets: { areas: {}, clauses: {} }, areaWeights: {}, unanswered: [] },
      ...{ clauses: { [CLAUSE]: text }, areas: {} },
    },
  };
}
