import type { CodeComparison } from '#core/comparison/compare.ts';
import type { ComparisonWords } from '#core/comparison/comparison-text.ts';
import { withLabel } from '#core/message.ts';
import { ComplianceBar } from '#islands/figure/ComplianceBar.tsx';
import { compliedText } from '#text/score-text.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly compared: CodeComparison;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly comparison: ComparisonWords;
}

/** How the provisions of a code were and are complied with: two bars, one above the other. */
export function ComplianceChange({ compared, language, words, comparison }: Props) {
  const { before, now } = compared.overall;
  const bars = [
    { label: comparison.before, score: before },
    { label: comparison.now, score: now },
  ];
  return bars.map(
    ({ label, score }) =>
      score && (
        <figure key={label}>
          <figcaption>
            {withLabel(
              label,
              compliedText(
                score.clauses.map(({ compliance }) => compliance),
                words,
              ),
            )}
          </figcaption>
          <ComplianceBar counts={score.counts} {...{ language, words }} />
        </figure>
      ),
  );
}
