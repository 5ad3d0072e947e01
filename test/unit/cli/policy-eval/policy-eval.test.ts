import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../run-redress.ts';

const PROGRAM = fileURLToPath(
  new URL('../../../../src/cli/policy-eval/policy-eval.ts', import.meta.url),
);

function evaluate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', INIT_CWD: '' },
  });
  return { code: status, output: stdout, errors: stderr };
}

const FILES = {
  'en_pool.txt': 'We acknowledge complaints within three working days. Write in and wait.',
  'en_baths_OPENING.html': '<p>Anonymous complaints are recorded.</p>',
  'zh_pool.md': '投诉电话：0571-88880000。十个工作日内答复投诉人。',
  'labels.csv': [
    'policy_file,element,label,passage,note',
    'en_pool.txt,E15,P,,',
    'en_pool.txt,E27,W,"staff, all",',
    'en_baths_OPENING.html,E07,P,,',
    'zh_pool.md,E19,P,,',
    'zh_pool.md,response-time,P,,',
  ].join('\n'),
  'harms.csv': 'policy_file,harm,passage,note\nen_pool.txt,no_external_route,,\n',
};

test('prints how often the check agrees with the labels, by element and by language', () => {
  const { code, output, errors } = evaluate(aFolder(FILES));

  expect([code, errors]).toEqual([0, '']);
  expect(output).toMatch(/English: elements[\s\S]*E15 +1\.00 +1\.00 +1\.00 +1 +0 +0/);
  expect(output).toMatch(/E27 +1\.00 +0\.00 +0\.00 +0 +0 +1/);
  expect(output).toMatch(/Chinese: elements[\s\S]*E19 +1\.00 +1\.00 +1\.00 +2 +0 +0/);
  expect(output).toMatch(/no-external-route +1\.00 +1\.00 +1\.00 +1 +0 +0/);
});

test('lists every disagreement when asked', () => {
  expect(evaluate(aFolder(FILES), '--misses').output).toContain(
    'E27 labelled W, judged A: en_pool.txt',
  );
});

describe('says what is wrong with', () => {
  test('no folder', () => {
    const { code, errors } = evaluate();

    expect(code).toBe(2);
    expect(errors).toContain('Usage: npm run policy:eval -- FOLDER');
  });

  test('a folder that is not there', () => {
    const folder = join(aFolder(), 'nowhere');

    expect(evaluate(folder)).toMatchObject({
      code: 1,
      output: '',
      errors: `There is no folder ${folder}.\n`,
    });
  });

  test.each([
    ['labels.csv', 'labels.csv cannot be read: there is no such file.'],
    ['harms.csv', 'harms.csv cannot be read: there is no such file.'],
    ['zh_pool.md', 'zh_pool.md cannot be read: there is no such file.'],
  ])('a folder without %s', (name, message) => {
    const { [name as keyof typeof FILES]: _, ...others } = FILES;

    expect(evaluate(aFolder(others)).errors).toContain(message);
  });

  test('a label that is none', () => {
    const labels = 'policy_file,element,label\nen_pool.txt,E15,maybe\n';

    expect(evaluate(aFolder({ ...FILES, 'labels.csv': labels })).errors).toContain(
      'line 2: the label is “maybe”; write P, W or A.',
    );
  });

  test('a column that is missing', () => {
    const harms = 'file,harm\nen_pool.txt,fees\n';

    expect(evaluate(aFolder({ ...FILES, 'harms.csv': harms })).errors).toContain(
      'has no column policy_file.',
    );
  });

  test('an element that nobody knows', () => {
    const labels = 'policy_file,element,label\nen_pool.txt,E99,P\n';

    expect(evaluate(aFolder({ ...FILES, 'labels.csv': labels })).errors).toContain('E99');
  });
});
