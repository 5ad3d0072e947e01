import { expect, test } from 'vitest';
import { readFiles } from '#build/read-content.ts';
import type { SourceFile } from '#core/content/authored-file.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';

const files = readFiles(process.cwd(), 'content/policy/check');
const ELEMENT = 'content/policy/check/elements/training.yaml';
const HARM = 'content/policy/check/harms/no-owner.yaml';

/** The shipped files with one changed. */
function changed(path: string, change: (text: string) => string): readonly SourceFile[] {
  return files.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
}

function addRule(rule: string): readonly SourceFile[] {
  return changed(ELEMENT, (text) =>
    text.replace('  zh:\n    - weight', `  zh:\n    - ${rule}\n    - weight`),
  );
}

test('reads the elements in the order of their labels', () => {
  const labels = readPolicyRules(files, 'en').elements.map(({ label }) => label);

  expect(labels).toEqual(labels.toSorted());
  expect(labels).toHaveLength(32);
});

test.each([
  ['{ weight: 12, all: [[培训]] }', 'rules.zh[1].weight'],
  ['{ weight: 7, all: [[培训]], near: 4 }', 'near'],
  ['{ weight: 7, all: [[ab*]] }', 'stem that is too short'],
  ['{ weight: 7, all: [["a ... b ~ c ... d ... e ... f"]] }', 'too many gaps'],
  ['{ weight: 7, all: [[<place>]] }', 'names no place'],
  ['{ weight: 7, all: [["$complaint ... (one|two"]] }', 'bracket that is not closed'],
  ['{ weight: 7, all: [["we ... $nowhere"]] }', '$nowhere, which is not there'],
  ['{ weight: 7, all: [[$nowhere]] }', '$nowhere, which is not there'],
])('refuses the rule %s', (rule, message) => {
  expect(() => readPolicyRules(addRule(rule), 'en')).toThrow(message);
});

test('refuses a text that one language lacks', () => {
  const files = changed(ELEMENT, (text) => text.replace(/, zh: [^}]+ \}/, ' }'));

  expect(() => readPolicyRules(files, 'zh')).toThrow('has no words in "zh" for "');
  expect(readPolicyRules(files, 'en').elements).toHaveLength(32);
});

test('refuses an id that is not the name of the file', () => {
  const files = changed(ELEMENT, (text) => text.replace('id: training', 'id: coaching'));

  expect(() => readPolicyRules(files, 'en')).toThrow('id is not training');
});

test('refuses a harm of an element that is not there', () => {
  const files = changed(HARM, (text) => text.replace('responsible-role', 'owner'));

  expect(() => readPolicyRules(files, 'en')).toThrow('names owner, which is not there');
});

test('says which file is missing', () => {
  const some = files.filter(({ path }) => !path.endsWith('terms.yaml'));

  expect(() => readPolicyRules(some, 'en')).toThrow('content/policy/check/terms.yaml:1');
});
