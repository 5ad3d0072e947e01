import type { CodeComparison } from '#core/comparison/compare.ts';
import { withLabel } from '#core/message.ts';
import { ComplianceBar } from '#islands/figure/ComplianceBar.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { compliedText } from '#text/score-text.ts';

interface Props {
  readonly compared: CodeComparison;
}

/** How the provisions of a code were and are complied with: two bars, one above the other. */
export function ComplianceChange({ compared }: Props) {
  const words = useWords('assessment');
  const comparison = useWords('comparison');
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
          <ComplianceBar counts={score.counts} />
        </figure>
      ),
  );
}
