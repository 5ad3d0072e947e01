import type { Catalogue, Clause, Criterion } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/**
 * The scoring rule once more, written down from the words of the handbook's page on the score, in
 * decimal numbers and loops, with nothing of the program's own: what both say is what the page says.
 */

export interface PlainClause {
  readonly id: string;
  readonly level: number | null;
  readonly index: number | null;
  readonly met: number;
  readonly ofStandard: number;
  readonly answered: number;
  readonly applicable: number;
  readonly unknown: number;
}

/** The level and index of an area or of the whole. */
export interface PlainMean {
  readonly level: number | null;
  readonly index: number | null;
}

/** The criteria that are asked: in a quick scan one of each clause, its headline or else its first. */
function askedOf({ criteria }: Clause, record: Assessment): readonly Criterion[] {
  if (record.depth !== 'quick') return criteria;
  const headlines = criteria.filter((one) => one.headline);
  return headlines.length === 0 ? criteria.slice(0, 1) : headlines;
}

/** Says what holds of a criterion: that a clause or area in which it stands does not apply goes before its own answer. */
function sayer(catalogue: Catalogue, record: Assessment): (id: string) => string {
  const aside = new Set<string>();
  for (const area of catalogue.areas)
    for (const clause of area.clauses) {
      const reasonOfClause = record.clauses[clause.id]?.notApplicableReason ?? '';
      const reasonOfArea = record.areas[area.id]?.notApplicableReason ?? '';
      if (reasonOfClause.trim() === '' && reasonOfArea.trim() === '') continue;
      for (const one of askedOf(clause, record)) aside.add(one.id);
    }
  return (id) => (aside.has(id) ? 'notApplicable' : (record.answers[id]?.value ?? 'none'));
}

/** The points of the answers on one rung: a whole one where it is met, half of one where it is partly. */
function pointsOf(answers: readonly string[]): number {
  let points = 0;
  for (const answer of answers) {
    if (answer === 'met') points += 1;
    if (answer === 'partly') points += 0.5;
  }
  return points;
}

function plainClause(
  id: string,
  criteria: readonly Criterion[],
  say: (id: string) => string,
): PlainClause {
  const asked = criteria.filter((one) => say(one.id) !== 'notApplicable');
  let level = 1;
  let extra = 0;
  for (const rung of [2, 3, 4, 5]) {
    const here = asked.filter((one) => one.rung === rung).map((one) => say(one.id));
    if (here.length === 0) continue;
    const points = pointsOf(here);
    if (points < here.length) {
      extra = points / here.length;
      break;
    }
    level = rung;
  }
  const ofStandard = asked.filter((one) => one.basis === 'clause' || one.basis === 'annex');
  return {
    id,
    level: asked.length > 0 ? level : null,
    index: asked.length > 0 ? level + extra : null,
    met: ofStandard.filter((one) => say(one.id) === 'met').length,
    ofStandard: ofStandard.length,
    answered: asked.filter((one) => say(one.id) !== 'none').length,
    applicable: asked.length,
    unknown: asked.filter((one) => say(one.id) === 'unknown').length,
  };
}

function plainMean(
  indices: readonly (readonly [index: number | null, weight: number])[],
  levels: readonly (number | null)[],
): PlainMean {
  let total = 0;
  let weights = 0;
  for (const [index, weight] of indices) {
    if (index === null) continue;
    total += index * weight;
    weights += weight;
  }
  if (weights === 0) return { level: null, index: null };
  let lowest = 5;
  for (const level of levels) if (level !== null && level < lowest) lowest = level;
  const index = total / weights;
  // A mean of decimals may lie a hair below the whole number that it is.
  const whole = Math.floor(index + 1e-9);
  return { level: whole < lowest + 1 ? whole : lowest + 1, index };
}

/** The score of a standard with levels. */
export function plainScore(catalogue: Catalogue, record: Assessment) {
  const say = sayer(catalogue, record);
  const areas = catalogue.areas.map((area) => {
    const clauses = area.clauses.map((clause) => ({
      ...plainClause(clause.id, askedOf(clause, record), say),
      weight: clause.weight,
    }));
    const levels = clauses.map(({ level }) => level);
    const mean = plainMean(
      clauses.map(({ index, weight }) => [index, weight]),
      levels,
    );
    return { id: area.id, ...mean, clauses, levels };
  });
  const overall = plainMean(
    areas.map(({ id, index }) => [index, record.areaWeights[id] ?? 1]),
    areas.flatMap(({ levels }) => levels),
  );
  return { overall, areas, clauses: areas.flatMap(({ clauses }) => clauses) };
}

function plainProvision(said: readonly string[]): string {
  if (said.length === 0) return 'notApplicable';
  for (const [answer, word] of [
    ['unmet', 'doesNotComply'],
    ['none', 'notAnswered'],
    ['unknown', 'unknown'],
    ['partly', 'partly'],
  ] as const)
    if (said.includes(answer)) return word;
  return 'complies';
}

/** How each provision of a code is complied with. */
export function plainCompliance(catalogue: Catalogue, record: Assessment): readonly string[] {
  const say = sayer(catalogue, record);
  const clauses = catalogue.areas.flatMap((area) => area.clauses);
  return clauses.map((clause) => {
    const ofCode = askedOf(clause, record).filter(({ basis }) => basis !== 'practice');
    const said = ofCode.map(({ id }) => say(id));
    return plainProvision(said.filter((answer) => answer !== 'notApplicable'));
  });
}
