import { describe, expect, test } from 'vitest';
import { assessmentFormat, parseAssessment } from '#core/assessment/parse-assessment.ts';
import { openRecordFile } from '#core/record/open-record.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aFullRecord } from '../../../builders/a-full-record.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';
import { aFinding, anEvidence } from '../../../builders/register.ts';

const picture = (at: number) => ({
  id: `p${at}`,
  hash: 'ab'.repeat(32),
  name: `page-${at}.png`,
  type: 'image/png',
  size: 10,
});

const whole = anAssessment({
  organisation: 'Harbour Council',
  evidence: {
    e1: anEvidence({ title: 'Register', attachments: [picture(0)] }),
    e2: anEvidence({ title: 'Policy' }),
  },
  findings: { f1: aFinding({ condition: 'Late replies.' }) },
  answers: { 'iso-10002-2018/7.4/3a': { value: 'met', note: 'Seen.' } },
});

type Fields = Record<string, unknown>;

/** Opens the file of the whole assessment with something changed in it. */
function opened(change: (record: Fields) => void) {
  const record = structuredClone<Fields>(whole);
  change(record);
  return openRecordFile(JSON.stringify(record), assessmentFormat);
}

/** What was read, and the places of what was set aside. */
function readOf(change: (record: Fields) => void) {
  const result = opened(change);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  const { item, setAside } = result.value;
  return { item, places: setAside.map(({ path }) => path) };
}

function at(record: Fields, ...path: readonly string[]): Fields {
  return path.reduce((so, name) => so[name] as Fields, record);
}

test('a file in which everything can be read opens as it is', () => {
  expect(opened(() => {})).toEqual({ ok: true, value: { item: whole, setAside: [] } });
});

describe('a file with one wrong field opens without it, and with everything else', () => {
  test.each<readonly [string, (record: Fields) => void, string]>([
    [
      'a grade nobody has',
      (r) => {
        at(r, 'findings', 'f1')['grade'] = 'worst';
      },
      'findings.f1.grade',
    ],
    [
      'an answer of no kind',
      (r) => {
        at(r, 'answers', 'iso-10002-2018/7.4/3a')['value'] = 'yes';
      },
      'answers.iso-10002-2018/7.4/3a.value',
    ],
    [
      'a mode of no kind',
      (r) => {
        r['mode'] = 'rule';
      },
      'mode',
    ],
    [
      'a standard used in no known way',
      (r) => {
        r['standards'] = [{ id: 'iso-10002-2018', catalogueVersion: '1.0', mode: 'rule' }];
      },
      'standards.0.mode',
    ],
    [
      'a day that is none',
      (r) => {
        at(r, 'evidence', 'e1')['date'] = '2026-02-30';
      },
      'evidence.e1.date',
    ],
    [
      'a kind of evidence that is none',
      (r) => {
        at(r, 'evidence', 'e2')['kind'] = 'rumour';
      },
      'evidence.e2.kind',
    ],
    [
      'a whole entry of no kind',
      (r) => {
        at(r, 'evidence')['e3'] = 7;
      },
      'evidence.e3',
    ],
    [
      'a person without a name',
      (r) => {
        r['team'] = [{ name: 'A', role: '' }, { role: 'B' }];
      },
      'team.1.name',
    ],
    [
      'a weight out of range',
      (r) => {
        r['areaWeights'] = { a: 99, b: 2 };
      },
      'areaWeights.a',
    ],
    [
      'no scope',
      (r) => {
        delete r['scope'];
      },
      'scope',
    ],
  ])('%s', (_case, change, path) => {
    const { item, places } = readOf(change);

    expect(places).toEqual([path]);
    expect(parseAssessment(item)).toMatchObject({ ok: true });
    expect(Object.keys(item.evidence)).toEqual(expect.arrayContaining(['e1', 'e2']));
    expect(item.findings['f1']?.condition).toBe('Late replies.');
    expect(item.answers['iso-10002-2018/7.4/3a']?.note).toBe('Seen.');
    expect(item.organisation).toBe('Harbour Council');
  });

  test('of too many pictures those within the limit stay, and all stand in the file', () => {
    const pictures = Array.from({ length: 25 }, (_, number) => picture(number));
    const { item, places } = readOf((record) => {
      at(record, 'evidence', 'e1')['attachments'] = pictures;
    });

    expect(places).toEqual(['evidence.e1.attachments']);
    expect(item.evidence['e1']?.attachments).toEqual(pictures.slice(0, 20));
    expect(item.setAside).toEqual([{ path: 'evidence.e1.attachments', value: pictures }]);
  });

  test('of a text that is too long the beginning stays', () => {
    const { item, places } = readOf((record) => {
      at(record, 'evidence', 'e1')['reference'] = 'x'.repeat(600);
    });

    expect(places).toEqual(['evidence.e1.reference']);
    expect(item.evidence['e1']?.reference).toBe('x'.repeat(500));
  });

  test('several wrong things in one list are each taken out, and nothing beside them', () => {
    const { item, places } = readOf((record) => {
      at(record, 'evidence', 'e2')['criteria'] = ['a', 7, 'b', null, 'c'];
    });

    expect(places.sort()).toEqual(['evidence.e2.criteria.1', 'evidence.e2.criteria.3']);
    expect(item.evidence['e2']?.criteria).toEqual(['a', 'b', 'c']);
  });

  test('a field called __proto__ is named and not dropped in silence', () => {
    const text = JSON.stringify(whole).replace(
      '"evidence":{',
      '"evidence":{"__proto__":{"title":"x"},',
    );
    const result = openRecordFile(text, assessmentFormat);

    expect(result).toMatchObject({
      ok: true,
      value: { setAside: [{ path: 'evidence.__proto__', problem: { kind: 'name' } }] },
    });
  });
});

describe('what a file can be told by otherwise is no reason to refuse it', () => {
  test.each<readonly [string, (record: Fields) => void, Partial<Assessment>]>([
    [
      'its id',
      (r) => {
        r['id'] = '';
      },
      { id: `opened-${whole.createdAt.replace(/\W/g, '')}` },
    ],
    [
      'when it was changed',
      (r) => {
        r['updatedAt'] = '25/11/2026';
      },
      { updatedAt: whole.createdAt },
    ],
    [
      'when it was begun',
      (r) => {
        r['createdAt'] = null;
      },
      { createdAt: whole.updatedAt },
    ],
    [
      'its standards, where one was answered',
      (r) => {
        r['standards'] = 'iso-10002-2018';
      },
      { standards: [{ id: 'iso-10002-2018', catalogueVersion: '' }] },
    ],
  ])('%s', (_case, change, fields) => {
    expect(readOf(change)).toMatchObject({
      item: { ...whole, ...fields },
      places: Object.keys(fields),
    });
  });

  test('a file without standards of which nothing was answered is refused', () => {
    const refused = opened((record) => {
      record['standards'] = [];
      record['answers'] = {};
    });

    expect(refused).toMatchObject({ ok: false, failure: { code: 'bad-value', path: 'standards' } });
  });
});

test('a finding keeps its text where its clause cannot be read', () => {
  const { item, places } = readOf((record) => {
    at(record, 'findings', 'f1')['clauseId'] = 7.4;
  });

  expect(places).toEqual(['findings.f1.clauseId']);
  expect(item.findings['f1']).toMatchObject({ clauseId: '', condition: 'Late replies.' });
});

test('of a group that lacks one field the others stay', () => {
  const previous = { ...aFullRecord().previous, tailoring: 'none' };
  const { item, places } = readOf((record) => {
    record['previous'] = previous;
  });

  expect(places).toEqual(['previous.tailoring']);
  expect(item.previous).toEqual({ ...previous, tailoring: { ownCriteria: {}, leftOut: {} } });
});

test('anonymity that may have been promised is kept', () => {
  const { item } = readOf((record) => {
    record['perspectives'] = { p1: { group: 'Front line', isAnonymous: 'no', answers: {} } };
    record['handedOut'] = { h1: { to: 'Desk', clauses: [], on: '2026-11-20', isAnonymous: 0 } };
  });

  expect(item).toMatchObject({
    perspectives: { p1: { isAnonymous: true } },
    handedOut: { h1: { isAnonymous: true } },
  });
});
