import { readWords } from '#build/read-words.ts';
import { assessedContent } from '#core/assessment/final-content.ts';
import { currentFinal } from '#core/assessment/finality.ts';
import { findWarnings, type RecordWarning } from '#core/audit/record-warnings.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import type { SetAside } from '#core/record/set-aside.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { asideText } from '#text/file-sentence.ts';
import type { Surroundings } from './command.ts';
import type { ReadAssessment } from './read-assessment.ts';

/** So many ids are named before the rest is counted. */
const NAMED_IDS = 5;

/** Writes what should be looked at in a record to standard error, one line each. */
export async function warnAbout(
  { assessment, standards, setAside }: ReadAssessment,
  surroundings: Surroundings,
): Promise<void> {
  const { words, warn } = surroundings;
  warnOfSetAside(setAside, surroundings);
  const catalogues = standards.map(({ catalogue }) => catalogue);
  for (const warning of findWarnings(catalogues, assessment))
    warn(fill(words.warning, { sentence: warningSentence(warning, surroundings) }));
  const sentence = await forgedSentence(assessment, surroundings);
  if (sentence !== undefined) warn(fill(words.warning, { sentence }));
}

/** Every value that is left out of what is printed is named: as on the site, the rest is gone on with. */
export function warnOfSetAside(
  setAside: readonly SetAside[],
  { root, language, words, warn }: Surroundings,
): void {
  if (setAside.length === 0) return;
  const files = readWords(language, 'files', root);
  const failures = readWords(language, 'failures', root);
  const sentence = fillCount(language, words.warnings['set-aside'], setAside.length);
  warn(fill(words.warning, { sentence }));
  for (const one of setAside) warn(`  ${asideText(one, files, failures, language)}`);
}

/** The fingerprint of a final assessment as it stands now; undefined for one that is not final. */
export async function contentHashOf(assessment: Assessment): Promise<string | undefined> {
  return currentFinal(assessment) && (await sha256(assessedContent(assessment)));
}

/** Says that a final assessment is not what was made final; undefined where it is. */
export async function forgedSentence(
  assessment: Assessment,
  { words }: Surroundings,
): Promise<string | undefined> {
  const hash = await contentHashOf(assessment);
  const recorded = currentFinal(assessment)?.contentHash;
  if (hash === recorded || hash === undefined || recorded === undefined) return undefined;
  return fill(words.warnings['not-as-final'], { hash, recorded });
}

function warningSentence(warning: RecordWarning, { words, language }: Surroundings): string {
  const { warnings } = words;
  if (warning.code === 'other-catalogue') {
    const { recorded, current } = warning;
    return fill(warnings['other-catalogue'], { recorded, current });
  }
  if (warning.code === 'other-rule') {
    const { recorded, current } = warning;
    return fill(warnings['other-rule'], { recorded, current });
  }
  const named = warning.ids.slice(0, NAMED_IDS);
  const rest = warning.ids.length - named.length;
  const more = rest > 0 ? [fillCount(language, warnings.more, rest)] : [];
  return fillCount(language, warnings[warning.code], warning.ids.length, {
    ids: joinList(language, [...named, ...more]),
  });
}
