import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { walkedCatalogue, walkSteps } from '#core/assessment/walk.ts';
import { allClauses, type Catalogue, criterionName } from '#core/catalogue/catalogue.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { textBelow } from '../report/report-reader.ts';

const FCA = { id: 'fca-disp-1', catalogueVersion: '1.5' };
const GROUP_REPORT = 'The firm sends its complaints return for itself alone';
const THIRTY_DAYS = 'within thirty business days after the end of each reporting period';

function fca(): Catalogue {
  const found = readStandards().find(({ catalogue }) => catalogue.standard.id === FCA.id);
  if (found === undefined) throw new Error('The handbook is a standard of the site.');
  return found.catalogue;
}

/** The names of the criteria that 1.10 asks in an assessment with these days. */
function askedIn(days: Partial<Assessment>): readonly string[] {
  const assessment = anAssessment({ standards: [FCA], ...days });
  return walkSteps([walkedCatalogue(fca(), assessment)], assessment)
    .filter(({ clause }) => clause.slug === '1.10')
    .map(({ criterion }) => criterion.id)
    .filter((id) => id.startsWith(FCA.id))
    .map(criterionName);
}

describe('a rule that changes on 31 December 2026', () => {
  test('is asked as it stands on the day on which the assessment ends, else begins, else was made', () => {
    expect(askedIn({ startedOn: '2026-12-30' })).toEqual(['a']);
    expect(askedIn({ startedOn: '2026-12-31' })).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(askedIn({ startedOn: '2026-12-01', endedOn: '2027-01-02' })).toHaveLength(5);
    const undated = { startedOn: '', endedOn: '' };
    expect(askedIn({ ...undated, createdAt: '2027-01-02T09:00:00.000Z' })).toHaveLength(5);
  });

  test('counts in the score for as long as it is asked', () => {
    const missed = { answers: { 'fca-disp-1/1.10/c': { value: 'unmet' as const } } };
    const unmet = (startedOn: string) => {
      const assessment = anAssessment({ standards: [FCA], startedOn, ...missed });
      return scoreProvisions(walkedCatalogue(fca(), assessment), assessment).counts.doesNotComply;
    };

    expect([unmet('2026-12-30'), unmet('2027-01-02')]).toEqual([0, 1]);
  });

  test('is printed in the report as it stands on that day', () => {
    const printed = (startedOn: string) =>
      textBelow(
        sampleReport('en', { changes: { standards: [FCA], startedOn, endedOn: '' } }),
        'clauses',
      );

    expect(printed('2026-12-30')).toContain(THIRTY_DAYS);
    expect(printed('2026-12-30')).not.toContain(GROUP_REPORT);
    expect(printed('2027-01-02')).toContain(GROUP_REPORT);
    expect(printed('2027-01-02')).not.toContain(THIRTY_DAYS);
  });

  test('leaves every provision something to ask on either side', () => {
    for (const startedOn of ['2026-12-30', '2026-12-31']) {
      const walked = walkedCatalogue(fca(), anAssessment({ standards: [FCA], startedOn }));
      expect(allClauses(walked).filter(({ criteria }) => criteria.length === 0)).toEqual([]);
    }
  });
});
