import { expect, test } from 'vitest';
import type { Flow } from '#core/flow/flow.ts';
import { Process } from '#islands/assessment/result/ProcessDiagram.tsx';
import { aCatalogue } from '../../../../builders/a-catalogue.ts';
import { aClause } from '../../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../../builders/an-assessment.ts';
import { rendered } from '../../../../builders/rendered.tsx';

const received = aClause({ slug: '7.2', criteria: '2a 3a' });
const investigated = aClause({ slug: '7.6', criteria: '2a 3a' });
const closed = aClause({ slug: '7.9', criteria: '2a 3a' });

const FLOW: Flow = {
  lanes: [
    {
      title: 'First decision',
      steps: [
        {
          number: 1,
          title: 'Receive',
          isQuestion: false,
          clauses: [received.id],
          ways: [{ answer: 'next', to: 2, isBelow: true }],
        },
        {
          number: 2,
          title: 'Enough known?',
          isQuestion: true,
          clauses: [investigated.id],
          ways: [
            { answer: 'yes', to: 3, isBelow: true },
            { answer: 'no', to: 1, isBelow: false },
          ],
        },
        { number: 3, title: 'Close', isQuestion: false, clauses: [closed.id], ways: [] },
      ],
    },
  ],
};

function render(given: ReturnType<typeof answers>): string {
  return rendered(Process, {
    flow: FLOW,
    catalogue: aCatalogue(received, investigated, closed),
    assessment: anAssessment({ answers: given }),
    hrefOf: ({ slug }) => `#${slug}`,
  });
}

/** What is read aloud of each step in the picture. */
function spokenSteps(html: string): readonly string[] {
  return [...html.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)].map(
    ([, href, label]) => `${href} ${label}`,
  );
}

test('each step of the picture leads to its clause and says how it stands and where it leads', () => {
  const html = render({ ...answers(received, 'mm'), ...answers(investigated, 'mu') });

  expect(spokenSteps(html)).toEqual([
    '#7.2 1 Receive 7.2 2 of 2 met Then go to 2',
    '#7.6 2 Enough known? 7.6 1 of 2 met Yes: go to 3 No: go to 1',
    '#7.9 3 Close 7.9 Nothing answered yet',
  ]);
});

test('a sign stands beside the words, so that colour is never the only one', () => {
  const picture = (given: ReturnType<typeof answers>) => render(given).split('</figure>')[0] ?? '';

  expect(picture(answers(received, 'mm'))).toContain('mark-met');
  expect(picture(answers(received, 'uu'))).toContain('mark-unmet');
  expect(picture({})).not.toContain('mark-');
});

test('what does not apply is said', () => {
  expect(render(answers(closed, 'nn'))).toContain('7.9 Not applicable');
});

test('nothing is styled in place, which a strict policy would refuse', () => {
  expect(render(answers(received, 'mm'))).not.toContain('style=');
});
