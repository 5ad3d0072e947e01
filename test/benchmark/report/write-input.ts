/** Writes what the example's report is made from, read by the build that stands in this folder: LANGUAGE OUT. */

import { writeFileSync } from 'node:fs';
import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import { readReportWords } from '#build/read-words.ts';
import { currentFinal } from '#core/assessment/finality.ts';

const [, , language = '', out = ''] = process.argv;
const assessment = readExample(language);
const standards = assessment.standards.flatMap(({ id }) =>
  readStandards(language).filter(({ catalogue }) => catalogue.standard.id === id),
);
const input = {
  ...{ standards, assessment, previous: assessment.previous, words: readReportWords(language) },
  ...{ createdAt: assessment.updatedAt, today: '2026-09-21', language },
  contentHash: currentFinal(assessment)?.contentHash,
};
writeFileSync(out, JSON.stringify(input));
