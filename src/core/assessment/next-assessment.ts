import { dayAt } from '#core/calendar/day.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Answer, Assessment, Remark } from '#schema/record/assessment.ts';
import type { Finding } from '#schema/record/finding.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import { previousOf } from './previous.ts';

/**
 * The assessment that follows this one, begun now under a new id and name. Settings, standards,
 * tailoring, evidence, findings and actions come along as they stand; every answer and every reason
 * comes along to be confirmed. Signatures, history and complaint samples belong to the time before
 * and stay there. `catalogues` are today's, whole.
 */
export function startNextAssessment(
  before: Assessment,
  catalogues: readonly Catalogue[],
  { id, now, name }: { readonly id: string; readonly now: string; readonly name: string },
): Assessment {
  const { handedOut: _out, perspectives: _views, ...kept } = before;
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

function broughtForward(finding: Finding): Finding {
  return { ...finding, broughtForward: true };
}
