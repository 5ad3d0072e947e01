import { createAssessment } from '#core/assessment/create-assessment.ts';
import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
} from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';
import { aFinal, anEvidence } from '../builders/register.ts';
import type { PlaceState } from './part-states.ts';

const NOW = '2026-11-25T09:30:00.000Z';

/** A word without a break, then words. */
const LONG = `${'Beschwerdemanagementbeauftragte'.repeat(4)} ${'and much more of what nobody has shortened '.repeat(12)}`;

/** Whatever people type freely. */
const TYPED = new Set(
  'name organisation sites channels purpose title note reference place owner condition effect cause correction correctiveAction text reason role part gradeReason closedBy effectChecked'.split(
    ' ',
  ),
);

/** The same with every text that was typed much longer. */
export function lengthened<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(lengthened) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    typeof one === 'string' && TYPED.has(key) ? `${one} ${LONG}`.slice(0, 480) : lengthened(one),
  ]);
  return Object.fromEntries(entries);
}

const SAMPLE: Sample = {
  number: 1,
  title: 'Complaints of the summer',
  population: 1240,
  from: '2026-06-01',
  to: '2026-08-31',
  method: 'stratified',
  size: 3,
  seed: 20261125,
  strata: [
    { id: 'letter', name: 'By letter', population: 240 },
    { id: 'web', name: 'On the web', population: 1000 },
  ],
  targets: {
    acknowledgement: { days: 3, unit: 'working' },
    response: { days: 28, unit: 'calendar' },
  },
  holidays: ['2026-08-31'],
};

const PICTURE = {
  id: 'picture',
  hash: '1'.repeat(64),
  name: 'shelf.jpg',
  type: 'image/jpeg',
  size: 48_000,
};
const EXPIRED = {
  title: 'Last year’s survey',
  date: '2025-01-10',
  validUntil: '2025-12-31',
  attachments: [PICTURE],
};

function aCase(reference: string, days: readonly (string | undefined)[]): SampledCase {
  const [receipt, acknowledgement, response] = days;
  const stage = (date: string | undefined) =>
    date ? ({ state: 'onFile', date } as const) : ({ state: 'missing' } as const);
  return {
    sampleId: 'sample',
    reference,
    severity: 'medium',
    stratum: 'web',
    stages: {
      receipt: stage(receipt),
      acknowledgement: stage(acknowledgement),
      response: stage(response),
      decision: { state: 'notApplicable' },
    },
    unread: { closure: '31/13/2026' },
  };
}

/** An audit from its opening meeting to its programme. */
function plannedFor({ id: clauseId }: Clause, { id }: Criterion): Partial<Assessment> {
  const asked = { day: '2026-11-24', auditor: 'Helen Marsh', site: 'Millbrook' };
  return {
    audit: {
      ...{ kind: 'second', client: 'Severn Trading', objectives: 'Whether promises are kept.' },
      ...{ requestTo: 'Quality manager', requestBy: '2026-11-10', objectivesMet: 'partly' },
      followUpOn: '2027-03-01',
    },
    sessions: {
      opening: {
        ...{ ...asked, number: 1, kind: 'opening', from: '09:00', to: '09:30', clauses: [] },
        ...{ attendees: 'Quality manager, Helen Marsh', notes: 'Scope and days agreed.' },
      },
      asked: {
        ...{ ...asked, number: 2, kind: 'interview', from: '09:30', to: '10:30' },
        ...{ role: 'frontLine', whom: 'Desk', clauses: [clauseId], criteria: [id] },
      },
    },
    interviewNotes: {
      [`asked/${clauseId}/t1`]: {
        ...{ sessionId: 'asked', clauseId, question: 'Asked otherwise.', note: 'Shown the list.' },
      },
    },
    sampling: {
      drawn: {
        ...{ number: 1, clauseId, site: 'Millbrook', what: 'Closed in autumn', population: 412 },
        ...{ size: 30, method: 'random', reason: 'Late replies last year.', sampleId: 'sample' },
      },
    },
    programme: {
      spring: {
        ...{ number: 1, title: 'Spring audit', day: '2027-04-01', kind: 'first' },
        ...{ lead: 'Helen Marsh', scope: 'Depots', reason: 'New staff.', status: 'planned' },
      },
    },
  };
}

/** The example with what it lacks: a sample, tailoring, a history, signatures, evidence that has expired, what is marked. */
function filledFrom(example: Assessment, [catalogue]: readonly Catalogue[]): Assessment {
  const [clause] = catalogue ? allClauses(catalogue) : [];
  const [first, second, third] = clause?.criteria ?? [];
  if (!clause || !first || !second || !third) return example;
  return {
    ...example,
    sample: false,
    samples: { sample: SAMPLE },
    cases: {
      one: aCase('C-101', ['2026-06-02', '2026-06-03', '2026-06-20']),
      two: aCase('C-102', ['2026-07-02', '2026-07-20', undefined]),
      three: aCase('C-103', ['2026-08-02', undefined, '2026-10-20']),
    },
    tailoring: {
      ownCriteria: {
        [`${clause.id}/own-1`]: {
          clauseId: clause.id,
          text: 'Every sampled reply names a person.',
          rung: 3,
        },
      },
      leftOut: { [third.id]: { reason: 'We have one office only.' } },
    },
    answers: {
      ...example.answers,
      [first.id]: { value: 'met', marked: true, note: 'To be looked at again.' },
      [second.id]: {
        value: 'notApplicable',
        reason: 'There is no such thing here.',
        toConfirm: true,
      },
    },
    evidence: { ...example.evidence, old: anEvidence({ ...EXPIRED, criteria: [first.id] }) },
    ...plannedFor(clause, first),
    signatures: { prepared: { name: 'Helen Marsh', role: 'Auditor', date: '2026-11-24' } },
    history: { [first.id]: [{ at: NOW, by: 'Helen Marsh', value: 'met' }] },
  };
}

/** The first clause as it is when it was taken over from last year that it does not apply. */
function withCoveredClause(filled: Assessment, [catalogue]: readonly Catalogue[]): Assessment {
  const [clause] = catalogue ? allClauses(catalogue) : [];
  const remark = { notApplicableReason: 'We had no branches last year.', toConfirm: true };
  return clause ? { ...filled, clauses: { ...filled.clauses, [clause.id]: remark } } : filled;
}

/** The assessment of a place in one of its states. */
export function recordIn(
  state: PlaceState,
  id: string,
  example: Assessment,
  catalogues: readonly Catalogue[],
): Assessment {
  const [leading, code] = catalogues.map(({ standard }) => standard);
  if (leading === undefined || code === undefined)
    throw new Error('There are two standards to show.');
  const filled = { ...filledFrom(example, catalogues), id };
  const fresh = (standards: Parameters<typeof createAssessment>[0]) => ({
    ...createAssessment(standards, { id, now: NOW }),
    organisation: 'Riverside Water Limited',
  });
  const both = fresh([leading, code]);
  switch (state) {
    case 'empty':
      return { ...fresh([leading]), organisation: '' };
    case 'long':
      return lengthened(withCoveredClause(filled, catalogues));
    case 'locked':
      return { ...filled, finals: [aFinal()] };
    case 'quick':
      return { ...filled, depth: 'quick' };
    case 'code':
      return fresh([code]);
    case 'several':
      return { ...filled, standards: both.standards };
    case 'filled':
    case 'failed':
    case 'offline':
      return filled;
  }
}
