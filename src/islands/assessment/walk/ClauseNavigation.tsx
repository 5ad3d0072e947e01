import { Fragment, memo } from 'react';
import { allClauses, type Catalogue, type Clause, clauseTitle } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import type { AreaScore } from '#core/scoring/score-assessment.ts';
import type { Compliance } from '#core/scoring/score-provisions.ts';
import { ComplianceMark } from '#islands/shared/ComplianceMark.tsx';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import { levelText } from '#text/score-text.ts';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly walk: Walk;
}

/** Areas and clauses with their progress, standard by standard. On a narrow screen it folds away. */
export function ClauseNavigation({ walk }: Props) {
  const words = useWords('assessment');
  const { catalogues, catalogue } = walk;
  return (
    <nav className="clauses" aria-label={words.walk.navigation}>
      <details open={matchMedia('(min-width: 60rem)').matches}>
        <summary>{words.walk.openNavigation}</summary>
        {catalogues.length === 1 ? (
          <Areas walk={walk} />
        ) : (
          catalogues.map((one) =>
            one === catalogue ? (
              <Fragment key={one.standard.id}>
                <p className="standard-name">{one.standard.name}</p>
                <Areas walk={walk} />
              </Fragment>
            ) : (
              <OtherStandard key={one.standard.id} catalogue={one} walk={walk} />
            ),
          )
        )}
      </details>
    </nav>
  );
}

/** A standard of which no clause is open: its name leads to its first. */
function OtherStandard({
  catalogue,
  walk,
}: {
  readonly catalogue: Catalogue;
  readonly walk: Walk;
}) {
  const [first] = allClauses(catalogue);
  if (first === undefined) return null;
  return (
    <p className="standard-name">
      <a
        href={`#${placeOf(first, walk.catalogues)}`}
        onClick={(event) => {
          event.preventDefault();
          walk.goTo(first);
        }}
      >
        {catalogue.standard.name}
      </a>
    </p>
  );
}

function Areas({ walk }: Props) {
  const { catalogues, score, provisions, clause: open } = walk;
  return score.areas.map((area) => (
    <section key={area.area.id}>
      <h2>
        <span>{area.area.title}</span>
        {!provisions && <AreaFigure area={area} />}
      </h2>
      <ul>
        {area.clauses.map(({ clause, level, completeness }) => (
          <ClauseLink
            key={clause.id}
            clause={clause}
            place={placeOf(clause, catalogues)}
            isCurrent={clause.id === open.id}
            level={level}
            provision={provisions?.get(clause.id)}
            answered={completeness.answered}
            applicable={completeness.applicable}
            toConfirm={walk.toConfirm.get(clause.id) ?? 0}
            onOpen={walk.goTo}
          />
        ))}
      </ul>
    </section>
  ));
}

function AreaFigure({ area }: { readonly area: AreaScore }) {
  const words = useWords('assessment');
  return (
    <span className="area-figure">
      <span className="quiet">{area.index ? toFigure(area.index) : ''}</span>{' '}
      <LevelChip
        level={area.level}
        label={levelText(area.level, words)}
        notApplicable={words.walk.notApplicableShort}
      />
    </span>
  );
}

interface LinkProps {
  readonly clause: Clause;
  readonly place: string;
  readonly isCurrent: boolean;
  readonly level: MaturityLevel | null;
  readonly provision: Compliance | undefined;
  readonly answered: number;
  readonly applicable: number;
  readonly toConfirm: number;
  readonly onOpen: (clause: Clause) => void;
}

// Only the clause that changed draws again: there are 45 of them, and an answer must show at once.
const ClauseLink = memo(function ClauseLink(props: LinkProps) {
  const words = useWords('assessment');
  const { clause, place, isCurrent, level, provision, answered, applicable, onOpen } = props;
  const standing = provision ? words.score.compliance[provision] : levelText(level, words);
  const progress = { answered, applicable };
  const { toConfirm } = props;
  const state =
    answered === applicable && toConfirm === 0 ? 'done' : answered > 0 ? 'begun' : 'open';
  return (
    <li>
      <a
        href={`#${place}`}
        aria-current={isCurrent ? 'page' : undefined}
        data-state={state}
        onClick={(event) => {
          event.preventDefault();
          onOpen(clause);
        }}
      >
        <span className="clause-number">{clause.number}</span>
        <span className="clause-name">{clause.part ?? clauseTitle(clause)}</span>
        <span className="clause-progress">
          <span className="hidden">
            {fill(words.walk.progressSpoken, { ...progress, level: standing })}
            {toConfirm > 0 && ` · ${fill(words.walk.toConfirm, { count: toConfirm })}`}
          </span>
          <span aria-hidden="true">
            {toConfirm > 0 && `↻${toConfirm}\u00a0 `}
            {answered}/{applicable}
          </span>
        </span>
        {provision ? (
          <ComplianceMark compliance={provision} />
        ) : (
          <span className="level-dot" data-level={level ?? undefined} aria-hidden="true">
            {level ?? '–'}
          </span>
        )}
      </a>
    </li>
  );
});
