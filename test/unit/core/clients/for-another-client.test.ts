import { describe, expect, test } from 'vitest';
import {
  KEEPABLE,
  type Kept,
  standardsLeftBehind,
  startForAnotherClient,
  takenTexts,
  USUAL_KEPT,
} from '#core/clients/for-another-client.ts';
import { type Assessment, AssessmentSchema } from '#schema/record/assessment.ts';
import { aFullRecord, CLIENT_NAMES } from '../../../builders/a-full-record.ts';

const before = aFullRecord();
const LATER = '2027-01-04T08:00:00Z';
const EVERYTHING = Object.fromEntries(KEEPABLE.map((one) => [one, true])) as unknown as Kept;

function start(kept: Kept, record: Assessment = before): Assessment {
  const begun = startForAnotherClient(record, {
    ...{ id: 'new', now: LATER, organisation: 'Valley Homes', kept },
    instead: { person: '[name]', site: '[site]' },
  });
  if (begun === undefined) throw new Error('Nothing was begun.');
  return begun;
}

/** Every text and every key in a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...stringsIn(part)]);
}

const named = (value: unknown) => stringsIn(value).filter((one) => CLIENT_NAMES.test(one));

describe('a beginning for another organisation', () => {
  test('is made from a record in which every field is filled and names the old one', () => {
    const { updatedAt: _, ...fields } = before;
    const silent = ['format', 'version', 'id', 'createdAt', 'sample', 'scoringVersion', 'mode'];
    const quiet = ['startedOn', 'endedOn', 'depth', 'removedNumbers', ...silent];

    expect(Object.keys(before).sort()).toEqual(Object.keys(AssessmentSchema.shape).sort());
    expect(
      Object.entries(fields).flatMap(([name, value]) => (named(value).length ? [] : [name])),
    ).toEqual(expect.arrayContaining(quiet.filter((name) => name !== 'mode')));
    expect(
      Object.entries(fields)
        .filter(([, value]) => named(value).length === 0)
        .filter(([name]) => !quiet.includes(name)),
    ).toEqual([]);
  });

  test('holds no string of the old one as it is ticked at first', () => {
    expect(named(start(USUAL_KEPT))).toEqual([]);
  });

  test('holds no string of the old one but its people where everything is ticked', () => {
    const { leadAssessor, team, ...others } = start(EVERYTHING);

    expect(named(others)).toEqual([]);
    expect([leadAssessor, ...team]).toEqual([
      { name: 'Ada Hyde', role: 'Complaints lead, Valley Homes' },
      { name: 'Bo Hyde', role: 'Complaints lead, Valley Homes' },
    ]);
  });

  test('can be read again', () => {
    expect(AssessmentSchema.safeParse(start(EVERYTHING)).error).toBeUndefined();
  });

  test('begins today, under its own name, with nothing that was seen, found, signed or said', () => {
    expect(start(EVERYTHING)).toMatchObject({
      ...{ id: 'new', name: '', organisation: 'Valley Homes', createdAt: LATER, updatedAt: LATER },
      ...{ startedOn: '2027-01-04', endedOn: '', purpose: '' },
      scope: { sites: '', channels: '', exclusions: [] },
      ...{ evidence: {}, samples: {}, cases: {}, findings: {}, actions: {}, signatures: {} },
      ...{ finals: [], history: {}, clauses: {}, areas: {} },
    });
    expect(start(EVERYTHING)).not.toHaveProperty('previous');
  });

  test('keeps targets and weights, the edition without what it said of itself, and the standards', () => {
    const { targets, areaWeights, report, standards } = start(USUAL_KEPT);

    expect({ targets, areaWeights, report }).toEqual({
      targets: { areas: {}, clauses: { 'iso-10002-2018/7.4': 5 } },
      areaWeights: { 'iso-10002-2018/operation': 2 },
      report: { edition: 'board', chapters: { board: { gaps: false } } },
    });
    expect(standards.map(({ id }) => id)).toEqual(['iso-10002-2018', 'sector-charter']);
  });

  test('leaves a standard behind whose ids bear the name, with all that hangs on it', () => {
    expect(standardsLeftBehind(before).map(({ id }) => id)).toEqual(['harbour-council-charter']);
    expect(Object.keys(start(EVERYTHING).tailoring.leftOut)).toEqual(['iso-10002-2018/7.4/2a']);
  });

  test('is none where no standard is left', () => {
    const only = { ...before, standards: before.standards.slice(1, 2) };

    expect(() => start(EVERYTHING, only)).toThrow('Nothing was begun.');
  });

  test('takes answers as values to confirm, without those that hang on a reason', () => {
    expect(start({ ...EVERYTHING, tailoring: false }).answers).toEqual({
      'iso-10002-2018/7.4/3a': { value: 'met', toConfirm: true },
      'sector-charter/1/2a': { value: 'unmet', toConfirm: true },
    });
  });

  test('says which texts of the old one it takes, as it takes them', () => {
    const text = 'Seen by [name] of Valley Homes at [site].';

    expect(takenTexts(start({ ...EVERYTHING, team: false }))).toEqual([
      'Charter of Valley Homes',
      text,
    ]);
  });
});
