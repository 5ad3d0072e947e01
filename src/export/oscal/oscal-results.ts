import { allClauses, type Catalogue, type Clause, clauseLabel } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { clauseTarget, scoreAssessment } from '#core/scoring/score-assessment.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import { statementId } from './oscal-catalog.ts';
import { evidenceUuid, observations } from './oscal-observations.ts';
import { risks, riskUuid } from './oscal-risks.ts';
import { documentUuid, metadataOf, type OscalSource, ownUuid, titleOf } from './oscal-source.ts';
import { instantOf, lineOf, listed, momentOf, propOf, tokenOf } from './oscal-values.ts';

/** How a clause stands: whether it is satisfied, why that is said, and its figures. */
interface ClauseState {
  readonly clause: Clause;
  /** Undefined where nothing of it applies. */
  readonly isSatisfied: boolean | undefined;
  /** Something is not answered yet. */
  readonly isOpen: boolean;
  readonly props: ReturnType<typeof propOf>;
}

/** An assessment's result: of each clause whether it is satisfied, on which evidence, with which findings. */
export function oscalResults(source: OscalSource) {
  const { assessment } = source;
  const plan = ownUuid(source, 'plan');
  const title = titleOf(source);
  return {
    'assessment-results': {
      uuid: documentUuid(source, 'assessment-results'),
      metadata: metadataOf(source, title),
      'import-ap': { href: `#${plan}` },
      results: [resultOf(source, title)],
      // There is no plan in OSCAL: the record itself is what was planned by.
      'back-matter': {
        resources: [{ uuid: plan, title, description: assessment.purpose.trim() || title }],
      },
    },
  };
}

function resultOf(source: OscalSource, title: string) {
  const { assessment, catalogues } = source;
  const states = catalogues.flatMap((catalogue) => statesOf(catalogue, source));
  const applying = states.filter(({ isSatisfied }) => isSatisfied !== undefined);
  const left = states.filter(({ isSatisfied }) => isSatisfied === undefined);
  const ids = (some: readonly ClauseState[]) =>
    some.map(({ clause }) => ({ 'control-id': tokenOf(clause.id) }));
  return {
    uuid: ownUuid(source, 'result'),
    title,
    description: catalogues.map(({ standard }) => standard.name).join(', '),
    start: momentOf(assessment.startedOn, 'begin') ?? instantOf(assessment.createdAt),
    end: momentOf(assessment.endedOn, 'end') ?? instantOf(assessment.updatedAt),
    props: propOf('depth', assessment.depth),
    'reviewed-controls': {
      'control-selections': [
        {
          ...listed('include-controls', ids(applying)),
          ...listed('exclude-controls', ids(left)),
        },
      ],
    },
    ...listed('observations', observations(source)),
    ...listed('risks', risks(source)),
    ...listed(
      'findings',
      applying.map((state) => finding(source, state)),
    ),
  };
}

/** Of a standard on levels a clause is satisfied when all that the standard itself asks is met; of a code, when it is complied with. */
function statesOf(catalogue: Catalogue, { assessment }: OscalSource): readonly ClauseState[] {
  if (catalogue.standard.scale === 'provisions')
    return scoreProvisions(catalogue, assessment).clauses.map(({ clause, compliance }) => ({
      clause,
      isSatisfied: compliance === 'notApplicable' ? undefined : compliance === 'complies',
      isOpen: compliance === 'notAnswered',
      props: propOf('compliance', compliance),
    }));
  return scoreAssessment(catalogue, assessment).clauses.map((score) => {
    const { clause, level, index, alignment, provisional } = score;
    return {
      clause,
      isSatisfied: level === null ? undefined : alignment.met === alignment.applicable,
      isOpen: provisional,
      props: [
        ...propOf('level', level),
        ...propOf('index', index && toFigure(index)),
        ...propOf('target', clauseTarget(assessment, clause)),
      ],
    };
  });
}

function finding(source: OscalSource, { clause, isSatisfied, isOpen, props }: ClauseState) {
  const { assessment } = source;
  const title = lineOf(clauseLabel(clause), clause.id);
  const reason = isOpen ? 'other' : isSatisfied ? 'pass' : 'fail';
  const criteria = new Set(clause.criteria.map(({ id }) => id));
  const seen = Object.entries(assessment.evidence).filter(([, entry]) =>
    entry.criteria.some((id) => criteria.has(id)),
  );
  const found = Object.entries(assessment.findings).filter(
    ([, one]) => one.clauseId === clause.id && one.grade !== 'goodPractice',
  );
  return {
    uuid: ownUuid(source, 'clause', clause.id),
    title,
    description: ownEntry(assessment.clauses, clause.id)?.note?.trim() || title,
    ...listed('props', [...props, ...answerProps(source, clause)]),
    target: {
      ...{ type: 'statement-id', 'target-id': statementId(clause) },
      status: { state: isSatisfied ? 'satisfied' : 'not-satisfied', reason },
    },
    ...listed(
      'related-observations',
      seen.map(([id]) => ({ 'observation-uuid': evidenceUuid(source, id) })),
    ),
    ...listed(
      'related-risks',
      found.map(([id]) => ({ 'risk-uuid': riskUuid(source, id) })),
    ),
  };
}

/** The answer to each criterion of a clause; none where nobody has answered. */
function answerProps({ assessment, catalogues }: OscalSource, clause: Clause) {
  const catalogue = catalogues.find((one) => allClauses(one).some(({ id }) => id === clause.id));
  if (catalogue === undefined) return [];
  const answer = answerLookup(catalogue, assessment);
  return clause.criteria.flatMap(({ id }) => propOf('answer', answer(id), { class: tokenOf(id) }));
}
