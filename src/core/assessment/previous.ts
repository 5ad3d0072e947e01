import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { AnswerValue, Assessment, Remark } from '#schema/record/assessment.ts';
import type { Previous } from '#schema/record/previous.ts';
import { currentFinal } from './finality.ts';
import { walkedCatalogue } from './walk.ts';

/**
 * What a later assessment keeps of this one to be compared with it. `catalogues` are today's, whole;
 * where a standard was chosen in another version of its catalogue nobody can tell which criteria were
 * asked and left open, so that only those with an answer are taken as asked.
 */
export function previousOf(assessment: Assessment, catalogues: readonly Catalogue[]): Previous {
  const { id, name, organisation, startedOn, endedOn, scoringVersion, standards } = assessment;
  const { tailoring, depth, targets, areaWeights } = assessment;
  const final = currentFinal(assessment);
  return {
    ...{ id, name, organisation, startedOn, endedOn },
    ...(final ? { final: finalFacts(final) } : {}),
    ...{ scoringVersion, standards, tailoring, depth, targets, areaWeights },
    answers: valuesOf(assessment),
    unanswered: unansweredIn(assessment, catalogues),
    clauses: reasonsOf(assessment.clauses),
    areas: reasonsOf(assessment.areas),
  };
}

function finalFacts({ at, by, contentHash }: NonNullable<Previous['final']>) {
  return { at, by, contentHash };
}

function valuesOf({ answers }: Assessment): Record<string, AnswerValue> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, { value }]) =>
      value === undefined ? [] : [[id, value]],
    ),
  );
}

function reasonsOf(remarks: Readonly<Record<string, Remark>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(remarks).flatMap(([id, { notApplicableReason: reason }]) =>
      reason === undefined ? [] : [[id, reason]],
    ),
  );
}

function unansweredIn(assessment: Assessment, catalogues: readonly Catalogue[]): string[] {
  const sameCatalogues = catalogues.filter(({ standard }) =>
    assessment.standards.some(
      ({ id, catalogueVersion }) =>
        id === standard.id && catalogueVersion === standard.catalogueVersion,
    ),
  );
  const asked = sameCatalogues
    .flatMap((catalogue) => allClauses(walkedCatalogue(catalogue, assessment)))
    .flatMap(({ criteria }) => criteria.map(({ id }) => id));
  return [...new Set(asked)].filter((id) => ownEntry(assessment.answers, id)?.value === undefined);
}
