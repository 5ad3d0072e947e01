import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readWords } from '#build/read-words.ts';
import { ownActions, ownCatalogue } from '#core/catalogue/own-catalogue.ts';
import { standardsSharedIn } from '#core/content/own-standard-text.ts';
import { readOwnStandard } from '#core/content/read-own-standard.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import { OwnStandardSchema } from '#schema/record/own-standard.ts';
import { contentSentence } from '#text/content-sentence.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';

const EXAMPLE = readFileSync('content/examples/own-standard.yaml', 'utf8');
const known = readStandards();
const taken = known.map(({ catalogue }) => catalogue.standard.id);

function read(text: string, path = 'charter.yaml') {
  return readOwnStandard({ path, text }, known, taken);
}

/** What is told of each problem, with its line. */
function problemsOf(text: string, language = 'en'): readonly string[] {
  const result = read(text);
  if (result.ok) return [];
  const words = readWords(language, 'content');
  return result.failure.map((one) => `${one.line} ${contentSentence(one, words)}`);
}

describe('the example', () => {
  const result = read(EXAMPLE);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const own = result.value;

  test('is read, and is what an assessment can carry', () => {
    expect(OwnStandardSchema.safeParse(own).success).toBe(true);
    expect(own).toMatchObject({ id: 'harbour-charter', scale: 'provisions', clauseWord: 'rule' });
    expect(own.areas[0]?.clauses.map(({ title }) => title)).toEqual([
      'Ten working days',
      'A named person',
    ]);
  });

  test('brings a shared criterion along under its own home, with its text and action', () => {
    const shared = own.areas[0]?.clauses[0]?.criteria[0];

    expect(shared?.id).toBe('iso-10002-2018/7.4/3a');
    expect(shared?.text).not.toBe('');
    expect(ownActions(own)['harbour-charter/1']?.actions['iso-10002-2018/7.4/3a']).not.toBe('');
  });

  test('counts an answer that ISO 10002 asks for', () => {
    const answers = {
      'iso-10002-2018/7.4/3a': { value: 'met' },
      'harbour-charter/1/a': { value: 'met' },
    } as const;

    const score = scoreProvisions(ownCatalogue(own), anAssessment({ answers }));

    expect(score.clauses.map(({ compliance }) => compliance)).toEqual(['complies', 'notAnswered']);
  });

  test('is the same as JSON', () => {
    const asJson = JSON.stringify(
      {
        id: own.id,
        name: own.name,
        title: own.title,
        edition: own.edition,
        catalogueVersion: own.catalogueVersion,
        scale: own.scale,
        clauseWord: own.clauseWord,
        sources: own.sources,
        areas: [{ id: 'answers', title: 'Answers', clauses: ['2'] }],
        clauses: [
          {
            id: '2',
            number: '2',
            title: 'A named person',
            area: 'answers',
            weight: 2,
            criteria: [{ id: 'a', text: 'A name is given.', action: 'Give a name.' }],
            evidence: ['Answers.'],
            test: ['Ring.'],
          },
        ],
      },
      null,
      '\t',
    );

    expect(read(asJson, 'charter.json')).toMatchObject({ ok: true });
  });

  test('names the standards whose criteria it shares', () => {
    expect(standardsSharedIn(EXAMPLE)).toEqual(['iso-10002-2018']);
    expect(standardsSharedIn('{"same": "bs-8600-1999/T1/3a"}')).toEqual(['bs-8600-1999']);
    expect(standardsSharedIn('- same: &once fca-disp-1/1.3/a')).toEqual(['fca-disp-1']);
  });

  test.each(['same:&', 'same:', 'same: ', 'same:a-', 'same '])(
    'is looked for in two million signs of %j in no time',
    (piece) => {
      const text = piece.repeat(2_000_000 / piece.length);
      const start = performance.now();

      expect(standardsSharedIn(text)).toEqual([]);
      expect(standardsSharedIn(`same:${' '.repeat(2_000_000)}`)).toEqual([]);
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );
});

test.each(['en', 'zh'])('the file that the handbook shows in %s is read', (language) => {
  const handbook = readFileSync(`content/guidance/${language}/add-a-standard.md`, 'utf8');
  const shown = /```yaml\n(id: harbour-charter\n[\s\S]*?)```/.exec(handbook)?.[1] ?? '';

  expect(problemsOf(shown)).toEqual([]);
});

describe('a file is refused', () => {
  test.each([
    ['nothing in it', '', /^1 is not a standard: write its fields/],
    ['a list', '- a\n- b\n', /^1 is not a standard/],
    ['broken YAML', 'id: [a\nname: b\n', /is not valid YAML/],
    ['an assessment', '{"format": "redress-assessment"}', /^1 is an assessment and not a standard/],
    ['no clauses', EXAMPLE.replace(/\nclauses:[\s\S]*/, '\n'), /clauses is missing or empty/],
  ])('that holds %s', (_case, text, message) => {
    expect(problemsOf(text)[0]).toMatch(message);
  });

  test.each([
    [
      'the id of a standard of the site',
      'id: harbour-charter',
      'id: iso-10002-2018',
      /belongs to a standard of this site/,
    ],
    ['an unknown shared criterion', '7.4/3a', '7.4/9z', /same names the unknown criterion "9z"/],
    [
      'an unknown area',
      '    area: answers\n    weight: 2',
      '    area: replies\n    weight: 2',
      /area "replies" is not among the areas/,
    ],
    [
      'a clause that no list names',
      'clauses: ["1", "2"]',
      'clauses: ["1"]',
      /does not list this clause/,
    ],
    [
      'a listed clause that is not there',
      '"1", "2"]',
      '"1", "2", "3"]',
      /clause "3" is not among the clauses/,
    ],
    ['a misspelt key', 'sources:', 'source:', /source is not a known key/],
    ['no action', /^ +action: Put name.*\n/m, '', /action/],
    ['a wrong weight', 'weight: 3', 'weight: 7', /weight is not a weight: write 1, 2 or 3/],
  ])('with %s, with its line', (_case, from, to, message) => {
    const problem = problemsOf(EXAMPLE.replace(from, to)).find((one) => message.test(one)) ?? '';

    expect(problem).toMatch(message);
    expect(Number.parseInt(problem, 10)).toBeGreaterThan(1);
  });

  test.each([
    [
      'a clause that is there twice',
      EXAMPLE + EXAMPLE.slice(EXAMPLE.indexOf('  - id: "2"')),
      /^49 id "2" is used twice/,
    ],
    [
      'a clause id that no address can hold',
      EXAMPLE.replaceAll('"2"', '"2/1"'),
      /^36 id "2\/1" is not the id of a clause/,
    ],
    [
      'a criterion that is shared twice',
      EXAMPLE.replace(/^ +- same: .*\n/m, (line) => line + line),
      /^25 criteria\[2\].same .* is used twice/,
    ],
    [
      'a criterion of its own under "same"',
      EXAMPLE.replace('iso-10002-2018/7.4/3a', 'harbour-charter/2/a'),
      /^24 same names a criterion of this standard/,
    ],
    [
      'more guidance than an assessment keeps',
      EXAMPLE.replace('The charter promises', 'x'.repeat(20_001)),
      /^32 guidance is longer than 20000 characters/,
    ],
    [
      'a name that no list could show',
      EXAMPLE.replace('Harbour charter', 'x'.repeat(501)),
      /^4 name is longer than 500 characters/,
    ],
    [
      'a text that goes on and on',
      EXAMPLE.replace('Ring the numbers in five answers.', 'x'.repeat(20_001)),
      /^48 test\[1\] is longer than 20000 characters/,
    ],
    ['an alias of nothing', 'id: *nobody\n', /is not valid YAML: Unresolved alias/],
    [
      'aliases that fill the memory',
      `a: &a [${'1,'.repeat(9)}1]\nb: &b [${'*a,'.repeat(9)}*a]\nc: [${'*b,'.repeat(9)}*b]\n`,
      /is not valid YAML: Excessive alias count/,
    ],
    ['brackets without end', '['.repeat(50_000), /is not valid YAML/],
  ])('with %s', (_case, text, message) => {
    expect(problemsOf(text)).toContainEqual(expect.stringMatching(message));
  });

  test('that is far too long, before it is read', () => {
    expect(problemsOf(`# ${'x'.repeat(2_000_001)}`)[0]).toMatch(/longer than 2 million/);
  });
});

describe('what is wrong is told in Chinese', () => {
  const wrongFields = [
    ['id: harbour-charter', 'id: Harbour'],
    ['scale: provisions', 'scale: steps'],
    ['catalogueVersion: "1.0"', 'catalogueVersion: 1'],
    ['sources:', 'source:'],
    ['weight: 3', 'weight: heavy'],
    ['7.4/3a', '7.4'],
  ].reduce((text, [from = '', to = '']) => text.replace(from, to), EXAMPLE);

  test.each([
    ['fields of the wrong form', wrongFields],
    ['one field wrong', EXAMPLE.replace('weight: 3', 'weight: 7')],
    ['an unknown criterion', EXAMPLE.replace('7.4/3a', '7.4/9z')],
    ['an unknown area', EXAMPLE.replace('    area: answers', '    area: replies')],
    ['a clause that is not there', EXAMPLE.replace('"1", "2"]', '"1", "2", "3"]')],
    ['a text that is too long', EXAMPLE.replace('Harbour charter', 'x'.repeat(501))],
    ['a list for a text', EXAMPLE.replace('name: Harbour charter', 'name: [a]')],
    ['a list for fields', EXAMPLE.replace(/clauses:\n[\s\S]*/, 'clauses: [[1]]')],
    ['levels without rungs', EXAMPLE.replace('scale: provisions\n', '')],
    ['nothing', ''],
    ['an assessment', '{"format": "redress-assessment"}'],
    ['broken YAML', 'id: [a\nname: b\n'],
  ])('for a file with %s', (_case, text) => {
    const problems = problemsOf(text, 'zh');

    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      expect(problem).toMatch(/，请|，只能|应[当有为依]/);
      expect(problem).not.toMatch(/\{\w+\}|[a-z]+ [a-z]+ [a-z]+ [a-z]+(?![^（]*）)/);
    }
  });

  test('with the field before it', () => {
    expect(problemsOf(EXAMPLE.replace('weight: 3', 'weight: 7'), 'zh')).toEqual([
      '21 weight：不是权重，请填写1、2或3',
    ]);
  });
});

test('a standard on levels needs every rung, and no maturity model', () => {
  const levels = EXAMPLE.replace('scale: provisions\n', '').replace('clauseWord: rule\n', '');

  const problems = problemsOf(levels).join('\n');

  expect(problems).toMatch(/has fewer than five criteria/);
  expect(problems).not.toMatch(/maturityModel/);
});
