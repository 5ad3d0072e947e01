import { fill } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  /** What holds with valid evidence alone, in words; undefined where there is no evidence at all. */
  readonly evidenced: string | undefined;
  /** Whether anything stands lower by it. */
  readonly isLower: boolean;
  readonly assessmentId: string;
}

/** Said once for the whole result: what holds with valid evidence alone, or that there is none yet. */
export function EvidencedNote({ evidenced, isLower, assessmentId }: Props) {
  const { addresses } = useSurroundings();
  const { score, walk } = useWords('assessment');
  const { page } = useWords('result');
  const link = <a href={addresses.place('evidence', assessmentId)}>{walk.evidenceRegister}</a>;
  if (evidenced === undefined)
    return (
      <p className="quiet">
        {page.noEvidence} {link}
      </p>
    );
  if (!isLower)
    return (
      <p>
        {page.evidencedAll} {link}
      </p>
    );
  return (
    <p>
      <strong>{fill(score.evidenced, { result: evidenced })}</strong> · {link}
    </p>
  );
}
