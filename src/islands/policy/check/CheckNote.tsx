import { useWords } from '#islands/shared/surroundings.tsx';
import type { CheckState } from './use-check.ts';

/** That a long text is being checked, and the way to stop it; or why it is not checked. */
export function CheckNote({ standing, stop, again }: CheckState) {
  const { long } = useWords('policyCheck');
  if (standing === 'checked') return null;
  if (standing === 'checking')
    return (
      <p role="status">
        {long.checking}{' '}
        <button type="button" onClick={stop}>
          {long.stop}
        </button>
      </p>
    );
  return (
    <p className="notice" role="alert">
      {long[standing]}{' '}
      <button type="button" onClick={again}>
        {long.again}
      </button>
    </p>
  );
}
