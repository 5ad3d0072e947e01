import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  /** For those who do not see where it stands: which criterion, or that it is the whole clause. */
  readonly what: string;
  readonly isLocked?: boolean;
  readonly onConfirm: () => void;
}

/** Says that an answer is carried over from the previous assessment, and confirms it in one press. */
export function ToConfirm({ what, isLocked = false, onConfirm }: Props) {
  const words = useWords('assessment').walk;
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
