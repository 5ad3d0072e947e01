import { expect, test } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { CodeResult } from '#islands/assessment/result/CodeResult.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCode, aProvision, CODE_ID } from '../../../../builders/a-code.ts';
import { aResult } from '../../../../builders/a-result.ts';
import { anAssessment, answers } from '../../../../builders/an-assessment.ts';
import { anEvidence } from '../../../../builders/register.ts';
import { rendered } from '../../../../builders/rendered.tsx';

const logging = aProvision('1.1', 'a b');
const answering = aProvision('1.2', 'a b');
const apology = aProvision('1.3', 'a');
const code = aCode(logging, answering, apology);

function render(changes: Partial<Assessment>, catalogue: Catalogue = code): string {
  const assessment = anAssessment(changes);
  return rendered(CodeResult, aResult(assessment, catalogue));
}

test('provisions are counted in words and in one bar that says its numbers', () => {
  const html = render({ answers: { ...answers(logging, 'mm'), ...answers(answering, 'mu') } });

  expect(html).toContain('1 of 3 complied with');
  expect(html).toContain(
    'aria-label="All provisions as one bar. Complies: 1, Does not comply: 1 and Not fully answered: 1."',
  );
});

test('a provision that is not complied with says what is missing and leads to the walk', () => {
  const html = render({ answers: { ...answers(logging, 'mm'), ...answers(answering, 'mu') } });
  const [, open = ''] = html.split('<h2>What is not, or only partly, complied with</h2>');
  const [missing = ''] = open.split('All provisions');

  expect(missing).toContain('<a href="#1.2">');
  expect(missing).toContain('What 1.2 b says.');
  expect(missing).not.toContain('What 1.2 a says.');
  expect(missing).not.toContain('#1.1');
});

test('an own criterion of the organisation is not missing for compliance', () => {
  const own = `${CODE_ID}/1.2/own-1`;
  const html = render({
    tailoring: {
      ownCriteria: { [own]: { clauseId: answering.id, rung: 3, text: 'Pilots hear by radio.' } },
      leftOut: {},
    },
    answers: { ...answers(answering, 'mu'), [own]: { value: 'unmet' } },
  });

  expect(html).toContain('What 1.2 b says.');
  expect(html).not.toContain('Pilots hear by radio.');
});

test('without an answer it speaks of provisions and of no level', () => {
  const html = render({});

  expect(html).toContain('nothing can be said on any provision');
  expect(html).not.toMatch(/level/i);
});

test('provisions that do not apply are not among those to comply with', () => {
  const html = render({ answers: { ...answers(logging, 'mm'), ...answers(apology, 'n') } });

  expect(html).toContain('1 of 2 complied with');
});

test('a quick scan says that it is an indication', () => {
  expect(render({ depth: 'quick' })).toContain('one question a provision');
  expect(render({ depth: 'full' })).not.toContain('one question a provision');
});

test('a time limit stands with its unit, its note and its provision', () => {
  const limit = {
    id: 'answer',
    what: 'Answer',
    from: 'receipt',
    value: 10,
    unit: 'workingDays',
    clause: '1.2',
    note: 'Longer only for a good reason.',
  } as const;
  const html = render({}, { ...code, standard: { ...code.standard, limits: [limit] } });
  const [, limits = ''] = html.split('Time limits</h3>');

  expect(limits).toContain('10 working days');
  expect(limits).toContain('Longer only for a good reason.');
  expect(limits).toContain('<a href="#1.2">1.2</a>');
  expect(render({})).not.toContain('Time limits');
});

test('valid evidence alone is counted beside what is claimed, and its lack is said once', () => {
  const given = { ...answers(logging, 'mm'), ...answers(answering, 'mm') };
  const evidence = { e1: anEvidence({ criteria: logging.criteria.map(({ id }) => id) }) };
  const html = render({ answers: given, evidence });

  expect(html).toContain('2 of 3 complied with');
  expect(html).toContain('With valid evidence alone: 1 of 3 complied with');
  expect(render({ answers: given }).split('No evidence is recorded yet')).toHaveLength(2);
  expect(render({ answers: given })).not.toContain('Valid evidence alone');
});
