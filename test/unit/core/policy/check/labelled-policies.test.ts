import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { plainText } from '#core/policy/check/plain-text.ts';
import { macroF1, type Pair, scorePairs } from '../../../../../src/cli/policy-eval/scores.ts';
import { check, shippedRules } from '../../../../builders/policy-rules.ts';

/** Real policies that belong to their organisations and are not part of the project. */
const FOLDER = '../shared/data/policies';

interface Row {
  readonly policy_file: string;
  readonly element: string;
  readonly label: Pair['labelled'];
}

function pairsOf(language: string): readonly Pair[] {
  const csv = readFileSync(join(FOLDER, 'labels.csv'), 'utf8');
  const rows = papaparse.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
  const own = rows.filter((row) => row.policy_file.startsWith(`${language}_`));
  const files = [...new Set(own.map((row) => row.policy_file))];
  return files.flatMap((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const { elements } = check(file.endsWith('.html') ? plainText(text) : text);
    return own
      .filter((row) => row.policy_file === file)
      .map(({ element: about, label: labelled }): Pair => {
        const id = shippedRules.elements.find(({ label }) => label === about)?.id;
        const verdict = elements.find(({ element }) => element === id)?.verdict;
        return { about, labelled, judged: verdict === 'missing' ? 'A' : 'P' };
      });
  });
}

test.for(['en', 'zh'])(
  'a careful reader and the check agree on real policies, %s',
  (language, { skip }) => {
    skip(!existsSync(FOLDER), `The labelled policies are not here: ${FOLDER}`);
    const pairs = pairsOf(language);

    expect(scorePairs(pairs).f1).toBeGreaterThan(0.9);
    expect(macroF1(pairs)).toBeGreaterThan(0.8);
  },
);
