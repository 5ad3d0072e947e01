import { useRef } from 'react';

/**
 * Turns of what takes a while, such as reading a file. Each call begins one and gives back whether it is
 * still the last: what a slower one before it comes to is not shown.
 */
export function useTurns(): () => () => boolean {
  const latest = useRef(0);
  return () => {
    latest.current += 1;
    const turn = latest.current;
    return () => turn === latest.current;
  };
}
