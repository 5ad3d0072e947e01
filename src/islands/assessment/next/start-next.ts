import { startNextAssessment } from '#core/assessment/next-assessment.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { saveAssessment } from '#storage/assessment-store.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { nextName } from '#text/next-name.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Surroundings {
  /** The standards' catalogues, whole. */
  readonly catalogues: readonly Catalogue[];
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
}

/**
 * Stores the assessment that follows this one and opens its walk at what is to be confirmed. Gives
 * back why it could not be stored, if it could not.
 */
export async function startNext(
  before: Assessment,
  { catalogues, root, language, words }: Surroundings,
): Promise<StorageFailure | undefined> {
  const now = new Date().toISOString();
  const id = crypto.randomUUID();
  const called = before.name || before.organisation || words.walk.unnamed;
  const name = nextName(called, now, words.next);
  const saved = await saveAssessment(startNextAssessment(before, catalogues, { id, now, name }));
  if (!saved.ok) return saved.failure;
  location.assign(`${homeOf(root, language)}assessment/?id=${id}&show=toConfirm`);
  return undefined;
}
