import { findWarnings, type RecordWarning } from '#core/audit/record-warnings.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import type { Surroundings } from './command.ts';
import type { ReadAssessment } from './read-assessment.ts';

/** So many ids are named before the rest is counted. */
const NAMED_IDS = 5;

/** Writes what should be looked at in a record to standard error, one line each. */
export function warnAbout(
  { assessment, standards }: ReadAssessment,
  surroundings: Surroundings,
): void {
  const { words, warn } = surroundings;
  const catalogues = standards.map(({ catalogue }) => catalogue);
  for (const warning of findWarnings(catalogues, assessment))
    warn(fill(words.warning, { sentence: warningSentence(warning, surroundings) }));
}

function warningSentence(warning: RecordWarning, { words, language }: Surroundings): string {
  const { warnings } = words;
  if (warning.code === 'other-catalogue') {
    const { recorded, current } = warning;
    return fill(warnings['other-catalogue'], { recorded, current });
  }
  const named = warning.ids.slice(0, NAMED_IDS);
  const rest = warning.ids.length - named.length;
  const more = rest > 0 ? [fillCount(language, warnings.more, rest)] : [];
  return fillCount(language, warnings[warning.code], warning.ids.length, {
    ids: joinList(language, [...named, ...more]),
  });
}
