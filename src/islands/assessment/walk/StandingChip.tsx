import type { CombinedScore } from '#core/scoring/score-assessment.ts';
import { isUntouched } from '#core/scoring/score-clause.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { standingText } from '#text/score-text.ts';

interface Props {
  readonly score: Pick<CombinedScore, 'level' | 'completeness'>;
}

/** A level; a dash while nothing is answered, and where nothing applies the word for that. */
export function StandingChip({ score }: Props) {
  const words = useWords('assessment');
  const isOpen = isUntouched(score);
  return (
    <LevelChip
      level={isOpen ? null : score.level}
      label={standingText(score, words)}
      notApplicable={isOpen ? '–' : words.walk.notApplicableShort}
    />
  );
}
