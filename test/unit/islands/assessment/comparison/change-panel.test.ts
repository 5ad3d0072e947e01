import { expect, test } from 'vitest';
import { previousOf } from '#core/assessment/previous.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { Change } from '#islands/assessment/comparison/ChangePanel.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../../builders/a-catalogue.ts';
import { aClause } from '../../../../builders/a-clause.ts';
import { aCode, aProvision, CODE_ID } from '../../../../builders/a-code.ts';
import { aResult } from '../../../../builders/a-result.ts';
import { anAssessment, answers } from '../../../../builders/an-assessment.ts';
import { rendered } from '../../../../builders/rendered.tsx';

const clause = aClause({ slug: '7.4', criteria: '2a 2b 3a' });
const provision = aProvision('1.1', 'a b');
const code = aCode(provision);

function render(catalogue: Catalogue, then: Assessment, now: Assessment): string {
  const previous = previousOf(then, [catalogue]);
  return rendered(Change, { ...aResult(now, catalogue), previous });
}

function renderLevels(then: string, now: string): string {
  return render(
    aCatalogue(clause),
    anAssessment({ answers: answers(clause, then) }),
    anAssessment({ answers: answers(clause, now) }),
  );
}

test('the picture says its numbers, which stand in a table beside it too', () => {
  const html = renderLevels('mpp', 'mmp');

  expect(html).toContain(
    'aria-label="Index by area, then and now. Area operation: 1.75 then, 2.50 now."',
  );
  expect(html).toContain('+0.75');
});

test('a clause that changed leads to the walk and names the criteria behind it', () => {
  const html = renderLevels('mpp', 'mmp');

  expect(html).toContain('<a href="#7.4">7.4 Title of 7.4</a>');
  expect(html).toMatch(/2b gained <\/strong>What criterion 2b of 7\.4 says\./);
  expect(html).toContain('Partly met → Met');
});

test('without a change no clause is listed', () => {
  const html = renderLevels('mpp', 'mpp');

  expect(html).toContain('Every criterion counts as it did.');
  expect(html).not.toContain('What lies behind it');
});

test('a code of rules is shown as two bars', () => {
  const standards = [{ id: CODE_ID, catalogueVersion: '1.0' }];
  const html = render(
    code,
    anAssessment({ standards, answers: answers(provision, 'mu') }),
    anAssessment({ standards, answers: answers(provision, 'mm') }),
  );

  expect(html).toContain('Then: 0 of 1 provisions complied with');
  expect(html).toContain('Now: 1 of 1 provisions complied with');
});

test('an assessment against another standard is not compared', () => {
  const then = anAssessment({ standards: [{ id: CODE_ID, catalogueVersion: '1.0' }] });

  expect(render(aCatalogue(clause), then, anAssessment())).toContain(
    'It was not against this standard.',
  );
});
