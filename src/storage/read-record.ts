import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENT_FORMAT, ASSESSMENT_FORMAT_VERSION } from '#schema/record/format.ts';

/** Makes an assessment of what is stored; undefined where that is none. */
type RecordReader = (record: unknown) => Assessment | undefined;

const PARTS = [
  'scope',
  'targets',
  'areaWeights',
  'answers',
  'clauses',
  'areas',
  'tailoring',
  'evidence',
  'samples',
  'cases',
  'findings',
  'actions',
  'signatures',
  'history',
];
const LISTS = ['standards', 'ownStandards', 'team', 'finals'];

/** Whether this version of the site wrote the record: it was checked on its way in, and is whole. */
function isOurs(record: unknown): record is Assessment {
  if (typeof record !== 'object' || record === null) return false;
  const fields = record as Readonly<Record<string, unknown>>;
  return (
    fields['format'] === ASSESSMENT_FORMAT &&
    fields['version'] === ASSESSMENT_FORMAT_VERSION &&
    PARTS.every((name) => typeof fields[name] === 'object' && fields[name] !== null) &&
    LISTS.every((name) => Array.isArray(fields[name]))
  );
}

/**
 * What reads a stored record. The code that checks and migrates is large, and is fetched only for what
 * an older version of the site wrote, or what nobody can tell.
 */
export async function readerFor(record: unknown): Promise<RecordReader> {
  if (isOurs(record)) return (again) => (isOurs(again) ? again : undefined);
  const { parseAssessment } = await import('#core/assessment/parse-assessment.ts');
  return (again) => {
    const parsed = parseAssessment(again);
    return parsed.ok ? parsed.value : undefined;
  };
}
