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

const TEXT = 'Seen by Ada Hyde of Harbour Council at Quayside depot.';

/** What it is about, and how it is set up. */
const SETTINGS = {
  standards: ['iso-10002-2018', OWN, FREE].map((id) => ({ id, catalogueVersion: '1' })),
  ownStandards: [anOwnStandard(OWN), anOwnStandard(FREE)],
  tailoring: {
    ownCriteria: { 'own/1': { clauseId: CLAUSE, rung: 3, text: TEXT, action: TEXT } },
    leftOut: { [`${CLAUSE}/2a`]: { reason: TEXT }, [`${OWN}/1/2a`]: { reason: TEXT } },
  },
  scope: {
    ...{ sites: 'Quayside depot\nHarbour House', channels: TEXT },
    exclusions: [{ what: 'Quayside depot', why: TEXT }],
  },
  ...{ leadAssessor: person('Ada Hyde'), team: [person('Bo Hyde')] },
  ...{ endedOn: '2026-11-24', purpose: TEXT },
  targets: { areas: { [`${OWN}/a`]: 4 }, clauses: { [CLAUSE]: 5, [`${OWN}/1`]: 4 } },
  areaWeights: { 'iso-10002-2018/operation': 2, [`${OWN}/a`]: 3 },
  report: {
    ...{ edition: 'board', chapters: { board: { gaps: false } }, reference: 'HARBOUR-7' },
    checklistBy: 'role',
    ...{ version: 'Harbour 2', confidentiality: TEXT, distribution: 'Ada Hyde' },
  },
} satisfies Partial<Assessment>;

/** What was seen and drawn. */
const SEEN = {
  evidence: {
    e1: {
      ...{ number: 1, title: TEXT, kind: 'record', method: 'examine', reference: TEXT },
      ...{ place: 'Quayside depot', owner: 'Ada Hyde', note: TEXT, criteria: [`${CLAUSE}/2a`] },
      ...{ date: '2026-11-20', validUntil: '2027-11-20' },
      figures: {
        ...{ asOf: '2026-11-20', from: '2026-01-02', to: '2026-11-19' },
        ...{ complaints: 12, closed: 9, open: 3 },
        months: [{ month: '2026-10-01', received: 7, closed: 5, open: 3 }],
        stages: [{ stage: 'closure', count: 9, median: 8, ninetieth: 20, worst: 41 }],
        promises: [{ stage: 'closure', days: 40, unit: 'working', kept: 8, due: 9, notYetDue: 3 }],
        upheld: { part: 4, whole: 9 },
        satisfied: { part: 5, whole: 6 },
        kinds: [{ heading: 'Depot', values: [{ value: 'Quayside depot', complaints: 7 }] }],
      },
      attachments: [
        { id: 'a1', hash: 'a'.repeat(64), name: 'Harbour log.pdf', type: 'text/plain', size: 3 },
      ],
    },
  },
  samples: {
    s1: {
      ...{ number: 1, title: TEXT, method: 'stratified', targets: {}, holidays: [] },
      ...{ reason: TEXT, note: TEXT, strata: [{ id: 'q', name: 'Quayside counter' }] },
    },
  },
  cases: {
    c1: { sampleId: 's1', reference: 'HARBOUR-1', note: TEXT, stages: {}, unread: { a: TEXT } },
  },
} satisfies Partial<Assessment>;

/** What was judged, asked for and signed. */
const JUDGED = {
  findings: {
    f1: {
      ...{ number: 1, clauseId: CLAUSE, condition: TEXT, effect: TEXT, evidence: ['e1'] },
      gradeReason: TEXT,
    },
  },
  actions: {
    a1: {
      ...{ number: 1, findingId: 'f1', cause: TEXT, correction: TEXT, correctiveAction: TEXT },
      ...{ owner: 'Ada Hyde', due: '2026-12-31', status: 'done', closedBy: 'Bo Hyde' },
      ...{ closedOn: '2026-11-24', effectChecked: TEXT },
    },
  },
  audit: {
    ...{ kind: 'second', client: 'Harbour Council', objectives: TEXT, criteria: TEXT },
    ...{ requestTo: 'Ada Hyde', requestBy: '2026-11-10', objectivesMet: 'partly' },
    ...{ notCovered: TEXT, findingsAgreed: 'yes', opinions: TEXT, conclusion: TEXT },
    followUpOn: '2027-03-01',
  },
  sessions: {
    m1: {
      ...{ number: 1, kind: 'interview', day: '2026-11-20', from: '09:00', to: '10:00' },
      ...{ auditor: 'Bo Hyde', role: 'frontLine', whom: 'Ada Hyde', site: 'Quayside depot' },
      ...{ clauses: [CLAUSE], attendees: 'Ada Hyde\nBo Hyde', notes: TEXT },
      ...{ criteria: [`${CLAUSE}/2a`], evidenceId: 'e1' },
    },
  },
  interviewNotes: {
    [`m1/${CLAUSE}/t1`]: { sessionId: 'm1', clauseId: CLAUSE, question: TEXT, note: TEXT },
  },
  sampling: {
    p1: {
      ...{ number: 1, clauseId: CLAUSE, site: 'Quayside depot', what: TEXT, population: 40 },
      ...{ size: 10, method: 'random', reason: TEXT, sampleId: 's1' },
    },
  },
  programme: {
    y1: {
      ...{ number: 1, title: TEXT, day: '2027-03-01', kind: 'first', scope: TEXT },
      ...{ lead: 'Ada Hyde', reason: TEXT, status: 'planned' },
    },
  },
  removedNumbers: { evidence: 4 },
  handedOut: {
    h1: {
      ...{ to: 'Ada Hyde', clauses: [CLAUSE], on: '2026-11-20', form: 'part' },
      ...{ site: 'Quayside depot', group: 'Quayside depot', isAnonymous: false },
    },
  },
  perspectives: {
    p1: {
      ...{ group: 'Quayside depot', isAnonymous: false, name: 'Ada Hyde', on: '2026-11-24' },
      answers: { [`${CLAUSE}/2a`]: { value: 'unmet', note: TEXT } },
    },
  },
  part: {
    ...{ of: 'harbour-whole', to: 'Ada Hyde', on: '2026-11-20', due: '2026-11-30' },
    ...{ clauses: [CLAUSE, `${OWN}/1`, `${FREE}/1`], site: 'Quayside depot', group: TEXT },
  },
  signatures: { prepared: signature('Ada Hyde'), accepted: signature('Cy Hyde') },
  finals: [
    aFinal({ by: 'Ada Hyde', reopened: { at: NOW, by: 'Bo Hyde', reason: TEXT } }),
    aFinal({ by: 'Ada Hyde', signatures: { approved: signature('Di Hyde') } }),
  ],
} satisfies Partial<Assessment>;

/** What was answered, now and before. */
const ANSWERED = {
  history: { [`${CLAUSE}/3a`]: [{ at: NOW, by: 'Ada Hyde', value: 'met' }] },
  trail: { bases: [NOW], at: NOW, fields: { organisation: [{ at: NOW, by: 'Ada Hyde' }] } },
  answers: {
    [`${CLAUSE}/3a`]: { value: 'met', note: TEXT, marked: true },
    [`${CLAUSE}/2b`]: { value: 'notApplicable', reason: TEXT },
    'own/1': { value: 'partly', note: TEXT },
    [`${OWN}/1/2a`]: { value: 'met' },
    [`${FREE}/1/2a`]: { value: 'unmet' },
  },
  clauses: { [CLAUSE]: { note: TEXT, notApplicableReason: TEXT } },
  areas: { 'iso-10002-2018/operation': { note: TEXT } },
  setAside: [{ path: 'answers', value: TEXT }],
  previous: {
    ...{ id: 'harbour-2025', name: 'Harbour 2025', organisation: 'Harbour Council' },
    ...{ startedOn: '2025-11-01', endedOn: '', scoringVersion: 1, standards: [] },
    ...{ tailoring: { ownCriteria: {}, leftOut: {} }, depth: 'full', answers: {} },
    ...{ targets: { areas: {}, clauses: {} }, areaWeights: {}, unanswered: [] },
    ...{ clauses: { [CLAUSE]: TEXT }, areas: {} },
  },
} satisfies Partial<Assessment>;

/** An assessment in which every field is filled, with two standards from files: the ids of one bear the organisation's name. */
export function aFullRecord(): Required<Assessment> {
  return {
    ...anAssessment({ name: 'Harbour 2026', organisation: 'Harbour Council' }),
    ...SETTINGS,
    ...SEEN,
    ...JUDGED,
    ...ANSWERED,
  };
}
