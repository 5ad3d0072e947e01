import { dayAt } from '#core/calendar/day.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Answer, Assessment, Person, Remark } from '#schema/record/assessment.ts';
import type { AuditPlan } from '#schema/record/audit-plan.ts';
import type { Finding } from '#schema/record/finding.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import type { Sampling } from '#schema/record/sampling.ts';
import { previousOf } from './previous.ts';

/**
 * The assessment that follows this one, begun now under a new id and name. Settings, standards,
 * tailoring, evidence, findings, actions and the audits of the year come along as they stand; of the plan
 * comes what it is for and how much is looked at; every answer and every reason
 * comes along to be confirmed. Signatures, history, complaint samples, meetings and what was said of independence belong to the time before
 * and stay there. `catalogues` are today's, whole.
 */
export function startNextAssessment(
  before: Assessment,
  catalogues: readonly Catalogue[],
  { id, now, name }: { readonly id: string; readonly now: string; readonly name: string },
): Assessment {
  const { handedOut: _out, perspectives: _views, trail: _trail, ...rest } = before;
  const { audit, sampling, sessions: _held, interviewNotes: _said, ...kept } = rest;
  return {
    ...kept,
    id,
    name,
    createdAt: now,
    updatedAt: now,
    startedOn: dayAt(now),
    endedOn: '',
    standards: inTodaysVersion(before, catalogues),
    scoringVersion: SCORING_VERSION,
    leadAssessor: unstated(before.leadAssessor),
    team: before.team.map(unstated),
    ...(audit ? { audit: planAgain(audit) } : {}),
    ...(sampling ? { sampling: mapEntries(sampling, undrawn) } : {}),
    samples: {},
    cases: {},
    signatures: {},
    finals: [],
    history: {},
    findings: mapEntries(before.findings, broughtForward),
    answers: mapEntries(before.answers, answerToConfirm),
    clauses: mapEntries(before.clauses, reasonToConfirm),
    areas: mapEntries(before.areas, reasonToConfirm),
    previous: previousOf(before, catalogues),
  };
}

function inTodaysVersion(
  { standards }: Assessment,
  catalogues: readonly Catalogue[],
): Assessment['standards'] {
  return standards.map((chosen) => {
    const today = catalogues.find(({ standard }) => standard.id === chosen.id);
    return today ? { ...chosen, catalogueVersion: today.standard.catalogueVersion } : chosen;
  });
}

function mapEntries<Entry>(
  entries: Readonly<Record<string, Entry>>,
  change: (entry: Entry) => Entry,
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
}

function answerToConfirm(answer: Answer): Answer {
  const { source: _source, ...kept } = answer;
  return kept.value === undefined ? kept : { ...kept, toConfirm: true };
}

function reasonToConfirm(remark: Remark): Remark {
  return remark.notApplicableReason === undefined ? remark : { ...remark, toConfirm: true };
}

function unstated({ independence: _stated, ...person }: Person): Person {
  return person;
}

function planAgain({ kind, client, objectives, criteria }: AuditPlan): AuditPlan {
  const plan = { kind, client, objectives, criteria };
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined));
}

function undrawn({ sampleId: _drawn, ...planned }: Sampling): Sampling {
  return planned;
}

function broughtForward(finding: Finding): Finding {
  return { ...finding, broughtForward: true };
}
