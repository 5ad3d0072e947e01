import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { redact } from '#core/redaction/redact.ts';
import type { Rule } from '#core/redaction/rule.ts';
import { ASSESSMENT_RULES } from '#core/redaction/rules.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { type Assessment, AssessmentSchema } from '#schema/record/assessment.ts';
import en from '../../../../content/locales/en/redaction.json' with { type: 'json' };
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause, STANDARD_ID } from '../../../builders/a-clause.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';
import { fullValue, wordAt } from '../../../builders/full-record.ts';

const CLAUSE = aClause();
const CATALOGUE = aCatalogue(CLAUSE);
const [CRITERION = { id: '' }] = CLAUSE.criteria;

function copyOf(assessment: Assessment, names: readonly string[] = []) {
  const catalogues = [CATALOGUE];
  return redact({ assessment, catalogues, names, newId: 'copy', language: 'en', words: en });
}

/** What becomes of a note in a record that knows these people and things. */
function noteIn(note: string, about: Partial<Assessment> = {}, names: readonly string[] = []) {
  const answers = { [CRITERION.id]: { note } };
  return copyOf(anAssessment({ ...about, answers }), names).assessment.answers[CRITERION.id]?.note;
}

const people = (...names: readonly string[]) => ({
  team: names.map((name) => ({ name, role: '' })),
});

/** What becomes of a note of a Chinese record, and the short names that stay in it. */
function chineseNote(note: string, ...names: readonly string[]) {
  const answers = { [CRITERION.id]: { note } };
  const assessment = anAssessment({
    ...people(...names),
    ...{ organisation: '澜江自来水有限公司', answers },
  });
  const { assessment: copy, kept } = redact({
    ...{ assessment, catalogues: [CATALOGUE], names: [], newId: 'c', language: 'zh' },
    words: readWords('zh', 'redaction'),
  });
  return { note: copy.answers[CRITERION.id]?.note, kept };
}

/** The places of a rule's leaves, by what the rule is. */
function placesOf(wanted: Rule, rule: Rule = ASSESSMENT_RULES, path = ''): readonly string[] {
  if (rule === wanted) return [path];
  if (typeof rule === 'string' || 'idOf' in rule) return [];
  if ('fields' in rule)
    return Object.entries(rule.fields).flatMap(([name, one]) =>
      placesOf(wanted, one, `${path}.${name}`),
    );
  return placesOf(wanted, 'list' in rule ? rule.list : rule.each, `${path}.*`);
}

describe('a record in which every field says something', () => {
  const area = CLAUSE.area;
  const byCriterion = [CRITERION.id, 'zqkeyxcriterion'];
  const byClause = [CLAUSE.id, 'zqkeyxclause'];
  const byArea = [area, 'zqkeyxarea'];
  const full = AssessmentSchema.parse(
    fullValue(AssessmentSchema, {
      values: {
        '.standards.*.id': STANDARD_ID,
        '.previous.standards.*.id': STANDARD_ID,
        '.ownStandards.*.areas.*.clauses.*.criteria.*.id': `${wordAt('.ownStandards.*.id')}/x/zqy`,
        '.tailoring.ownCriteria.*.clauseId': CLAUSE.id,
        '.previous.tailoring.ownCriteria.*.clauseId': CLAUSE.id,
      },
      keys: {
        '.tailoring.ownCriteria': ['zqkeyxown'],
        '.previous.tailoring.ownCriteria': ['zqkeyxown'],
        '.tailoring.leftOut': byCriterion,
        '.previous.tailoring.leftOut': byCriterion,
        '.targets.areas': byArea,
        '.targets.clauses': byClause,
        '.previous.targets.areas': byArea,
        '.previous.targets.clauses': byClause,
        '.areaWeights': byArea,
        '.previous.areaWeights': byArea,
        '.evidence': ['zqkeyxevidence'],
        '.samples': ['zqkeyxsamples'],
        '.samples.*.targets': ['receipt', 'zqkeyxstage'],
        '.cases': ['zqkeyxcases'],
        '.cases.*.stages': ['receipt', 'zqkeyxstage'],
        '.cases.*.unread': ['zqkeyxunread'],
        '.findings': ['zqkeyxfindings'],
        '.actions': ['zqkeyxactions'],
        '.removedNumbers': ['evidence', 'zqkeyxremoved'],
        '.history': byCriterion,
        '.answers': byCriterion,
        '.clauses': byClause,
        '.areas': byArea,
        '.report.chapters': ['full', 'zqkeyxedition'],
        '.report.chapters.*': ['summary', 'zqkeyxchapter'],
        '.previous.answers': byCriterion,
        '.previous.clauses': byClause,
        '.previous.areas': byArea,
      },
    }),
  );
  const written = JSON.stringify(full);
  const copied = JSON.stringify(copyOf(full).assessment);
  // The sites are named in one line here, so that the whole of it is a name.
  const texts = placesOf('text').filter((path) => path !== '.scope.sites');

  test('lets out no word that the list does not allow', () => {
    const allowed = new Set(texts.map(wordAt));
    const found = [...copied.matchAll(/zq\w+/gi)].map(([word]) => word);

    expect(written.match(/zq\w+/gi)?.length).toBeGreaterThan(200);
    expect([...new Set(found)].filter((word) => !allowed.has(word))).toEqual([]);
  });

  test('keeps every text that it says it keeps', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((path) => !copied.includes(`"${wordAt(path)}"`))).toEqual([]);
  });
});

test('a copy scores as the assessment does', () => {
  const values = ['met', 'partly', 'unmet', 'notApplicable'] as const;
  const answers = Object.fromEntries(
    CLAUSE.criteria.map(({ id }, at) => [id, { value: values[at % 4] ?? 'met', reason: 'None.' }]),
  );
  const assessment = anAssessment({ answers });
  const copy = copyOf(assessment).assessment;

  expect(scoreAssessment(CATALOGUE, copy)).toEqual(scoreAssessment(CATALOGUE, assessment));
});

test('ids of entries lead where they led', () => {
  const { assessment } = copyOf(
    anAssessment({
      evidence: {
        'harbour-log': {
          title: 'Log',
          kind: 'record',
          method: 'examine',
          criteria: [CRITERION.id],
        },
      },
      findings: { 'harbour-late': { clauseId: CLAUSE.id, evidence: ['harbour-log'] } },
      actions: { 'harbour-do': { findingId: 'harbour-late', status: 'open' } },
    }),
  );
  const [finding] = Object.entries(assessment.findings);

  expect(Object.keys(assessment.evidence)).toEqual(finding?.[1].evidence);
  expect(Object.values(assessment.actions)[0]?.findingId).toBe(finding?.[0]);
  expect(JSON.stringify(assessment)).not.toContain('harbour-');
});

test('a standard from a file has other ids, and its answers with it', () => {
  const path = 'test/fixtures/records/assessment/version-3.redress.json';
  const assessment = AssessmentSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const answers = { 'harbour-charter/1/a': { value: 'met' } } as const;
  const copy = copyOf({ ...assessment, answers }).assessment;

  expect(copy.ownStandards[0]?.areas[0]?.clauses[0]?.criteria[0]?.id).toBe('own-standard-1/1/a');
  expect(copy.answers).toEqual({ 'own-standard-1/1/a': { value: 'met' } });
});

describe('names in notes', () => {
  test.each([
    ['Jane Smith’s list', 'Person 1’s list'],
    ['JANE SMITH and jane  smith', 'Person 1 and Person 1'],
    ['Smith, Jane: see J. Smith, J Smith', 'Person 1: see Person 1, Person 1'],
    ['Ms Smith rang; Jane wrote.', 'Ms Person 1 rang; Person 1 wrote.'],
    ['A goldsmith, a blacksmith and Smithson', 'A goldsmith, a blacksmith and Smithson'],
    ['由Jane Smith负责', '由Person 1负责'],
  ])('%s', (note, expected) => {
    expect(noteIn(note, people('Jane Smith'))).toBe(expected);
  });

  test('the longest name goes first', () => {
    const about = { ...people('Anne Lee', 'Anne Leeson'), organisation: 'Leeson Water Ltd' };

    expect(noteIn('Anne Leeson told Leeson Water and Anne Lee', about)).toBe(
      'Person 2 told Organisation A and Person 1',
    );
  });

  test('a part that two people share names neither for sure', () => {
    expect(noteIn('Smith said so', people('Jane Smith', 'Tom Smith'))).toBe('Smith said so');
  });

  test('an organisation is known without its legal form and by its short name', () => {
    const about = { organisation: 'Harbour Water Ltd (HWL)' };

    expect(noteIn('Harbour Water, HWL and harbour water ltd', about)).toBe(
      'Organisation A, Organisation A and Organisation A',
    );
  });

  test('Chinese names are found within a sentence', () => {
    const note = '澜江自来水的何敏称，何经理已答复。';

    expect(chineseNote(note, '何敏').note).toBe('组织A的人员1称，人员1已答复。');
  });

  test.each([
    ['Bo rang Li; Lind wrote.', 'Person 1 rang Person 2; Person 1 wrote.'],
    [
      'BO and LI are codes; bo, Lib and Boat are words.',
      'BO and LI are codes; bo, Lib and Boat are words.',
    ],
  ])('names of two letters are whole words, as they are written: %s', (note, expected) => {
    expect(noteIn(note, people('Bo Lind', 'Li Wang'))).toBe(expected);
  });

  test.each([
    ['小何和何某说', '人员1和人员1说'],
    ['任何经理、如何某些做法', '任何经理、如何某些做法'],
  ])(
    'a Chinese family name is found with what stands beside it, and in no other word: %s',
    (note, expected) => {
      expect(chineseNote(note, '何敏').note).toBe(expected);
    },
  );

  test('施工 is no engineer called 施, and 小时 nobody', () => {
    expect(chineseNote('施工两小时', '施明', '时丽').note).toBe('施工两小时');
  });

  test('a short name that stays is named, with where it stands', () => {
    const { kept } = chineseNote('何说已答复', '何敏');
    const note = 'Smith said Will would ring.';
    const answers = { [CRITERION.id]: { note } };
    const about = people('Jane Smith', 'Tom Smith', 'O Grant');
    const copy = copyOf(anAssessment({ ...about, answers }));

    expect(kept).toEqual([{ name: '何', count: 1, example: '何说已答复' }]);
    expect(copy.kept).toEqual([{ name: 'Smith', count: 1, example: 'Smith said Will w' }]);
  });

  test('sites are known from what the scope says', () => {
    const scope = { sites: 'Depots at Millbrook and North Gate.', channels: '', exclusions: [] };

    expect(noteIn('Seen at Millbrook, North Gate; depots', { scope })).toBe(
      'Seen at Site 1, Site 2; depots',
    );
  });

  test('a role in the place of a name stays a word in notes', () => {
    expect(noteIn('The customer services desk', people('Customer services'))).toBe(
      'The customer services desk',
    );
  });

  test('names that the user adds are replaced', () => {
    expect(noteIn('The Riverside app', {}, ['riverside'])).toBe('The Name 1 app');
  });
});

describe('what leads to somebody in notes', () => {
  test.each([
    ['write to jane.smith@harbour.gov.uk.', 'write to [e-mail address].'],
    ['see https://harbour.example/a?b=1, p. 3', 'see [web address], p. 3'],
    ['www.harbour.org.uk/complaints', '[web address]'],
    ['ring 0117 496 0123 or +44 20 7946 0958', 'ring [telephone number] or [telephone number]'],
    ['致电13812345678', '致电[telephone number]'],
    ['Policy_v3.docx on p. 4', '[file name] on p. 4'],
  ])('%s', (note, expected) => {
    expect(noteIn(note)).toBe(expected);
  });

  test.each([
    '412,000 homes, 2025-2026, 2026-09-03 to 2026-10-04',
    'clause 7.4.1 of ISO 10002:2018 and 1 234 567 letters',
    'e.g. within 5/10 days, etc.',
  ])('%s stays', (note) => {
    expect(noteIn(note)).toBe(note);
  });
});

test('says what was replaced, how it was written and how often', () => {
  const answers = { [CRITERION.id]: { note: 'Jane Smith, then Smith' } };
  const { replaced } = copyOf(anAssessment({ ...people('Jane Smith'), answers }));

  expect(replaced).toEqual([
    { alias: 'Organisation A', written: ['Harbour Council'], count: 1 },
    { alias: 'Person 1', written: ['Jane Smith', 'Smith'], count: 3 },
  ]);
});
