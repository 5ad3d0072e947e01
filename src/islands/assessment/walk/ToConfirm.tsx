import type { AssessmentWords } from '#text/words.ts';

interface Props {
  /** For those who do not see where it stands: which criterion, or that it is the whole clause. */
  readonly what: string;
  readonly words: AssessmentWords['walk'];
  readonly isLocked?: boolean;
  readonly onConfirm: () => void;
}

/** Says that an answer is carried over from the assessment before, and confirms it in one press. */
export function ToConfirm({ what, words, isLocked = false, onConfirm }: Props) {
  return (
    <p className="to-confirm">
      {words.carriedOver}{' '}
      <button type="button" disabled={isLocked} onClick={onConfirm}>
        {words.confirm}
        <span className="hidden"> {what}</span>
      </button>
    </p>
  );
}
