import { askedAt } from '#core/assessment/asked-at.ts';
import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { coverageOf } from '#core/scoring/coverage.ts';
import type { HrefOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
  readonly catalogues: readonly Catalogue[];
  readonly hrefOf: HrefOf;
}

/** Which clauses of the standard the walk has reached, and how many of its questions others have asked. */
export function CoveragePanel(props: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { assessment, catalogue, catalogues, hrefOf } = props;
  const { result } = words;
  const { reached, notReached } = coverageOf(catalogue, assessment);
  const asked = askedAt(catalogues, assessment);
  const answer = answerLookup(catalogue, assessment);
  const own = new Set(allClauses(catalogue));
  const answered = new Set(
    [...own].flatMap(({ criteria }) => criteria.map(({ id }) => id)).filter((id) => answer(id)),
  );
  const elsewhere = [...answered].filter((id) => {
    const clause = asked.get(id);
    return clause && !own.has(clause);
  }).length;
  return (
    <section>
      <h2>{result.coverageTitle}</h2>
      <p>
        {joinSentences([
          fill(result.coverage, {
            reached: reached.length,
            clauses: reached.length + notReached.length,
          }),
          ...(elsewhere > 0 ? [fillCount(language, result.answeredElsewhere, elsewhere)] : []),
        ])}
      </p>
      {notReached.length > 0 && (
        <details>
          <summary>{fillCount(language, result.notReached, notReached.length)}</summary>
          <ul className="ledger">
            {notReached.map((clause) => (
              <li key={clause.id}>
                <a href={hrefOf(clause)}>{clauseLabel(clause)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
