import { expect, test } from 'vitest';
import { missingByArea } from '#core/result-blocks/missing-by-area.ts';
import { ProfileRadar } from '#islands/blocks/ProfileRadar.tsx';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aResult } from '../../../builders/a-result.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { rendered } from '../../../builders/rendered.tsx';

const clause = aClause({ slug: '7.4', criteria: '2a 2b 3a 4a' });
const catalogue = aCatalogue(clause);

function result(given: string) {
  return aResult(anAssessment({ answers: answers(clause, given) }), catalogue);
}

test('each area is a button that says how much it lacks, whatever one can point with', () => {
  const html = rendered(ProfileRadar, result('mpum'));

  expect(html).toMatch(/<button[^>]*aria-expanded="false"[^>]*>.*2 criteria missing/);
  expect(rendered(ProfileRadar, result('mmmm'))).toContain('nothing missing');
});

test('what an area lacks is what stands in the list of gaps', () => {
  const { context } = result('mpum');
  const [area] = missingByArea(context);

  expect(area?.missing.map(({ criterion, value }) => `${criterion.id} ${value}`)).toEqual(
    context.gaps.flatMap(({ missing }) =>
      missing.map(({ criterion, value }) => `${criterion.id} ${value}`),
    ),
  );
});
