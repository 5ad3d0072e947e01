import { walkedCatalogue } from '#core/assessment/walk.ts';
import { type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { type Fraction, fraction } from '#core/scoring/fraction.ts';
import { type CombinedScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';
import {
  type Compliance,
  type ComplianceCounts,
  scoreProvisions,
} from '#core/scoring/score-provisions.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { criteriaOnce, type MissedCriterion, missedCriteria } from './missed-criteria.ts';

export type { MissedCriterion } from './missed-criteria.ts';

/** An assessment that stands beside others, and the whole catalogues that it is against. */
export interface Beside {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
}

/** How an assessment stands in a row: a level with its index, or how many provisions are complied with. */
export type SideStanding =
  | { readonly scale: 'levels'; readonly level: number; readonly height: Fraction }
  | {
      readonly scale: 'provisions';
      readonly complies: number;
      readonly applicable: number;
      readonly height: Fraction;
      /** Of a provision by itself. */
      readonly compliance?: Compliance;
    };

/** How far the assessments lie apart in a row. */
export interface SideSpread {
  readonly lowest: SideEnd;
  readonly highest: SideEnd;
}

/** An end of a spread: how high it is, and the places of those who stand there. */
export interface SideEnd {
  readonly height: Fraction;
  readonly places: readonly number[];
}

/** The whole, an area or a clause, with the standing of each assessment; undefined where nothing of it applies or was asked. */
export interface SideRow {
  readonly kind: 'overall' | 'area' | 'clause';
  readonly id: string;
  readonly title: string;
  readonly standings: readonly (SideStanding | undefined)[];
  /** Undefined while fewer than two assessments stand anywhere. */
  readonly spread: SideSpread | undefined;
}

/** What keeps the assessments of a standard from being compared like with like. */
export type SideCaveat = 'depth' | 'catalogue' | 'rule' | 'open';

/** Several assessments against one standard. */
export interface SideBySide {
  readonly standard: Catalogue['standard'];
  /** The places of the assessments among those that were given. */
  readonly places: readonly number[];
  readonly rows: readonly SideRow[];
  /** The most missed first, of these the lowest rungs, then in the order of the checklist. */
  readonly missed: readonly MissedCriterion[];
  readonly caveats: readonly SideCaveat[];
}

/**
 * Puts assessments beside one another, standard by standard, in the order in which the standards come.
 * A standard that only one of them is against has nothing to stand beside, and is left out.
 */
export function sideBySide(all: readonly Beside[]): readonly SideBySide[] {
  const standards = new Map<string, Catalogue>();
  for (const catalogue of all.flatMap(({ catalogues }) => catalogues))
    if (!standards.has(catalogue.standard.id)) standards.set(catalogue.standard.id, catalogue);
  return [...standards.values()].flatMap((catalogue) => {
    const walks = all.flatMap((one, place) => walkOf(catalogue, one, place));
    return walks.length < 2 ? [] : [besideOneAnother(catalogue, walks)];
  });
}

/** An assessment with a catalogue as it walked it. */
interface Walk {
  readonly place: number;
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
}

function walkOf({ standard }: Catalogue, { assessment, catalogues }: Beside, place: number) {
  const own = catalogues.find((one) => one.standard.id === standard.id);
  return own ? [{ place, assessment, catalogue: walkedCatalogue(own, assessment) }] : [];
}

function besideOneAnother(catalogue: Catalogue, walks: readonly Walk[]): SideBySide {
  const standings = walks.map(standingsOf);
  return {
    standard: catalogue.standard,
    places: walks.map(({ place }) => place),
    rows: rowNames(catalogue).map((row) => {
      const found = standings.map((one) => one.get(row.id));
      return { ...row, standings: found, spread: spreadOf(found, walks) };
    }),
    missed: missedCriteria(walks),
    caveats: caveatsOf(catalogue, walks),
  };
}

function rowNames({
  standard,
  areas,
}: Catalogue): readonly Pick<SideRow, 'kind' | 'id' | 'title'>[] {
  return [
    { kind: 'overall', id: standard.id, title: standard.name },
    ...areas.flatMap(({ id, title, clauses }) => [
      { kind: 'area' as const, id, title },
      ...clauses.map((clause) => ({
        ...{ kind: 'clause' as const, id: clause.id, title: clauseLabel(clause) },
      })),
    ]),
  ];
}

/** The standing of one assessment in every row, by the row's id. */
function standingsOf(walk: Walk): ReadonlyMap<string, SideStanding | undefined> {
  const { standard } = walk.catalogue;
  return new Map(standard.scale === 'levels' ? levelsOf(walk) : provisionsOf(walk));
}

type Standings = readonly (readonly [string, SideStanding | undefined])[];

function levelsOf({ catalogue, assessment }: Walk): Standings {
  const { overall, areas, clauses } = scoreAssessment(catalogue, assessment);
  return [
    [catalogue.standard.id, levelStanding(overall)],
    ...areas.map((score) => [score.area.id, levelStanding(score)] as const),
    ...clauses.map((score) => [score.clause.id, levelStanding(score)] as const),
  ];
}

function levelStanding({ level, index }: CombinedScore | ClauseScore): SideStanding | undefined {
  return level === null || index === null ? undefined : { scale: 'levels', level, height: index };
}

function provisionsOf({ catalogue, assessment }: Walk): Standings {
  const { counts, areas, clauses } = scoreProvisions(catalogue, assessment);
  return [
    [catalogue.standard.id, provisionStanding(counts)],
    ...areas.map((score) => [score.area.id, provisionStanding(score.counts)] as const),
    ...clauses.map(({ clause, compliance }) => {
      const counted = compliance === 'notApplicable' ? 0 : 1;
      const standing = complianceStanding(Number(compliance === 'complies'), counted);
      return [clause.id, standing && { ...standing, compliance }] as const;
    }),
  ];
}

function provisionStanding({ notApplicable, ...counts }: ComplianceCounts) {
  const applicable = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return complianceStanding(counts.complies, applicable);
}

function complianceStanding(complies: number, applicable: number) {
  if (applicable === 0) return undefined;
  return {
    ...{ scale: 'provisions' as const, complies, applicable },
    height: fraction(complies, applicable),
  };
}

function compareHeights(a: Fraction, b: Fraction): number {
  return Number(a.numerator * b.denominator - b.numerator * a.denominator);
}

function spreadOf(
  standings: readonly (SideStanding | undefined)[],
  walks: readonly Walk[],
): SideSpread | undefined {
  const known = standings.flatMap((one, at) => {
    const walk = walks[at];
    return one && walk ? [{ height: one.height, place: walk.place }] : [];
  });
  const heights = known.map(({ height }) => height).sort(compareHeights);
  const [lowest, highest] = [heights[0], heights.at(-1)];
  if (heights.length < 2 || lowest === undefined || highest === undefined) return undefined;
  const endAt = (height: Fraction): SideEnd => ({
    height,
    places: known.flatMap((one) => (compareHeights(one.height, height) === 0 ? [one.place] : [])),
  });
  return { lowest: endAt(lowest), highest: endAt(highest) };
}

function caveatsOf({ standard }: Catalogue, walks: readonly Walk[]): readonly SideCaveat[] {
  const differ = (of: (assessment: Assessment) => unknown) =>
    new Set(walks.map(({ assessment }) => of(assessment))).size > 1;
  const versionOf = ({ standards }: Assessment) =>
    standards.find(({ id }) => id === standard.id)?.catalogueVersion;
  const isOpen = walks.some(({ catalogue, assessment }) => {
    const answer = answerLookup(catalogue, assessment);
    return criteriaOnce(catalogue).some(({ criterion }) => answer(criterion.id) === undefined);
  });
  return [
    ...(differ(({ depth }) => depth) ? ['depth' as const] : []),
    ...(differ(versionOf) ? ['catalogue' as const] : []),
    ...(differ(({ scoringVersion }) => scoringVersion) ? ['rule' as const] : []),
    ...(isOpen ? ['open' as const] : []),
  ];
}
