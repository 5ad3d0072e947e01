import { startNextAssessment } from '#core/assessment/next-assessment.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { addRecord } from '#storage/add-record.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { layBeside } from '#storage/workspaces.ts';
import type { Addresses } from '#text/addresses.ts';
import { nextName } from '#text/next-name.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Surroundings {
  /** The standards' catalogues, whole. */
  readonly catalogues: readonly Catalogue[];
  readonly addresses: Addresses;
  readonly words: AssessmentWords;
}

/**
 * Stores the assessment that follows this one and opens its walk at what is to be confirmed. Gives
 * back why it could not be stored, if it could not.
 */
export async function startNext(
  before: Assessment,
  { catalogues, addresses, words }: Surroundings,
): Promise<StorageFailure | undefined> {
  const now = new Date().toISOString();
  const id = crypto.randomUUID();
  const called = before.name || before.organisation || words.walk.unnamed;
  const name = nextName(called, now, words.next);
  const saved = await addRecord(
    ASSESSMENTS,
    startNextAssessment(before, catalogues, { id, now, name }),
  );
  if (!saved.ok) return saved.failure;
  // It belongs to the same client. Where it cannot be laid there it is found among all.
  await layBeside({ kind: 'assessment', id: before.id }, id);
  location.assign(addresses.place('checklist', id, { query: { show: 'toConfirm' } }));
  return undefined;
}
