import type { Assessment } from '#schema/record/assessment.ts';

type Named = Pick<Assessment, 'organisation'>;

/** A name as it is compared: however it is cased, spaced and punctuated. */
function folded({ organisation }: Named): string {
  return organisation
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two records say that they are about one organisation. One that names none is known to be nobody's. */
export function isSameClient(one: Named, other: Named): boolean {
  return folded(one) !== '' && folded(one) === folded(other);
}

/** Whether two records say that they are about different organisations. */
export function isOtherClient(one: Named, other: Named): boolean {
  return folded(one) !== '' && folded(other) !== '' && !isSameClient(one, other);
}
