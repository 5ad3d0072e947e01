import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { type AreaProgress, areaProgress } from '#core/overview/area-progress.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { levelText } from '#text/score-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
  readonly catalogues: readonly Catalogue[];
}

/** How far each area has come. Its name leads to its first clause. */
export function AreaProgressTable({ assessment, catalogue, catalogues }: Props) {
  const { addresses } = useSurroundings();
  const { areas: words } = useWords('overview');
  const isCode = catalogue.standard.scale === 'provisions';
  const hrefOf = (areaId: string) => {
    const first = allClauses(catalogue).find(({ area }) => area === areaId);
    const hash = first && placeOf(first, catalogues);
    return addresses.place('checklist', assessment.id, hash ? { hash } : {});
  };
  return (
    <table className="area-progress">
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.progress}</th>
          <th scope="col">{isCode ? words.complied : words.level}</th>
          {!isCode && <th scope="col">{words.target}</th>}
        </tr>
      </thead>
      <tbody>
        {areaProgress(catalogue, assessment).map((area) => (
          <tr key={area.id}>
            <th scope="row">
              <a href={hrefOf(area.id)}>{area.title}</a>
            </th>
            <td>
              <Answered {...area.completeness} />
            </td>
            <td>{area.counts ? <Complied {...area} /> : <Level {...area} />}</td>
            {!isCode && <td>{area.target}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answered({ answered, applicable }: AreaProgress['completeness']) {
  const { areas } = useWords('overview');
  return (
    <span className="answered">
      <progress value={answered} max={Math.max(1, applicable)} aria-hidden="true" />{' '}
      {fill(areas.progressOf, { answered, applicable })}
    </span>
  );
}

/** A dash where nothing is answered: level 1 would be a judgement. */
function Level({ level = null, completeness }: AreaProgress) {
  const words = useWords('assessment');
  if (completeness.answered === 0 && completeness.applicable > 0)
    return (
      <>
        <span className="hidden">{words.answers.none}</span>
        <span aria-hidden="true">–</span>
      </>
    );
  return (
    <LevelChip
      level={level}
      label={levelText(level, words)}
      notApplicable={words.walk.notApplicableShort}
    />
  );
}

function Complied({ counts }: AreaProgress) {
  const { areas } = useWords('overview');
  if (counts === undefined) return null;
  const { notApplicable, ...applying } = counts;
  const applicable = Object.values(applying).reduce((sum, count) => sum + count, 0);
  return fill(areas.progressOf, { answered: counts.complies, applicable });
}
