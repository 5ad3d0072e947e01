import type { SideSpread, SideStanding } from '#core/comparison/side-by-side.ts';
import { type Fraction, toFigure } from '#core/scoring/fraction.ts';
import type { Sides } from '#core/side-by-side/sides.ts';

/** The comparison as data for other programs; places are those in `assessments`. With aliases nothing there names a client. */
export function compareJson({ all, names, naming, standards }: Sides) {
  const end = ({ height, places }: SideSpread['lowest']) => ({ value: shown(height), places });
  return {
    format: 'redress-comparison',
    version: 1,
    assessments: all.map(({ file, assessment }, at) => {
      const { id, organisation, name, depth, startedOn } = assessment;
      return naming === 'names'
        ? { file, id, organisation, name, depth, startedOn }
        : { alias: names[at]?.client, depth, startedOn };
    }),
    standards: standards.map(({ standard, places, rows, missed, caveats }) => ({
      ...{ id: standard.id, edition: standard.edition, scale: standard.scale, places, caveats },
      rows: rows.map(({ kind, id, title, standings, spread }) => ({
        ...{ kind, id, title },
        standings: standings.map(standingJson),
        spread: spread ? { lowest: end(spread.lowest), highest: end(spread.highest) } : null,
      })),
      missed: missed.map(({ criterion, missedBy, askedOf }) => ({
        ...{ id: criterion.id, missedBy, askedOf },
      })),
    })),
  };
}

function shown(height: Fraction): number {
  return Number(toFigure(height));
}

function standingJson(standing: SideStanding | undefined) {
  if (standing === undefined) return null;
  if (standing.scale === 'levels') return { level: standing.level, index: shown(standing.height) };
  return { complies: standing.complies, applicable: standing.applicable };
}
