import { readWords } from '#build/read-words.ts';
import { fill, fillCount } from '#core/message.ts';
import { recordDifferences } from '#core/verification/record-differences.ts';
import { checkReport } from '#export/verify/check-report.ts';
import { fingerprintOf } from '#export/verify/fingerprint.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Request, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readAssessment } from './read-assessment.ts';
import { readBytes } from './read-log.ts';

/** So many differences are written out before the rest is counted. */
const SHOWN = 50;

/**
 * `redress verify`: says whether a report was made from a record, and what differs. Without a record, whether
 * the one inside is what the report names. Throws an `InputError` where they do not belong together.
 */
export async function runVerify(
  { report, record }: Extract<Request, { command: 'verify' }>,
  surroundings: Surroundings,
): Promise<void> {
  const { root, language, words, say } = surroundings;
  const texts = readWords(language, 'verification', root);
  const refuse = (sentence: string) =>
    new InputError(fill(words.input.problem, { file: report, sentence }));
  const read = await checkReport(await readBytes(report, surroundings));
  if (!read.ok) throw refuse(texts.failures[read.failure.code]);
  const { fingerprint, inside, record: held } = read.value;
  say(fill(texts.names, { file: report, fingerprint }));
  if (inside === 'damaged' || inside === 'forged') throw refuse(texts.inside[inside]);
  if (record === undefined && held === undefined) throw refuse(texts.nothingInside);
  if (record === undefined) return say(texts.inside.fits);
  const { assessment } = await readAssessment(record, surroundings);
  if ((await fingerprintOf(assessment)) === fingerprint) return say(texts.belongs);
  throw refuse(held ? differencesText(held, assessment, surroundings) : texts.differsUnknown);
}

function differencesText(
  held: Assessment,
  assessment: Assessment,
  { root, language }: Surroundings,
): string {
  const texts = readWords(language, 'verification', root);
  const labels = readWords(language, 'registers', root);
  const differences = recordDifferences(held, assessment, texts, labels);
  const rest = differences.length - SHOWN;
  return [
    fillCount(language, texts.differs, differences.length),
    ...differences.slice(0, SHOWN).map((one) => `  ${fill(texts.difference, { ...one })}`),
    ...(rest > 0 ? [`  ${fillCount(language, texts.more, rest)}`] : []),
  ].join('\n');
}
