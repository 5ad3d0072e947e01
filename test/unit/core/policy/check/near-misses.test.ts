import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { check } from '../../../../builders/policy-rules.ts';

/** Texts that speak of complaints and are no complaints policy. */
const OWN = 'test/fixtures/near-misses';
/** Real ones, which belong to their organisations and are not part of the project. */
const REAL = '../shared/data/policies-2/near-miss';

interface Row {
  readonly file: string;
  readonly is_complaints_policy: 'no' | 'unsure';
}

function checkFile(folder: string, file: string) {
  return check(readFileSync(join(folder, file), 'utf8'));
}

test.each([
  ['en_dataset-notes.md', 'data-notes'],
  ['en_advice-to-consumers.txt', 'advice'],
  ['en_advice-about-many.txt', 'advice'],
  ['en_news.txt', 'news'],
  ['en_pledge.txt', 'pledge'],
  ['zh_数据集说明.md', 'data-notes'],
  ['zh_消费提示.txt', 'article'],
  ['zh_新闻.txt', 'news'],
  ['zh_服务承诺.txt', 'pledge'],
  ['zh_投诉多久有回复.txt', 'article'],
  ['zh_投诉统计.txt', 'complaint-figures'],
])('%s is no complaints policy, and is said to be %s', (file, looksLike) => {
  expect(checkFile(OWN, file)).toMatchObject({ isPolicy: 'no', looksLike });
});

test('real texts about complaints are not taken for policies', ({ skip }) => {
  skip(!existsSync(REAL), `The labelled near misses are not here: ${REAL}`);
  const csv = readFileSync(join(REAL, 'kinds.csv'), 'utf8');
  const rows = papaparse.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
  const wrong = rows.filter(({ file, is_complaints_policy: labelled }) => {
    const { isPolicy } = checkFile(REAL, file);
    return labelled === 'no' ? isPolicy !== 'no' : isPolicy === 'yes';
  });

  expect(rows).toHaveLength(11);
  expect(wrong).toEqual([]);
});
