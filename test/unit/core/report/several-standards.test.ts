import { describe, expect, test } from 'vitest';
import { readReportWords } from '#build/read-words.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { buildReport } from '#core/report/build-report.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision } from '../../../builders/a-code.ts';
import { anAssessment, answers, NOW, TODAY } from '../../../builders/an-assessment.ts';
import { aMaturityModel, linesOf, tablesBelow, textBelow, ticked } from './report-reader.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a 5a' });
const standard = aCatalogue(clause);
const shared = clause.criteria.slice(0, 1);
const provision = aProvision('7.4', 'a b', shared);
const second = aProvision('7.5', 'a');
const code: Catalogue = {
  ...aCode(provision, second),
  standard: { ...aCode().standard, table: 'housing-ombudsman' },
};

function report(changes: Partial<Assessment>, ...catalogues: readonly Catalogue[]): ReportDocument {
  return buildReport({
    standards: catalogues.map((catalogue) => ({
      catalogue,
      guidance: {
        [provision.id]: { actions: { [`${provision.id}/b`]: 'Write it down.' }, test: [] },
      },
      maturityModel: catalogue === standard ? aMaturityModel('operation') : undefined,
    })),
    assessment: anAssessment(changes),
    createdAt: NOW,
    today: TODAY,
    words: readReportWords('en'),
    language: 'en',
  });
}

const record: Partial<Assessment> = {
  ...ticked({ selfAssessment: true }),
  answers: {
    ...answers(clause, 'mmuu'),
    ...answers({ ...provision, criteria: provision.criteria.slice(0, 2) }, 'mu'),
    [`${clause.id}/2a`]: { value: 'met', note: 'Thirty files were drawn.' },
    [`${provision.id}/a`]: { value: 'met', note: 'Page 3 of the policy.' },
    [`${provision.id}/b`]: { value: 'unmet', note: 'Nobody had heard of it.' },
  },
};

describe('the same answers under two standards', () => {
  const both = report(record, standard, code);

  test('stand side by side in the summary, each with its own figure', () => {
    expect(textBelow(both, 'overview')).toContain(
      'Sample 1:2020 | Level 3 of 5 (Name 3), index 3.00',
    );
    expect(textBelow(both, 'overview')).toContain(
      'Sample code 2024 | 0 of 2 provisions complied with',
    );
  });

  test('have a part each, whose chapters carry the name of the standard', () => {
    const chapters = both.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );

    expect(chapters).toContain('Sample 1:2020: Every clause, every answer');
    expect(chapters).toContain('Sample code 2024: Self-assessment for publication');
  });

  test('are told apart where both number a clause alike, and every link leads somewhere', () => {
    const ids = both.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    const targets = JSON.stringify(both.blocks).matchAll(/"to":"([^"]+)"/g);

    expect(ids).toContain('sample-standard/clause-7.4');
    expect(ids).toContain('sample-code/clause-7.4');
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of targets) expect(ids).toContain(target);
  });

  test('a shared answer has its note where it was asked, and a pointer elsewhere', () => {
    expect(textBelow(both, 'sample-standard/clause-7.4')).toContain('Thirty files were drawn.');
    const there = textBelow(both, 'sample-code/clause-7.4');
    expect(there).not.toContain('Thirty files were drawn.');
    expect(there).toContain('Answered under Sample 1:2020 7.4.');
  });
});

describe('a code of rules', () => {
  test('says in sentences how a provision stands, and names a shared criterion with its clause', () => {
    const unmet = { ...record.answers, [`${clause.id}/2a`]: { value: 'unmet' as const } };
    const document = report({ ...record, answers: unmet }, code);

    expect(textBelow(document, 'clause-7.4')).toContain('Does not comply. 3 of 3 answered.');
    expect(linesOf(document.blocks).join('\n')).toContain('b and 7.4 2a');
  });

  const alone = report(record, code);

  test('is counted, and nothing is said of levels', () => {
    expect(textBelow(alone, 'summary')).toContain('complies with 0 of 2 provisions');
    expect(linesOf(alone.blocks).join('\n')).not.toContain('Level 3');
    expect(linesOf(alone.blocks).join('\n')).not.toContain(
      'ISO 9004 and is not part of Sample code',
    );
  });

  test('names what is missing with what to do', () => {
    expect(textBelow(alone, 'gaps')).toContain('7.4 Provision 7.4 | Does not comply | b');
    expect(textBelow(alone, 'clause-7.4')).toContain('Write it down.');
  });

  test('fills in the table of its regulator: in part is a no, the commentary says why', () => {
    const table = textBelow(alone, 'self-assessment');

    const labels = tablesBelow(alone, 'self-assessment')[0]?.columns.map(({ label }) => label);
    expect(labels).toEqual(['Provision', 'Requirement', 'Comply', 'Evidence', 'Commentary']);
    expect(table).toMatch(/7\.4 \| .*What 7\.4 a says\..* \| No \| [^|]*Page 3 of the policy\./s);
    expect(table).toContain('Missing: What 7.4 b says.');
    expect(table).toContain('Nobody had heard of it.');
  });

  test('names the provisions that were not looked at', () => {
    expect(textBelow(alone, 'coverage')).toContain('1 of 2 clauses were looked at');
    expect(textBelow(alone, 'coverage')).toContain('7.5 Provision 7.5');
  });
});

describe('tailoring', () => {
  test('is listed with the reason, and an own criterion is marked as one', () => {
    const tailored = report(
      {
        ...record,
        tailoring: {
          ownCriteria: {
            [`${clause.id}/own-1`]: { clauseId: clause.id, rung: 3, text: 'Pilots hear by radio.' },
          },
          leftOut: { [`${clause.id}/5a`]: { reason: 'No peers to compare with.' } },
        },
      },
      standard,
    );

    expect(textBelow(tailored, 'tailoring')).toContain('7.4 Title of 7.4 | Level 3 | +1 Pilots');
    expect(textBelow(tailored, 'tailoring')).toContain('No peers to compare with.');
    expect(textBelow(tailored, 'clause-7.4')).toContain("(The organisation's own criterion.)");
    expect(textBelow(tailored, 'clause-7.4')).not.toContain('5a');
  });

  test('is not mentioned where there is none', () => {
    expect(linesOf(report(record, standard).blocks).join('\n')).not.toContain('Tailoring');
  });
});

test('the report says what of a standard ends, when, and what is known of what follows', () => {
  const ending = {
    id: 'form',
    what: 'The form of 2024',
    until: '2026-12-31',
    after: 'A new form takes its place.',
    source: 'The regulator’s notice.',
    asOf: '2026-11-29',
    confidence: 'corroborated',
  } as const;
  const ends = { ...code, standard: { ...code.standard, endings: [ending] } };

  expect(textBelow(report({ ...record }, standard, ends), 'method-facts')).toContain(
    'Until 31 December 2026 only: The form of 2024. A new form takes its place. Source: The regulator’s notice.',
  );
});
