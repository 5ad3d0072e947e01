import { Fragment, memo, useEffect, useRef } from 'react';
import { allClauses, type Catalogue, type Clause, clauseTitle } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import type { AreaScore } from '#core/scoring/score-assessment.ts';
import { type ClauseScore, isUntouched } from '#core/scoring/score-clause.ts';
import type { Compliance } from '#core/scoring/score-provisions.ts';
import { ComplianceMark } from '#islands/shared/ComplianceMark.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import { standingText } from '#text/score-text.ts';
import { StandingChip } from './StandingChip.tsx';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly walk: Walk;
}

interface NavigationProps extends Props {
  /** On a narrow screen it folds away until it is asked for. */
  readonly isOpen: boolean;
  /** A clause was chosen. */
  readonly onChosen: () => void;
}

/** Areas and clauses with their progress, standard by standard. The open clause is in sight. */
export function ClauseNavigation({ walk, isOpen, onChosen }: NavigationProps) {
  const words = useWords('assessment');
  const { catalogues, catalogue, clause } = walk;
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves with the open clause, and when the list is opened
  useEffect(() => bringIntoList(list.current), [clause, isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are what is clicked, by key or pointer
    <nav
      id="clauses"
      ref={list}
      className="clauses"
      aria-label={words.walk.navigation}
      data-open={isOpen || undefined}
      onClick={onChosen}
    >
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
    </nav>
  );
}

/** Scrolls the list, and nothing else, to the open clause where it is out of sight. */
function bringIntoList(list: HTMLElement | null): void {
  const current = list?.querySelector('[aria-current]');
  if (!list || !current) return;
  const frame = list.getBoundingClientRect();
  const { top, bottom } = current.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom)
    list.scrollTop += top - frame.top - list.clientHeight / 3;
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
        {area.clauses.map((clauseScore) => (
          <ClauseLink
            key={clauseScore.clause.id}
            clauseScore={clauseScore}
            catalogues={catalogues}
            isCurrent={clauseScore.clause.id === open.id}
            provision={provisions?.get(clauseScore.clause.id)}
            toConfirm={walk.toConfirm.get(clauseScore.clause.id) ?? 0}
            onOpen={walk.goTo}
          />
        ))}
      </ul>
    </section>
  ));
}

const AreaFigure = memo(function AreaFigure({ area }: { readonly area: AreaScore }) {
  const isBegun = !isUntouched(area);
  return (
    <span className="area-figure">
      <span className="quiet">{isBegun && area.index ? toFigure(area.index) : ''}</span>{' '}
      <StandingChip score={area} />
    </span>
  );
});

interface LinkProps extends Pick<Walk, 'catalogues'> {
  readonly clauseScore: ClauseScore;
  readonly isCurrent: boolean;
  readonly provision: Compliance | undefined;
  readonly toConfirm: number;
  readonly onOpen: (clause: Clause) => void;
}

// Only the clause that changed draws again: there are 45 of them, and an answer must show at once.
const ClauseLink = memo(function ClauseLink(props: LinkProps) {
  const words = useWords('assessment');
  const { clauseScore, catalogues, isCurrent, provision, toConfirm, onOpen } = props;
  const { clause, level, completeness } = clauseScore;
  const { answered, applicable } = completeness;
  const standing = provision ? words.score.compliance[provision] : standingText(clauseScore, words);
  const state =
    answered === applicable && toConfirm === 0 ? 'done' : answered > 0 ? 'begun' : 'open';
  return (
    <li>
      <a
        href={`#${placeOf(clause, catalogues)}`}
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
            {fill(words.walk.progressSpoken, { ...completeness, level: standing })}
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
          <LevelDot level={isUntouched(clauseScore) ? null : level} />
        )}
      </a>
    </li>
  );
});

/** A level as its number; a dash where there is none to speak of. */
function LevelDot({ level }: { readonly level: MaturityLevel | null }) {
  return (
    <span className="level-dot" data-level={level ?? undefined} aria-hidden="true">
      {level ?? '–'}
    </span>
  );
}
