import { clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { type Comparison, changedClauses } from '#core/comparison/compare.ts';
import { type ComparisonWords, standingText } from '#core/comparison/comparison-text.ts';
import type { CriterionChange } from '#core/comparison/criterion-changes.ts';
import { fill } from '#core/message.ts';
import type { HrefOf } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { AnswerValue } from '#schema/record/assessment.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly compared: Comparison;
  readonly hrefOf: HrefOf;
}

/** So many clauses are shown at once; more are behind a fold. */
const SHOWN = 6;

/** The clauses that changed, each with the criteria behind it. */
export function ChangedClauses({ compared, hrefOf }: Props) {
  const words = useWords('assessment');
  const comparison = useWords('comparison');
  const changed = changedClauses(compared);
  if (changed.length === 0) return null;
  return (
    <details open={changed.length <= SHOWN}>
      <summary>
        {comparison.behindTitle} ({changed.length})
      </summary>
      {changed.map((one) => (
        <section key={one.clause.id}>
          <h3>
            <a href={hrefOf(one.clause)}>{clauseLabel(one.clause)}</a>
          </h3>
          <p className="quiet">
            {fill(comparison.arrow, {
              before: standingOf(one.before, words, comparison),
              now: standingOf(one.now, words, comparison),
            })}
          </p>
          <ul className="missing">
            {one.criteria.map((change) => (
              <li key={change.criterion.id}>
                <strong>
                  {criterionNameIn(one.clause, change.criterion)} {comparison.kinds[change.kind]}
                </strong>{' '}
                {change.criterion.text}{' '}
                <span className="quiet">{answersText(change, words, comparison)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

type Standing = NonNullable<ReturnType<typeof changedClauses>[number]['before']>;

function standingOf(
  score: Standing | undefined,
  words: AssessmentWords,
  comparison: ComparisonWords,
): string {
  if (score === undefined) return comparison.notAsked;
  return 'compliance' in score
    ? words.score.compliance[score.compliance]
    : standingText(score, comparison);
}

/** What was answered then and now; one of it where it was asked once only. */
function answersText(
  { kind, before, now }: CriterionChange,
  { answers }: AssessmentWords,
  comparison: ComparisonWords,
): string {
  const wordOf = (value: AnswerValue | undefined) => answers[value ?? 'none'];
  if (kind === 'added') return wordOf(now);
  if (kind === 'gone') return wordOf(before);
  return fill(comparison.arrow, { before: wordOf(before), now: wordOf(now) });
}
