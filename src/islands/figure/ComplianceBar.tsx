import { fill, joinList } from '#core/message.ts';
import { COMPLIANCE, type ComplianceCounts } from '#core/scoring/score-provisions.ts';
import { ComplianceMark } from '#islands/shared/ComplianceMark.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly counts: ComplianceCounts;
}

/** Per cent of the bar from which on there is room for a number, and for its sign beside it. */
const ROOM_FOR_NUMBER = 8;
const ROOM_FOR_SIGN = 13;
const SIGN_SIZE = 14;

/** All provisions as one bar, in the order of the table beside it, which has the same numbers. */
export function ComplianceBar({ counts }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const all = COMPLIANCE.reduce((sum, compliance) => sum + counts[compliance], 0);
  const present = COMPLIANCE.filter((compliance) => counts[compliance] > 0);
  const spoken = present.map((compliance) =>
    fill(words.result.compliancePoint, {
      compliance: words.score.compliance[compliance],
      count: counts[compliance],
    }),
  );
  const before = (position: number) =>
    present.slice(0, position).reduce((sum, compliance) => sum + counts[compliance], 0);
  return (
    <svg
      className="compliance-bar"
      role="img"
      aria-label={fill(words.result.complianceText, { points: joinList(language, spoken) })}
    >
      {present.map((compliance, position) => {
        const share = (100 * counts[compliance]) / all;
        const hasSign = compliance !== 'notAnswered' && share >= ROOM_FOR_SIGN;
        return (
          <svg
            key={compliance}
            x={`${(100 * before(position)) / all}%`}
            width={`${share}%`}
            height="100%"
            className={`part-${compliance}`}
            aria-hidden="true"
          >
            <rect x="1" y="1" width="100%" height="28" />
            {hasSign && (
              <g transform="translate(8 8)">
                <ComplianceMark compliance={compliance} size={SIGN_SIZE} />
              </g>
            )}
            {share >= ROOM_FOR_NUMBER && (
              <text x={hasSign ? 28 : 7} y="20">
                {counts[compliance]}
              </text>
            )}
          </svg>
        );
      })}
    </svg>
  );
}
