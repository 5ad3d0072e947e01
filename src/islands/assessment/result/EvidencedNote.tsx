import { fill } from '#core/message.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  /** What holds with valid evidence alone, in words; undefined where there is no evidence at all. */
  readonly evidenced: string | undefined;
  /** Whether anything stands lower by it. */
  readonly isLower: boolean;
  readonly evidenceUrl: string;
  readonly words: AssessmentWords;
}

/** Said once for the whole result: what holds with valid evidence alone, or that there is none yet. */
export function EvidencedNote({ evidenced, isLower, evidenceUrl, words }: Props) {
  const { result, score, walk } = words;
  const link = <a href={evidenceUrl}>{walk.evidenceRegister}</a>;
  if (evidenced === undefined)
    return (
      <p className="quiet">
        {result.noEvidence} {link}
      </p>
    );
  if (!isLower)
    return (
      <p>
        {result.evidencedAll} {link}
      </p>
    );
  return (
    <p>
      <strong>{fill(score.evidenced, { result: evidenced })}</strong> · {link}
    </p>
  );
}
