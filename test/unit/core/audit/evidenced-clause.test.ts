import { expect, test } from 'vitest';
import { evidencedClause } from '#core/audit/evidenced-clause.ts';
import { criterionName } from '#core/catalogue/catalogue.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision } from '../../../builders/a-code.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { anEvidence } from '../../../builders/register.ts';

const TODAY = '2026-11-25';
const clause = aClause({ slug: '7.4', criteria: '2a 3a 3b 4a' });
const catalogue = aCatalogue(clause);
const evidence = { e1: anEvidence({ criteria: [`${clause.id}/2a`] }) };

test('an open clause has the level with valid evidence alone, and names what is met without', () => {
  const assessment = anAssessment({ answers: answers(clause, 'mmmp'), evidence });

  const evidenced = evidencedClause(clause, catalogue, assessment, TODAY);

  expect(evidenced?.level).toBe(2);
  expect(evidenced?.bare.map(({ id }) => criterionName(id))).toEqual(['3a', '3b']);
});

test('without any evidence there is nothing to say', () => {
  const assessment = anAssessment({ answers: answers(clause, 'mmmm') });

  expect(evidencedClause(clause, catalogue, assessment, TODAY)).toBeUndefined();
});

test('a clause that does not apply wants no evidence', () => {
  const assessment = anAssessment({
    answers: answers(clause, 'mmmm'),
    clauses: { [clause.id]: { notApplicableReason: 'Run by the regulator.' } },
    evidence,
  });

  expect(evidencedClause(clause, catalogue, assessment, TODAY)).toMatchObject({
    level: null,
    bare: [],
  });
});

test('a provision that complies as claimed is not known to without valid evidence', () => {
  const provision = aProvision('1.1', 'a b');
  const code = aCode(provision);
  const assessment = anAssessment({ answers: answers(provision, 'mm'), evidence });

  expect(evidencedClause(provision, code, assessment, TODAY)?.compliance).toBe('unknown');
});
