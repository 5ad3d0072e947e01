import { allClauses, type Catalogue, type Clause, clauseTitle } from '#core/catalogue/catalogue.ts';
import type { FormEdition, StandardForm } from '#schema/authored/filled-form.ts';
import { readNumbers } from './read-number.ts';
import { type Weights, weigh, wordsOf } from './wording.ts';

/** A criterion that a provision of a form speaks to. */
export interface TargetCriterion {
  readonly id: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** What a row of a form may speak to: a provision of an edition, or a clause. */
export interface FormTarget {
  readonly number: string;
  readonly title: string;
  readonly criteria: readonly TargetCriterion[];
  readonly isChanged: boolean;
  /** What it is known by. */
  readonly words: ReadonlySet<string>;
}

/** The targets of one edition, with what tells a form on it from others. */
export interface EditionTargets {
  /** Empty for a standard whose form has no editions. */
  readonly id: string;
  readonly signs: readonly string[];
  readonly targets: readonly FormTarget[];
  readonly weights: Weights;
  /** Its provisions are known by a few chosen words, not by whole texts. */
  readonly isChosen: boolean;
}

/** A catalogue, and the same one in other languages: a form need not be in the language of the page. */
export interface FormStandard {
  readonly catalogue: Catalogue;
  readonly others: readonly Catalogue[];
  readonly form: StandardForm | undefined;
}

function criteriaById({ catalogue, others }: FormStandard): ReadonlyMap<string, TargetCriterion> {
  const found = new Map<string, TargetCriterion>();
  for (const one of [...others, catalogue])
    for (const { id, text } of allClauses(one).flatMap(({ criteria }) => criteria)) {
      const before = found.get(id);
      found.set(id, { id, text, words: new Set([...(before?.words ?? []), ...wordsOf(text)]) });
    }
  return found;
}

function editionTargets(
  { id, signs, provisions }: FormEdition,
  standard: FormStandard,
  known: ReadonlyMap<string, TargetCriterion>,
): EditionTargets {
  const own = standard.catalogue.standard.id;
  const clauses = allClauses(standard.catalogue);
  const targets = provisions.map(({ number, criteria, changed, words }): FormTarget => {
    const ids = criteria.map((one) => (one.split('/').length > 2 ? one : `${own}/${one}`));
    const clause = clauses.find((one) => one.criteria.some((criterion) => criterion.id === ids[0]));
    return {
      ...{ number, title: clause ? clauseTitle(clause) : '' },
      // What the assessment leaves out, or a quick scan does not ask, is not answered.
      criteria: ids.flatMap((one) => known.get(one) ?? []),
      isChanged: changed === true,
      words: wordsOf(words),
    };
  });
  const weights = weigh(targets.map(({ words }) => words));
  return { id, signs, targets, weights, isChosen: true };
}

function clauseTarget(
  clause: Clause,
  { others }: FormStandard,
  known: ReadonlyMap<string, TargetCriterion>,
): readonly FormTarget[] {
  const twins = others.flatMap(allClauses).filter(({ id }) => id === clause.id);
  const asked = clause.criteria.filter(({ basis }) => basis === 'clause');
  const criteria = (asked.length > 0 ? asked : clause.criteria).flatMap(
    ({ id }) => known.get(id) ?? [],
  );
  const words = new Set([
    ...[clause, ...twins].flatMap((one) => [...wordsOf(clauseTitle(one))]),
    ...criteria.flatMap((one) => [...one.words]),
  ]);
  const { numbers } = readNumbers(clause.number);
  const title = clauseTitle(clause);
  return (numbers.length > 0 ? numbers : [clause.number]).map((number) => ({
    ...{ number, title, criteria, words, isChanged: false },
  }));
}

/** What rows may speak to, by edition, the newest first; of a standard without a form, its clauses. */
export function targetsOf(standard: FormStandard): readonly EditionTargets[] {
  const known = criteriaById(standard);
  if (standard.form !== undefined)
    return standard.form.editions.map((edition) => editionTargets(edition, standard, known));
  const targets = allClauses(standard.catalogue).flatMap((clause) =>
    clauseTarget(clause, standard, known),
  );
  const texts = targets.flatMap(({ words, criteria }) => [
    words,
    ...criteria.map((one) => one.words),
  ]);
  return [{ id: '', signs: [], targets, weights: weigh(texts), isChosen: false }];
}
