import { fillCount } from '#core/message.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import { levelText } from '#text/score-text.ts';

interface Props {
  readonly claimed: MaturityLevel | null;
  /** Undefined where nothing is scored. */
  readonly evidenced: MaturityLevel | null | undefined;
}

/** The level that holds with valid evidence alone: quiet where it is the claimed one, else how much lower it is. */
export function EvidencedLevel({ claimed, evidenced }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { result } = words;
  if (claimed === null || evidenced === null || evidenced === undefined) return '–';
  if (evidenced === claimed) return <span className="quiet">{result.evidencedSame}</span>;
  return (
    <>
      <LevelChip
        level={evidenced}
        label={levelText(evidenced, words)}
        notApplicable={words.walk.notApplicableShort}
      />{' '}
      {fillCount(language, result.evidencedLower, claimed - evidenced)}
    </>
  );
}
