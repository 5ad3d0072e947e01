import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';

/** What is written: an assessment and its standards as it walked them. */
interface EarlSource {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
}

/** Of what the vocabulary does not know. */
const NAMESPACE = 'urn:x-redress:earl#';

const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  redress: NAMESPACE,
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  result: 'earl:result',
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  date: { '@id': 'dct:date', '@type': 'xsd:dateTime' },
  title: 'dct:title',
  description: 'dct:description',
  name: 'foaf:name',
  answer: 'redress:answer',
} as const;

/** A criterion that is met in part is not passed; the answer itself stands beside the outcome. */
const OUTCOMES: Readonly<Record<AnswerValue, string>> = {
  met: 'earl:passed',
  partly: 'earl:failed',
  unmet: 'earl:failed',
  notApplicable: 'earl:inapplicable',
  unknown: 'earl:cantTell',
};

const criterionIri = (id: string) => `urn:x-redress:criterion:${encodeURI(id)}`;

/** The answers of an assessment as assertions of EARL, in JSON-LD: no note, no reason and no finding is in it. */
export function writeEarl({ assessment, catalogues }: EarlSource): string {
  const subject = `urn:x-redress:assessment:${encodeURIComponent(assessment.id)}`;
  const assessor = `${subject}:assessor`;
  const known = new Set<string>();
  const tests = catalogues.flatMap((catalogue) =>
    allClauses(catalogue).flatMap((clause) =>
      clause.criteria.flatMap(({ id, text }) => {
        if (known.has(id)) return [];
        known.add(id);
        const about = { subject, assessor, at: assessment.updatedAt };
        return [
          criterionNode(clause, { id, text }, catalogue),
          assertionNode(id, answerLookup(catalogue, assessment)(id), about),
        ];
      }),
    ),
  );
  const graph = [
    { '@id': subject, '@type': 'earl:TestSubject', title: assessment.organisation },
    {
      '@id': assessor,
      '@type': ['earl:Assertor', 'foaf:Person'],
      name: assessment.leadAssessor.name,
    },
    ...catalogues.map(({ standard }) => ({
      '@id': `urn:x-redress:standard:${encodeURI(standard.id)}`,
      '@type': 'dct:Standard',
      title: `${standard.name} ${standard.title}`,
    })),
    ...tests,
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

function criterionNode(
  clause: Clause,
  { id, text }: { readonly id: string; readonly text: string },
  { standard }: Catalogue,
) {
  return {
    '@id': criterionIri(id),
    '@type': 'earl:TestRequirement',
    title: `${clause.number} ${clause.title}`,
    description: text,
    isPartOf: `urn:x-redress:standard:${encodeURI(standard.id)}`,
  };
}

function assertionNode(
  id: string,
  answer: AnswerValue | undefined,
  about: { readonly subject: string; readonly assessor: string; readonly at: string },
) {
  return {
    '@type': 'earl:Assertion',
    assertedBy: about.assessor,
    subject: about.subject,
    test: criterionIri(id),
    mode: 'earl:manual',
    result: {
      '@type': 'earl:TestResult',
      outcome: answer === undefined ? 'earl:untested' : OUTCOMES[answer],
      date: about.at,
      ...(answer === undefined ? {} : { answer }),
    },
  };
}
