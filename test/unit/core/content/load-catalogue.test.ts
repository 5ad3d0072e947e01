import { describe, expect, test } from 'vitest';
import { readFiles } from '#build/read-content.ts';
import { tellProblems } from '#build/tell-problems.ts';
import { loadCatalogue, loadCrosswalk } from '#core/content/load-catalogue.ts';
import {
  CLAUSE_PATH,
  changed,
  contentFiles,
  MODEL_PATH,
  OTHER_PATH,
  STANDARD_PATH,
} from '../../../builders/content-files.ts';

/** What the loader says about the small content folder with these changes, one problem a line. */
function complaint(changes: Readonly<Record<string, string | null>>): string {
  try {
    tellProblems(() => loadCatalogue(contentFiles(changes)));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

function all(problems: readonly string[]): string {
  const lines = problems.map((problem) => `  ${problem}`);
  return [`The content has ${problems.length} problem(s):`, ...lines].join('\n');
}

function one(problem: string): string {
  return all([problem]);
}

describe('valid content', () => {
  const [standard] = loadCatalogue(contentFiles());

  test('becomes a catalogue', () => {
    expect(standard?.catalogue.standard).toEqual({
      id: 'sample',
      name: 'Sample 1:2020',
      title: 'A sample',
      edition: '2020',
      catalogueVersion: '1.0',
      scale: 'levels',
      clauseWord: 'clause',
    });
    const [clause] = standard?.catalogue.areas[0]?.clauses ?? [];
    expect(clause?.id).toBe('sample/1.1');
    expect(clause?.criteria.map(({ id }) => id)).toEqual([
      'sample/1.1/2a',
      'sample/1.1/3a',
      'sample/1.1/3b',
      'sample/1.1/4a',
      'sample/1.1/5a',
    ]);
    expect(clause?.criteria.filter(({ headline }) => headline).map(({ id }) => id)).toEqual([
      'sample/1.1/3a',
    ]);
  });

  test('keeps guidance apart, by clause', () => {
    expect(standard?.guidance['sample/1.1']).toMatchObject({
      evidence: ['A register'],
      test: ['Draw ten complaints'],
      sections: [
        {
          heading: 'What it is after',
          html: '<p>That a complaint is <em>received</em>.</p>',
        },
      ],
      crosswalk: [{ standard: 'Other 2:2021', clause: '8.1', title: 'Taking complaints in' }],
    });
    expect(standard?.guidance['sample/1.1']?.actions['sample/1.1/2a']).toBe('Do two.');
  });

  test('may use the line ends of Windows', () => {
    const files = contentFiles().map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));

    expect(loadCatalogue(files)[0]?.catalogue).toEqual(standard?.catalogue);
  });

  test('has notes beside it that nobody reads', () => {
    expect(complaint({ 'content/standards/sample/README.md': 'How to write.' })).toBe('');
    expect(complaint({ 'content/standards/sample/clauses/README.md': 'How.' })).toBe('');
    expect(complaint({ 'content/standards/sample/.DS_Store': '' })).toBe('');
  });
});

describe('a mistake in a clause file is named with its line:', () => {
  test.each([
    [
      'an unknown standard in the crosswalk',
      changed(CLAUSE_PATH, 'standard: other', 'standard: iso-99999'),
      `${CLAUSE_PATH}:18  crosswalk names the unknown standard "iso-99999": add its folder to content/standards or correct the name`,
    ],
    [
      'an unknown clause in the crosswalk',
      changed(CLAUSE_PATH, 'clause: "8.1"', 'clause: "8.2"'),
      `${CLAUSE_PATH}:18  crosswalk names the unknown clause "8.2" of other: see its standard.yaml for the clauses it has`,
    ],
    [
      'a missing rung',
      changed(CLAUSE_PATH, 'id: 5a, rung: 5', 'id: 4b, rung: 4'),
      `${CLAUSE_PATH}:8  criteria has no criterion on rung 5: add one`,
    ],
    [
      'an id used twice',
      changed(CLAUSE_PATH, 'id: 3b', 'id: 3a'),
      `${CLAUSE_PATH}:10  criteria[3].id "3a" is used twice: give each its own id`,
    ],
    [
      'an id on another rung',
      changed(CLAUSE_PATH, 'id: 3b', 'id: 4b'),
      `${CLAUSE_PATH}:10  criteria[3].id "4b" stands on rung 3: begin the id with the rung`,
    ],
    [
      'an empty text',
      changed(CLAUSE_PATH, 'text: Four.', 'text: " "'),
      `${CLAUSE_PATH}:11  criteria[4].text is empty: write some text here`,
    ],
    [
      'a missing text',
      changed(CLAUSE_PATH, 'text: Four., ', ''),
      `${CLAUSE_PATH}:11  criteria[4].text is missing: write some text here`,
    ],
    [
      'a number without quotes',
      changed(CLAUSE_PATH, 'clause: "8.1"', 'clause: 8.1'),
      `${CLAUSE_PATH}:19  crosswalk[1].clause is not text: put it in quotes`,
    ],
    [
      'an unknown area',
      changed(CLAUSE_PATH, 'area: operation', 'area: operations'),
      `${CLAUSE_PATH}:5  area "operations" is not among the areas: write one of operation`,
    ],
    [
      'a weight out of range',
      changed(CLAUSE_PATH, 'weight: 2', 'weight: 4'),
      `${CLAUSE_PATH}:6  weight is not a weight: write 1, 2 or 3`,
    ],
    [
      'an unknown basis',
      changed(CLAUSE_PATH, 'basis: annex', 'basis: law'),
      `${CLAUSE_PATH}:10  criteria[3].basis is not a basis: write clause, annex or practice`,
    ],
    [
      'a misspelt key',
      changed(CLAUSE_PATH, 'weight: 2', 'weight: 2\nwieght: 2'),
      `${CLAUSE_PATH}:7  wieght is not a known key: take it out or correct its spelling`,
    ],
    [
      'a missing list',
      changed(CLAUSE_PATH, 'evidence:\n  - A register\n', ''),
      `${CLAUSE_PATH}:2  evidence is missing: write a list`,
    ],
    [
      'too few criteria',
      changed(CLAUSE_PATH, / {2}- \{ id: 3b.*\n/, ''),
      `${CLAUSE_PATH}:8  criteria has fewer than five criteria: write at least five`,
    ],
    [
      'too many criteria',
      changed(CLAUSE_PATH, / {2}- \{ id: 3b.*\n/, 'bcdefg'.replace(/./g, criterionOn3)),
      `${CLAUSE_PATH}:8  criteria has more than nine criteria: move some to another clause`,
    ],
    [
      'no headline',
      changed(CLAUSE_PATH, ', headline: true', ''),
      `${CLAUSE_PATH}:8  criteria has 0 headline criteria: mark exactly one with "headline: true"`,
    ],
    [
      'a tab in the YAML',
      changed(CLAUSE_PATH, '  - A register', '\t- A register'),
      `${CLAUSE_PATH}:14  is not valid YAML: Tabs are not allowed as indentation`,
    ],
    [
      'a key written twice',
      changed(CLAUSE_PATH, 'weight: 2', 'weight: 2\nweight: 3'),
      `${CLAUSE_PATH}:7  is not valid YAML: Map keys must be unique`,
    ],
    [
      'no guidance',
      changed(CLAUSE_PATH, /## What[\s\S]*$/, ''),
      `${CLAUSE_PATH}:1  has no guidance below its frontmatter: write it`,
    ],
    [
      'no frontmatter',
      { [CLAUSE_PATH]: '## What it is after\n\nText.\n' },
      `${CLAUSE_PATH}:1  is not a clause: write its fields, such as id, title and criteria`,
    ],
    [
      'another id than its file’s name',
      changed(CLAUSE_PATH, 'id: "1.1"', 'id: "1.1-part"'),
      [
        `${STANDARD_PATH}:13  clause "1.1" has no file: add clauses/1.1.md or take it out`,
        `${CLAUSE_PATH}:2  id "1.1-part" differs from the file's name "1.1": make them the same`,
      ],
    ],
  ])('%s', (_mistake, changes, expected) => {
    expect(complaint(changes)).toBe(typeof expected === 'string' ? one(expected) : all(expected));
  });
});

describe('a mistake in a standard is named with its line:', () => {
  test.each([
    [
      'another id than its folder’s name',
      changed(STANDARD_PATH, 'id: sample', 'id: simple'),
      `${STANDARD_PATH}:1  id "simple" differs from its folder "sample": use the folder's name`,
    ],
    [
      'a clause without a file',
      changed(STANDARD_PATH, '["1.1"]', '["1.1", "1.2"]'),
      `${STANDARD_PATH}:13  clause "1.2" has no file: add clauses/1.2.md or take it out`,
    ],
    [
      'a clause listed twice',
      changed(STANDARD_PATH, '["1.1"]', '["1.1", "1.1"]'),
      `${STANDARD_PATH}:13  clause "1.1" is listed twice: take one out`,
    ],
    [
      'an area named twice',
      changed(
        STANDARD_PATH,
        'areas:\n',
        'areas:\n  - { id: operation, title: Same, clauses: ["1.2"] }\n',
      ),
      [
        `${STANDARD_PATH}:11  clause "1.2" has no file: add clauses/1.2.md or take it out`,
        `${STANDARD_PATH}:12  area "operation" is there twice: give each area its own id`,
        `${CLAUSE_PATH}:5  area "operation" does not list this clause: list it under that area`,
      ],
    ],
    [
      'a file that no area lists',
      { 'content/standards/sample/clauses/1.2.md': sameClauseAs('1.2') },
      'content/standards/sample/clauses/1.2.md:5  area "operation" does not list this clause: list it under that area',
    ],
    [
      'an unknown maturity model',
      changed(STANDARD_PATH, 'maturityModel: five', 'maturityModel: six'),
      `${STANDARD_PATH}:7  maturityModel "six" is not in content/maturity-models: add it or correct the name`,
    ],
    [
      'an area without level descriptions',
      changed(MODEL_PATH, 'area: operation', 'area: planning'),
      `${STANDARD_PATH}:11  area "operation" has no level descriptions in content/maturity-models/five.yaml: add them`,
    ],
    [
      'an unknown kind',
      changed(STANDARD_PATH, 'kind: assessable', 'kind: sketch'),
      `${STANDARD_PATH}:4  kind has no kind: write "kind: assessable" or "kind: outline"`,
    ],
    [
      'a version without quotes',
      changed(STANDARD_PATH, '"1.0"', '1.0'),
      `${STANDARD_PATH}:6  catalogueVersion is not text: write two numbers in quotes, such as "1.0"`,
    ],
    [
      'a folder without standard.yaml',
      { 'content/standards/smaple/clauses/1.2.md': sameClauseAs('1.2') },
      "content/standards/smaple/clauses/1.2.md:1  belongs to no standard: add content/standards/smaple/standard.yaml or correct the folder's name",
    ],
    [
      'a misnamed standard.yaml',
      { 'content/standards/third/standard.yml': 'id: third' },
      'content/standards/third/standard.yml:1  is read by nothing: a standard is content/standards/<id>/standard.yaml with clauses/<id>.md, a maturity model content/maturity-models/<id>.yaml',
    ],
    [
      'levels out of order',
      changed(MODEL_PATH, 'level: 1, name', 'level: 2, name'),
      `${MODEL_PATH}:5  levels has not the levels 1 to 5 in order: describe each of them once`,
    ],
    [
      'a model with another id than its file’s name',
      changed(MODEL_PATH, 'id: five', 'id: six'),
      `${MODEL_PATH}:1  id "six" differs from the file's name "five": make them the same`,
    ],
  ])('%s', (_mistake, changes, expected) => {
    expect(complaint(changes)).toBe(typeof expected === 'string' ? one(expected) : all(expected));
  });
});

describe('one mistake is reported once', () => {
  test('a standard that cannot be read is not unknown to those that refer to it', () => {
    expect(complaint(changed(OTHER_PATH, 'title: Another\n', ''))).toBe(
      one(`${OTHER_PATH}:1  title is missing: write some text here`),
    );
  });

  test('a clause file that cannot be read is not missing from its standard', () => {
    expect(complaint(changed(CLAUSE_PATH, 'title: Receipt\n', ''))).toBe(
      one(`${CLAUSE_PATH}:2  title is missing: write some text here`),
    );
  });

  test('a clause file that cannot be read is not unknown to a crosswalk', () => {
    const two = {
      ...changed(STANDARD_PATH, '["1.1"]', '["1.1", "1.2"]'),
      'content/standards/sample/clauses/1.2.md': sameClauseAs('1.2')
        .replace('standard: other', 'standard: sample')
        .replace('clause: "8.1"', 'clause: "1.1"'),
      ...changed(CLAUSE_PATH, 'title: Receipt\n', ''),
    };

    expect(complaint(two)).toBe(one(`${CLAUSE_PATH}:2  title is missing: write some text here`));
  });

  test('several mistakes are reported together', () => {
    const changes = {
      ...changed(CLAUSE_PATH, 'weight: 2', 'weight: 9'),
      ...changed(OTHER_PATH, 'title: Another', 'title: ""'),
    };

    expect(complaint(changes).split('\n')).toHaveLength(3);
  });
});

function sameClauseAs(id: string): string {
  const source = contentFiles().find(({ path }) => path === CLAUSE_PATH);
  return (source?.text ?? '').replace('id: "1.1"', `id: "${id}"`);
}

function criterionOn3(letter: string): string {
  return `  - { id: 3${letter}, rung: 3, basis: clause, text: Text., action: Do. }\n`;
}

test('what is known of the edition of an outline stands with its name', () => {
  const note = 'A new one is on its way.';
  const files = contentFiles(
    changed(OTHER_PATH, 'kind: outline', `kind: outline\neditionNote: ${note}`),
  );

  const { standards } = loadCrosswalk(files);

  expect(standards.find(({ id }) => id === 'other')).toMatchObject({ editionNote: note });
  expect(standards.find(({ id }) => id === 'sample')).not.toHaveProperty('editionNote');
});

test('what is known of an edition is known in every language', () => {
  const untranslated = readFiles(process.cwd(), 'content/standards').map(({ path, text }) =>
    path.endsWith('iso-9001-2015/zh/standard.yaml')
      ? { path, text: text.replace(/editionNote: >-\n( +.*\n)+/, '') }
      : { path, text },
  );
  const models = readFiles(process.cwd(), 'content/maturity-models');

  expect(() => loadCrosswalk([...untranslated, ...models], 'zh')).toThrow(
    'text "editionNote" is not translated: add it',
  );
});
