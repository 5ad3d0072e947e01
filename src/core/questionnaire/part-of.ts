import { createAssessment } from '#core/assessment/create-assessment.ts';
import { walkSteps } from '#core/assessment/walk.ts';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import type { Answer, Assessment, Remark } from '#schema/record/assessment.ts';
import type { HandedOut } from '#schema/record/handed-out.ts';

/**
 * The part of an assessment that is handed out, as an assessment of its own that opens in the tool. What
 * is not handed out is not in it: no other answer, no note on another clause, no evidence, finding,
 * action, sample, signature or history. Whoever is asked for a view gets no answer either.
 *
 * @param walked - the catalogues as the assessment walks them
 */
export function partOf(
  assessment: Assessment,
  walked: readonly Catalogue[],
  asked: HandedOut,
  about: { readonly id: string; readonly now: string; readonly words: QuestionnaireWords },
): Assessment {
  const clauses = new Set(asked.clauses);
  const catalogues = walked.filter((one) => allClauses(one).some(({ id }) => clauses.has(id)));
  const standards = new Set(catalogues.map(({ standard }) => standard.id));
  const criteria = walkSteps(walked, assessment)
    .filter(({ clause }) => clauses.has(clause.id))
    .map(({ criterion }) => criterion.id);
  const { organisation, leadAssessor, mode, depth, tailoring } = assessment;
  const isView = Boolean(asked.group);
  return {
    ...createAssessment([], { id: about.id, now: about.now }),
    ...{ organisation, leadAssessor, mode, depth },
    name: fill(about.words.part.name, { organisation: assessment.name || organisation }),
    standards: assessment.standards.filter(({ id }) => standards.has(id)),
    ownStandards: assessment.ownStandards.filter(({ id }) => standards.has(id)),
    tailoring: {
      ownCriteria: within(tailoring.ownCriteria, ({ clauseId }) => clauses.has(clauseId)),
      leftOut: within(tailoring.leftOut, (_, id) => criteria.includes(id) || isIn(id, clauses)),
    },
    scope: { sites: asked.site ?? '', channels: '', exclusions: [] },
    answers: isView ? {} : answersTo(criteria, assessment),
    clauses: isView
      ? setAsideIn(assessment, clauses)
      : within(assessment.clauses, (_, id) => clauses.has(id)),
    part: { ...asked, of: assessment.id },
  };
}

const isIn = (criterionId: string, clauses: ReadonlySet<string>) =>
  clauses.has(criterionId.slice(0, criterionId.lastIndexOf('/')));

function within<Entry>(
  entries: Readonly<Record<string, Entry>>,
  isKept: (entry: Entry, id: string) => boolean,
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).filter(([id, entry]) => isKept(entry, id)));
}

/** Without the file that an answer was read from, which names somebody else. */
function answersTo(criteria: readonly string[], { answers }: Assessment): Record<string, Answer> {
  return Object.fromEntries(
    criteria.flatMap((id) => {
      const answer = ownEntry(answers, id);
      if (answer === undefined) return [];
      const { source: _source, ...kept } = answer;
      return [[id, kept] as const];
    }),
  );
}

/** A clause that does not apply is not asked, whoever is asked; why not is no view of theirs to read. */
function setAsideIn({ clauses }: Assessment, asked: ReadonlySet<string>): Record<string, Remark> {
  return Object.fromEntries(
    Object.entries(clauses).flatMap(([id, { notApplicableReason }]) =>
      asked.has(id) && notApplicableReason ? [[id, { notApplicableReason }] as const] : [],
    ),
  );
}
