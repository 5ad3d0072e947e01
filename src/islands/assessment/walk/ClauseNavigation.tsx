import { memo } from 'react';
import { type Clause, clauseTitle } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import type { AreaScore, AssessmentScore } from '#core/scoring/score-assessment.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import { levelText } from '#text/score-text.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly score: AssessmentScore;
  /** Id of the open clause. */
  readonly current: string;
  readonly onOpen: (clause: Clause) => void;
  readonly words: AssessmentWords;
}

/** Areas and clauses with their progress. On a narrow screen it folds away. */
export function ClauseNavigation({ score, current, onOpen, words }: Props) {
  return (
    <nav className="clauses" aria-label={words.walk.navigation}>
      <details open={matchMedia('(min-width: 60rem)').matches}>
        <summary>{words.walk.openNavigation}</summary>
        {score.areas.map((area) => (
          <section key={area.area.id}>
            <h2>
              <span>{area.area.title}</span>
              <AreaFigure area={area} words={words} />
            </h2>
            <ul>
              {area.clauses.map(({ clause, level, completeness }) => (
                <ClauseLink
                  key={clause.id}
                  clause={clause}
                  isCurrent={clause.id === current}
                  level={level}
                  answered={completeness.answered}
                  applicable={completeness.applicable}
                  onOpen={onOpen}
                  words={words}
                />
              ))}
            </ul>
          </section>
        ))}
      </details>
    </nav>
  );
}

function AreaFigure({
  area,
  words,
}: {
  readonly area: AreaScore;
  readonly words: AssessmentWords;
}) {
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
  readonly isCurrent: boolean;
  readonly level: MaturityLevel | null;
  readonly answered: number;
  readonly applicable: number;
  readonly onOpen: (clause: Clause) => void;
  readonly words: AssessmentWords;
}

// Only the clause that changed draws again: there are 45 of them, and an answer must show at once.
const ClauseLink = memo(function ClauseLink(props: LinkProps) {
  const { clause, isCurrent, level, answered, applicable, onOpen, words } = props;
  const progress = { answered, applicable };
  return (
    <li>
      <a
        href={`#${clause.slug}`}
        aria-current={isCurrent ? 'page' : undefined}
        data-state={answered === applicable ? 'done' : answered > 0 ? 'begun' : 'open'}
        onClick={(event) => {
          event.preventDefault();
          onOpen(clause);
        }}
      >
        <span className="clause-number">{clause.number}</span>
        <span className="clause-name">{clause.part ?? clauseTitle(clause)}</span>
        <span className="clause-progress">
          <span className="hidden">
            {fill(words.walk.progressSpoken, { ...progress, level: levelText(level, words) })}
          </span>
          <span aria-hidden="true">
            {answered}/{applicable}
          </span>
        </span>
        <span className="level-dot" data-level={level ?? undefined} aria-hidden="true">
          {level ?? '–'}
        </span>
      </a>
    </li>
  );
});
