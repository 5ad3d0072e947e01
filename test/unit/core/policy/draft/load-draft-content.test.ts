import { describe, expect, test } from 'vitest';
import { readFiles, readStandards } from '#build/read-content.ts';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import { tellProblems } from '#build/tell-problems.ts';
import { checkYaml } from '#core/content/authored-file.ts';
import { loadDraftContent } from '#core/policy/draft/load-draft-content.ts';
import { QuestionsSchema } from '#schema/authored/policy-draft.ts';

const files = ['questions', 'blocks', 'codes'].flatMap((name) =>
  readFiles(process.cwd(), `content/policy/${name}`),
);

/** Loads the content with one text replaced in one file. */
function load(path: string, from: string, to: string, language = 'en') {
  const changed = files.map((file) => {
    if (!file.path.endsWith(path)) return file;
    if (!file.text.includes(from)) throw new Error(`${path} does not hold "${from}".`);
    return { ...file, text: file.text.replace(from, to) };
  });
  const standards = readStandards(language).map(({ catalogue }) => catalogue);
  return () => tellProblems(() => loadDraftContent(changed, language, 'en', standards));
}

/** The questions as they are written, with limits by their names. */
function questionsFile() {
  const path = 'content/policy/questions/questions.yaml';
  const text = files.find((file) => file.path === path)?.text ?? '';
  const checked = checkYaml(QuestionsSchema, path, text);
  if ('problems' in checked) throw new Error('The questions can be read.');
  return checked.value;
}

describe('content that would leave a hole stops the build', () => {
  test.each([
    [
      'a condition on no question',
      'blocks/policy.yaml',
      'subjects: [filled]',
      'themes: [filled]',
      /names the unknown question "themes"/,
    ],
    [
      'a condition on no option',
      'blocks/policy.yaml',
      '[representatives]',
      '[aunts]',
      /"alsoAccepted" has no option "aunts"/,
    ],
    [
      'a time limit that no code has',
      'questions/questions.yaml',
      'limit: fca-disp-1/final-response',
      'limit: fca-disp-1/last-word',
      /names the unknown time limit "fca-disp-1\/last-word"/,
    ],
    [
      'an answer that is not offered',
      'questions/questions.yaml',
      'filledIn: { chosen: [two] }',
      'filledIn: { chosen: [four] }',
      /"stages" has no option "four"/,
    ],
    [
      'a preset for what is not asked',
      'questions/questions.yaml',
      'acknowledge: { period: { count: 1',
      'greet: { period: { count: 1',
      /fills in "greet"/,
    ],
    [
      'a part without words',
      'en/policy.md',
      '## exclusions',
      '## exceptions',
      /part|subjects: "exclusions" is not translated/,
    ],
    [
      'a block without words',
      'en/leaflet.md',
      '# welcome',
      '# hello',
      /block "welcome" is not translated/,
    ],
    [
      'a code of a standard that is not there',
      'codes/fca.yaml',
      'standard: fca-disp-1',
      'standard: fca-disp-9',
      /names the unknown standard "fca-disp-9"/,
    ],
    [
      'a code without a source',
      'codes/nhs.yaml',
      'asOf: "2026-11-30"',
      'seen: "2026-11-29"',
      /asOf is not a day/,
    ],
    ['a misspelt key', 'blocks/form.yaml', 'form: sheet', 'from: sheet', /from is not a known key/],
  ])('%s', (_what, path, from, to, message) => {
    expect(load(path, from, to)).toThrow(message);
  });

  test.each([
    [
      'a question',
      'zh/questions.yaml',
      '  callBack:',
      '  ringBack:',
      /question "callBack" is not translated/,
    ],
    [
      'an option',
      'zh/questions.yaml',
      '      monthly:',
      '      daily:',
      /reporting: option "monthly" is not translated/,
    ],
    [
      'a note',
      'zh/questions.yaml',
      '        note: ISO 10002',
      '        text: ISO 10002',
      /code\.own: "note" is not translated/,
    ],
    ['a block', 'zh/policy.md', '# purpose:', '# aim:', /block "purpose" is not translated/],
  ])('%s that is not translated', (_what, path, from, to, message) => {
    expect(load(path, from, to, 'zh')).toThrow(message);
  });
});

test('no preset types a time that the code’s own pack holds', () => {
  const { standards, steps } = { standards: readStandards(), steps: questionsFile().steps };
  const held = readPolicyDraft().codes.filter(({ standard }) =>
    standards.some((one) => one.catalogue.standard.id === standard),
  );
  const options = steps.flatMap(({ questions }) => questions.flatMap((one) => one.options ?? []));
  const typed = options
    .filter(({ id }) => held.some((code) => code.id === id))
    .flatMap(({ id, sets = {} }) =>
      Object.entries(sets).flatMap(([question, { period }]) =>
        period ? [`${id}.${question}`] : [],
      ),
    );

  expect(held.length).toBeGreaterThan(10);
  expect(typed).toEqual([]);
});
